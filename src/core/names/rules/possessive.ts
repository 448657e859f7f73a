import type { Edit, HouseStyle, Span } from '../../contract';
import type { Facts, MentionFact } from '../../facts';
import { bodyHeads } from '../../lexicon/body-words';
import { commonness } from '../../lexicon/common-words';
import { lazily, listed } from '../../lexicon/front-coding';
import { isSurname } from '../../lexicon/people-words';
import { placeHeads } from '../../lexicon/places';
import type { Finding, Rule } from '../../rule';
import { fold } from '../fold';
import { onLines, textOf } from './spelling-finding';
import { inCopy, wordsOf } from './support';

const classical = listed(
  'jesus moses achilles hercules socrates sophocles euripides aristophanes xerxes odysseus zeus ramses archimedes pythagoras thales demosthenes',
);
/** Which form a house uses; null where it has no rule of its own. */
const houseForm: Record<HouseStyle, 's' | 'bare' | null> = {
  none: null,
  ap: 'bare',
  reuters: null,
  guardian: 's',
  afp: null,
};

interface Possessive {
  readonly mention: MentionFact;
  /** The ending with its apostrophe. */
  readonly ending: Span;
  readonly form: 's' | 'bare';
}

export const possessive: Rule = {
  code: 'names/possessive',
  title: "Jones' or Jones's",
  level: 'hint',
  *check(facts) {
    const known = lazily(() => firstMentions(facts));
    yield* endings(facts, known);
    yield* hidden(facts, known);
  },
};

type Known = () => ReadonlyMap<string, MentionFact>;

function* endings(facts: Facts, known: Known): Generator<Finding> {
  const all = facts.names.mentions
    .flatMap((mention) => possessiveOf(facts, mention) ?? [])
    .filter(({ mention }) => isOwnName(facts, mention) || !known().has(fold(textOf(facts, mention).slice(0, -1))));
  const house = houseForm[facts.style];
  const used = { s: all.filter((p) => p.form === 's'), bare: all.filter((p) => p.form === 'bare') };
  // The form that is odd: the one the house does not use, else the rarer, on a tie the later.
  const first = (list: readonly Possessive[]): number => list[0]?.mention.start ?? 0;
  const rarer =
    used.s.length < used.bare.length || (used.s.length === used.bare.length && first(used.s) > first(used.bare))
      ? 's'
      : 'bare';
  const odd = house ? (house === 's' ? 'bare' : 's') : used.s.length > 0 && used.bare.length > 0 ? rarer : null;
  if (!odd) return;
  const others = odd === 's' ? used.bare : used.s;
  for (const { mention, ending } of used[odd]) {
    const name = textOf(facts, mention);
    const apostrophe = facts.article.text.slice(ending.start, ending.start + 1);
    const right = odd === 's' ? apostrophe : `${apostrophe}s`;
    const shown = `${name}${textOf(facts, ending)}`;
    yield {
      start: mention.start,
      end: ending.end,
      message:
        others.length > 0
          ? `"${shown}" here, "${textOf(facts, { start: others[0]?.mention.start ?? 0, end: others[0]?.ending.end ?? 0 })}" ${onLines(
              facts,
              others.map((p) => p.mention),
              mention,
            )}.`
          : `House style: ${name}${right}, not ${shown}.`,
      fixes: [fixTo(`${name}${right}`, [{ start: ending.start, end: ending.end, text: right }])],
    };
  }
}

const fixTo = (title: string, edits: readonly Edit[]): { readonly title: string; readonly edits: readonly Edit[] } => ({
  title,
  edits,
});

