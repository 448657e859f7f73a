import type { Article } from '../article/article';
import type { NameKind, Span } from '../contract';
import type { MentionFact, NameFact } from '../facts';
import { listed } from '../lexicon/front-coding';
import { isOthersName } from '../lexicon/given-names';

type Pronoun = 'he' | 'she' | 'they';

const male = listed(
  'mr sir lord king prince duke baron earl count father brother husband son uncle grandfather grandson nephew widower boyfriend spokesman chairman businessman actor waiter monk congressman councilman policeman fireman sportsman cameraman sheikh imam pope frenchman englishman irishman priest man boy',
);
const female = listed(
  'mrs ms miss dame lady queen princess duchess baroness mother sister wife daughter aunt grandmother granddaughter niece widow girlfriend spokeswoman chairwoman businesswoman actress waitress nun congresswoman councilwoman policewoman sportswoman woman girl mother-in-law midwife',
);
const forms: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['their', 'they'],
  ['them', 'they'],
]);

interface Cast {
  readonly kind: NameKind;
  readonly mentions: readonly MentionFact[];
}

/** `he` or `she` for those whom the article itself shows to be so: by title, kin word, or a pronoun that can mean nobody else. */
export function pronounsOf(article: Article, cast: readonly Cast[], all: readonly MentionFact[]): (Pronoun | null)[] {
  const votes = cast.map(() => ({ he: 0, she: 0 }));
  cast.forEach(({ kind, mentions }, i) => {
    if (kind !== 'person') return;
    for (const mention of mentions) {
      for (const span of [mention.title, mention.apposition]) {
        if (!span) continue;
        for (const word of article.text
          .slice(span.start, span.end)
          .toLowerCase()
          .split(/[^a-z-]+/)
          .slice(0, 8)) {
          const vote = votes[i];
          if (vote && male.has(word)) vote.he += 3;
          if (vote && female.has(word)) vote.she += 3;
        }
      }
    }
  });
  for (const paragraph of article.paragraphs) {
    const people = between(all, paragraph.start, paragraph.end).filter((m) => cast[m.name]?.kind === 'person');
    if (new Set(people.map((m) => m.name)).size !== 1) continue;
    const only = people[0];
    if (!only) continue;
    // "She was taught by Wilf Garside": she was spoken of before he is named.
    const others = new Set<Pronoun>();
    for (const word of paragraph.prose.words) {
      const pronoun = forms.get(word.lower);
      if ((pronoun !== 'he' && pronoun !== 'she') || word.quoted > 0) continue;
      if (word.start + paragraph.start < only.start) others.add(pronoun);
      if (others.has(pronoun)) continue;
      const vote = votes[only.name];
      if (vote) vote[pronoun]++;
    }
  }
  return votes.map(({ he, she }, i) => {
    const shown = he > she * 2 ? 'he' : she > he * 2 ? 'she' : null;
    // A single "she" beside a Wilfred means somebody else.
    return shown && he + she < 3 && isOther(article, cast[i], shown) ? null : shown;
  });
}

const isOther = ({ text }: Article, one: Cast | undefined, shown: 'he' | 'she'): boolean =>
  one?.mentions.some((m) => isOthersName(text.slice(m.start, m.end), shown)) === true;

/** The one person a pronoun can mean, looking back sentence by sentence, two paragraphs at most. */
export function referentIn(
  article: Article,
  names: readonly NameFact[],
  all: readonly MentionFact[],
  pronoun: Span,
): NameFact | null {
  const kind = forms.get(article.text.slice(pronoun.start, pronoun.end).toLowerCase());
  if (!kind || kind === 'they') return null;
  const paragraph = article.paragraphAt(pronoun.start);
  if (!paragraph) return null;
  const fits = (m: MentionFact): boolean => {
    const name = names[m.name];
    if (name?.kind !== 'person') return false;
    return name.pronoun === null ? !isOthersName(name.name, kind) : name.pronoun === kind;
  };
  for (let p = paragraph.index, back = 0; p >= 0 && back < 3; p--, back++) {
    const where = article.paragraphs[p];
    if (where?.section !== paragraph.section) return null;
    const sentences = where.prose.sentences;
    for (let s = sentences.length - 1; s >= 0; s--) {
      const sentence = sentences[s];
      if (!sentence) continue;
      const [from, to] = [where.start + sentence.start, Math.min(where.start + sentence.end, pronoun.start)];
      if (from >= to) continue;
      const found = new Set(
        between(all, from, to)
          .filter(fits)
          .map((m) => m.name),
      );
      if (found.size === 1) return names[[...found][0] ?? -1] ?? null;
      if (found.size > 1) return null;
    }
  }
  return null;
}

function between(all: readonly MentionFact[], from: number, to: number): MentionFact[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((all[mid]?.start ?? 0) < from) low = mid + 1;
    else high = mid;
  }
  const found: MentionFact[] = [];
  for (let k = low; k < all.length && (all[k]?.start ?? Infinity) < to; k++) {
    const mention = all[k];
    if (mention) found.push(mention);
  }
  return found;
}
