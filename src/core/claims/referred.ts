import type { NameFact, NameFacts } from '../facts';
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

/** "the ministry", "the firm": the last body named with that word in `[from, to)`, or the only one there for a word that fits any. */
export function namedBody(head: string, names: NameFacts, from: number, to: number): NameFact | null {
  const named = names
    .within({ start: from, end: to })
    .filter((m) => m.end <= to && names.names[m.name].kind === 'organisation');
  const last = named.findLast((m) => wordsOf(names.names[m.name].name).includes(head));
  if (last) return names.names[last.name];
  if (!generic.test(head) || !bodyNouns.has(head)) return null;
  const ids = new Set(named.map((m) => m.name));
  const [only] = ids;
  return ids.size === 1 ? names.names[only] : null;
}

const generic =
  /^(?:company|firm|group|maker|chipmaker|retailer|club|team|party|agency|organisation|organization|university|bank|airline|body|charity)$/;
const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);
