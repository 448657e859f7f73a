/** From gathered mentions to the names that others lean on. */
import type { Article } from '../article/article';
import type { MentionForm, NameKind, Span } from '../contract';
import type { MentionFact, NameFact, NameFacts, SpellingFact } from '../facts';
import { appositionOf, titleBefore } from './phrases';
import { pronounsOf, referentIn } from './pronouns';
import type { Spelling } from './spelling';
import { keyOf } from './candidate';
import { familyName, type Settled } from './settle';

/** A name while its mentions are being gathered. */
export interface Draft {
  readonly kind: NameKind;
  /** Fullest form so far, folded parts. */
  parts: readonly string[];
  family: string;
  text: string;
  readonly mentions: { readonly c: Settled; readonly form: MentionForm }[];
}

export function factsOf(
  article: Article,
  sorted: readonly Settled[],
  drafts: readonly Draft[],
  spellings: readonly Spelling[],
  subject: Draft | undefined,
): NameFacts {
  const order = new Map<Settled, number>();
  for (const [i, c] of sorted.entries()) order.set(c, i);
  const ranked = drafts
    .map((draft) => ({ draft, first: draft.mentions.reduce((min, m) => Math.min(min, order.get(m.c) ?? 0), Infinity) }))
    .sort((a, b) => a.first - b.first);
  const built = ranked.map(({ draft }, index) => ({ draft, index, mentions: mentionsOf(article, draft, index) }));
  const all = built.flatMap((b) => b.mentions).sort((a, b) => a.start - b.start);
  const pronouns = pronounsOf(article, built.map((b) => ({ kind: b.draft.kind, mentions: b.mentions })), all); // prettier-ignore
  const names: NameFact[] = built.map(({ draft, index, mentions }) => ({
    index,
    name: draft.text,
    kind: draft.kind,
    role: roleOf(article, mentions),
    mentions,
    surname: draft.kind === 'person' ? surnameOf(draft) : null,
    pronoun: pronouns[index] ?? null,
    margin: draft.mentions.reduce((max, m) => Math.max(max, m.c.margin), -Infinity),
  }));
  return {
    names,
    mentions: all,
    within: (span) => mentionsIn(all, span),
    subject: built.findIndex(({ draft }) => draft === subject),
    referent: (pronoun) => referentIn(article, names, all, pronoun),
    spellings: spellings.map((spelling) => placeSpelling(article, all, spelling)),
  };
}

function placeSpelling(article: Article, all: readonly MentionFact[], spelling: Spelling): SpellingFact {
  const place = (list: readonly Settled[]): MentionFact[] =>
    list.flatMap((c) => {
      const start = c.start + (article.paragraphs[c.paragraph]?.start ?? 0);
      return mentionsIn(all, { start, end: start }).filter((m) => m.start === start);
    });
  const { difference, leftWord, rightWord } = spelling;
  return { difference, leftWord, rightWord, left: place(spelling.left), right: place(spelling.right) };
}

function surnameOf(draft: Draft): string {
  if (draft.parts.length < 2) return draft.text;
  // García Pérez, who is García later: two words without a particle.
  const count = Math.max(familyName(keyOf(draft.text)).split(' ').length, draft.family.split(' ').length);
  const words = draft.text.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  return words.slice(-count).join(' ');
}

function mentionsOf(article: Article, draft: Draft, name: number): MentionFact[] {
  const mentions: MentionFact[] = [];
  for (const { c, form } of draft.mentions) {
    const paragraph = article.paragraphs[c.paragraph];
    if (!paragraph) continue;
    const shift = (span: Span | null): Span | null =>
      span ? { start: span.start + paragraph.start, end: span.end + paragraph.start } : null;
    const person = draft.kind === 'person';
    mentions.push({
      start: c.start + paragraph.start,
      end: c.end + paragraph.start,
      form,
      name,
      paragraph: c.paragraph,
      quoted: (c.prose.words[c.first]?.quoted ?? 0) > 0,
      title: person ? shift(titleBefore(c)) : null,
      apposition: person ? shift(appositionOf(c)) : null,
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function roleOf(article: Article, mentions: readonly MentionFact[]): string | null {
  const span = mentions.find((m) => m.title)?.title ?? mentions.find((m) => m.apposition)?.apposition;
  return span
    ? article.text
        .slice(span.start, span.end)
        .replace(/\s+/g, ' ')
        .replace(/^(?:a|an|the) /i, '')
    : null;
}

/** Those that lie in or touch a span, by binary search. */
function mentionsIn(all: readonly MentionFact[], span: Span): MentionFact[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((all[mid]?.end ?? 0) < span.start) low = mid + 1;
    else high = mid;
  }
  const found: MentionFact[] = [];
  for (let k = low; k < all.length; k++) {
    const mention = all[k];
    if (!mention || mention.start > span.end) break;
    found.push(mention);
  }
  return found;
}
