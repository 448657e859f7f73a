import type { Paragraph, Prose } from '../../article/article';
import { shapeOf } from '../../article/shape';
import type { Span } from '../../contract';
import type { Facts, MentionFact, NameFact } from '../../facts';
import { everyoneKnows } from '../../lexicon/people-words';
import { memoised } from '../../memo';
import type { Stylebook } from '../../style/stylebook';
import { fold } from '../fold';
import { textOf } from './spelling-finding';

/** `Tolverley Blamed For Blaze.` in title case or capitals, `Enter Tolverley` with no stop, `Tolverley: Too late.`: a line set over what follows. */
const isSubhead = memoised(({ kind, prose }: Paragraph): boolean => {
  if (kind !== 'paragraph' || prose.sentences.length !== 1) return false;
  const { titleCase, allCapitals } = shapeOf(prose);
  if (titleCase[0] || allCapitals[0]) return true;
  if (prose.words.length <= 8 && prose.words[1]?.text === ':') return true;
  return (
    prose.words.length > 1 && prose.words.length <= 8 && !prose.words.some(({ text }) => /^[.!?…:;,”"]+$/.test(text))
  );
});

/** Said in the outlet's own running text: no headline, caption, pull quote, or subheading. */
export function inCopy(facts: Facts, mention: MentionFact): boolean {
  const paragraph = facts.article.paragraphs[mention.paragraph];
  return paragraph?.role === 'copy' && !isSubhead(paragraph);
}

export const people = (facts: Facts): readonly NameFact[] => facts.names.names.filter((name) => name.kind === 'person');
export const copyMentions = (facts: Facts, name: NameFact): readonly MentionFact[] =>
  name.mentions.filter((m) => inCopy(facts, m));

const royal =
  /\b(?:king(?!['’])|queen(?!['’])|prince|princess|pope|emperor|empress|sultan|emir|saint|st|sister|brother|father|mother|archbishop|cardinal|patriarch|duke|duchess|lord(?! (?:mayor|provost|justice|chief|lieutenant))|lady|dame|imam|ayatollah|mullah|sheikh)\b/i;
/** Called by one name with their title: King Charles, Sister Agnes. */
export const isRoyal = (facts: Facts, mention: MentionFact): boolean =>
  mention.title !== null &&
  royal.test(textOf(facts, mention.title)) &&
  !/\b(?:ward|charge|night|theatre) sister$/i.test(
    facts.article.text.slice(Math.max(0, mention.title.end - 16), mention.title.end),
  );

const knownToHouse = memoised(
  ({ everyoneKnows, people }: Stylebook): ReadonlySet<string> =>
    new Set([...everyoneKnows, ...people.map((entry) => entry.name)].map(fold)),
);

/** On the built-in list of names everyone knows, or on the house's. */
export function isKnownToAll(facts: Facts, name: NameFact): boolean {
  const forms = [name.name, name.surname ?? name.name].map((form) => form.toLowerCase());
  const house = knownToHouse(facts.stylebook);
  return forms.some(
    (form) =>
      (everyoneKnows.has(form) && !name.name.includes(' ')) ||
      everyoneKnows.has(name.name.toLowerCase()) ||
      (house.size > 0 && house.has(fold(form))),
  );
}

/** Indexes of the mention's first and last word in its prose. */
export function wordsOf(
  facts: Facts,
  mention: MentionFact,
): { readonly prose: Prose; readonly first: number; readonly last: number } | null {
  const paragraph = facts.article.paragraphs[mention.paragraph];
  if (!paragraph) return null;
  const { prose } = paragraph;
  const from = mention.start - paragraph.start;
  const to = mention.end - paragraph.start;
  let low = 0;
  let high = prose.words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((prose.words[mid]?.end ?? 0) <= from) low = mid + 1;
    else high = mid;
  }
  let last = low;
  while ((prose.words[last + 1]?.start ?? Infinity) < to) last++;
  return { prose, first: low, last };
}

export const lowerAt = (prose: Prose, k: number): string => prose.words[k]?.lower ?? '';
export const withTitle = (mention: MentionFact): Span => ({
  start: mention.title?.start ?? mention.start,
  end: mention.end,
});
export const lineOf = (facts: Facts, span: Span): number => facts.article.lineAt(span.start);

/** Surnames that more than one person of the article has; folded. */
export function sharedSurnames(facts: Facts): ReadonlyMap<string, readonly NameFact[]> {
  const map = new Map<string, NameFact[]>();
  for (const name of people(facts)) {
    if (!name.surname || !name.mentions.some((m) => m.form === 'full')) continue;
    const key = fold(name.surname);
    map.set(key, [...(map.get(key) ?? []), name]);
  }
  return new Map([...map].filter(([, list]) => list.length > 1));
}
