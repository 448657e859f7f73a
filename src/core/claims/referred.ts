import type { MentionFact, NameFact, NameFacts } from '../facts';
import { bodyNouns, documentNouns } from '../lexicon/cue-nouns';
import type { SourceWords, Speaker, Spoken } from './spoken';

/** "The statement also said": whoever issued it. */
export function issuerOf(head: string, source: SourceWords, spoken: readonly Spoken[]): Speaker | null {
  if (!documentNouns.has(head)) return null;
  for (let i = spoken.length - 1; i >= 0 && i > spoken.length - 6; i--) {
    const { speaker, words, paragraph } = spoken[i];
    if (paragraph < source.paragraph - 3) break;
    if (new RegExp(`\\b${head.replace(/[^a-z]/g, '')}\\b`).test(words) && speaker.label)
      return { ...speaker, kind: 'document', by: 'title' };
  }
  return null;
}

/** "the ministry": the last body that spoke with that word in its name. */
export function spokenBody(head: string, spoken: readonly Spoken[]): Speaker | null {
  for (let i = spoken.length - 1; i >= 0; i--) {
    const { speaker } = spoken[i];
    if (speaker.kind === 'institution' && speaker.label && wordsOf(speaker.label).includes(head))
      return { ...speaker, by: 'title' };
  }
  return null;
}

/** "the diplomat" behind "a European diplomat said": the last unnamed source so called. */
export function spokenUnnamed(head: string, spoken: readonly Spoken[]): Speaker | null {
  const last = spoken.findLast(
    ({ speaker }) => speaker.kind === 'unnamed' && speaker.label !== null && wordsOf(speaker.label).includes(head),
  );
  return last ? { ...last.speaker, by: 'title' } : null;
}

/**
 * "the ministry", "the firm": the last body named with that word from `from` to the source, or for a word that fits any
 * the only one of its sentence, or the only one at all.
 */
export function namedBody(head: string, names: NameFacts, from: number, source: SourceWords): NameFact | null {
  const to = source.span.start;
  const named = names
    .within({ start: from, end: to })
    .filter((m) => m.end <= to && names.names[m.name].kind === 'organisation');
  const last = named.findLast((m) => wordsOf(names.names[m.name].name).includes(head));
  if (last) return names.names[last.name];
  if (!generic.test(head) || !bodyNouns.has(head)) return null;
  const here = named.filter((m) => m.start >= source.sentence);
  const ids = new Set((here.length > 0 ? here : named).map((m) => m.name));
  const [only] = ids;
  if (ids.size === 1) return names.names[only];
  // "the first team" is one of several.
  return source.words.length === 2 ? mainBody(named, names) : null;
}

/** The body that the copy is about: named three times or more, and twice as often as the next. */
function mainBody(named: readonly MentionFact[], names: NameFacts): NameFact | null {
  const counts = new Map<number, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? names.names[first[0]] : null;
}

/** "the charity said" behind "according to the Sahel Relief Network": a word that fits any body means the one that spoke last. */
export function lastBody(head: string, spoken: readonly Spoken[], source: SourceWords): Speaker | null {
  const last = spoken.at(-1);
  const bare = source.words.length === 2 && generic.test(head);
  const fits = bare && last?.speaker.kind === 'institution' && last.speaker.name !== null;
  return fits && last.paragraph >= source.paragraph - 1 ? { ...last.speaker, by: 'title' } : null;
}

const generic =
  /^(?:company|firm|group|maker|chipmaker|retailer|club|team|party|agency|organisation|organization|university|bank|airline|body|charity)$/;
const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);