function possessiveOf(facts: Facts, mention: MentionFact): Possessive | null {
  if (mention.quoted || !inCopy(facts, mention)) return null;
  const text = textOf(facts, mention);
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!/s$/i.test(text) || text === text.toUpperCase() || classical.has(last)) return null;
  if (plural(last) && !isPersons(facts, mention)) return null;
  if (text.includes(' ') && commonness(last.slice(0, -1)) === 2 && !isPersons(facts, mention)) return null;
  const match = /^['’](s?)(?=[\s.,;:)])/.exec(facts.article.text.slice(mention.end, mention.end + 3));
  // "the Hobbses' house": the family.
  if (/es$/.test(last) && /\bthe\s$/i.test(facts.article.text.slice(Math.max(0, mention.start - 4), mention.start)))
    return null;
  if (
    !match ||
    /^(?:disease|heel|syndrome)\b/.test(facts.article.text.slice(mention.end + 2, mention.end + 14).trimStart())
  )
    return null;
  // Queens' College, St James' Park: the mark is in the name.
  const next = /^['’]s? (\p{Lu}\p{Ll}+)/u.exec(facts.article.text.slice(mention.end, mention.end + 20))?.[1];
  if (next && (bodyHeads.has(next.toLowerCase()) || placeHeads.has(next.toLowerCase()))) return null;
  return { mention, ending: { start: mention.end, end: mention.end + match[0].length }, form: match[1] ? 's' : 'bare' };
}

/** Banks of Doris Banks: a plural by its looks alone. */
const isPersons = (facts: Facts, mention: MentionFact): boolean =>
  facts.names.names[mention.name]?.mentions.some((m) => m.form === 'full' && m.start <= mention.start) === true &&
  facts.names.names[mention.name]?.kind === 'person';

/** States', Nations', Rovers': plurals take the bare mark in every house. */
const plural = (word: string): boolean =>
  commonness(word) > 0 && commonness(word.slice(0, -1)) > 0 && (commonness(word) === 2 || !isSurname(word));

/** By its folded text, the first mention written so. */
function firstMentions(facts: Facts): ReadonlyMap<string, MentionFact> {
  const known = new Map<string, MentionFact>();
  for (const mention of facts.names.mentions) {
    const text = fold(textOf(facts, mention));
    if (!known.has(text)) known.set(text, mention);
  }
  return known;
}

/** The Williams of Ann Williams, whoever else is a William. */
const isOwnName = (facts: Facts, mention: MentionFact): boolean =>
  facts.names.names[mention.name]?.mentions.some(
    (m) => m.form === 'full' && textOf(facts, m).endsWith(` ${textOf(facts, mention)}`),
  ) === true;

/** `Brandts boat` and `Brandts' boat` for Brandt's; `the Lowe's barn` for the Lowes'. */
function* hidden(facts: Facts, known: Known): Generator<Finding> {
  // As the article writes its apostrophes.
  const mark = facts.article.text.includes('’') ? '’' : "'";
  for (const mention of facts.names.mentions) {
    if (mention.quoted || !inCopy(facts, mention)) continue;
    const text = textOf(facts, mention);
    const at = /[^s]s$/.test(text) || mention.form === 'surname' ? wordsOf(facts, mention) : null;
    if (!at) continue;
    const { prose, first, last } = at;
    const next = prose.words[last + 1];
    const before = prose.words[first - 1]?.lower;
    const marked = /^['’]$/.test(next?.text ?? '');
    const owned = prose.words[last + (marked ? 2 : 1)];
    const end = mention.end + (marked ? 1 : 0);
    const noun =
      /[^s]s$/.test(text) &&
      before !== 'the' &&
      /^(?:NOUN|ADJ)$/.test(owned?.tag ?? '') &&
      /^\p{Ll}/u.test(owned?.text ?? '') &&
      facts.article.text[end] === ' ';
    const single = noun && !isOwnName(facts, mention) ? known().get(fold(text.slice(0, -1))) : undefined;
    if (single) {
      const right = `${text.slice(0, -1)}${mark}s`;
      yield {
        start: mention.start,
        end,
        message: `"${text}${marked ? mark : ''}" here, "${text.slice(0, -1)}" ${onLines(facts, [single], mention)}. ${right}?`,
        fixes: [{ title: right, edits: [{ start: mention.end - 1, end, text: `${mark}s` }] }],
      };
    }
    const person = facts.names.names[mention.name]?.kind === 'person';
    if (
      person &&
      before === 'the' &&
      /^['’]s$/.test(next?.text ?? '') &&
      mention.form === 'surname' &&
      prose.words[last + 2]?.tag === 'NOUN' &&
      !/s$/.test(text)
    ) {
      const own = next?.text.charAt(0) ?? mark;
      const familyEnd = mention.end + (next?.text.length ?? 0);
      yield {
        start: mention.start,
        end: familyEnd,
        message: `"the ${text}${next?.text ?? ''}": the family? Then the ${text}s${own}.`,
        fixes: [{ title: `${text}s${own}`, edits: [{ start: mention.end, end: familyEnd, text: `s${own}` }] }],
      };
    }
  }
}
