import type { Role, SpeakerLabel } from './article';
import type { Block } from './block';

/** Speaker labels by index of their block. */
export type Labels = ReadonlyMap<number, SpeakerLabel>;

/** A paragraph of copy that may open with a label. */
interface Turn {
  readonly index: number;
  readonly block: Block;
  readonly words: string;
}

const short = /^(Q|A|Question|Answer)\d{0,2}[.:)]\s/;
const named = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):\s+\S/u;

/**
 * Who speaks, in an interview: `Q:` and `A:`, names before a colon when the same ones come again and again, or questions
 * in bold. One colon after a name is a sentence, not an interview.
 */
export function findLabels(
  text: string,
  blocks: readonly Block[],
  words: readonly string[],
  roles: readonly (Role | null)[],
  interview: boolean,
): Labels {
  const turns = blocks.flatMap((block, index): readonly Turn[] => {
    const copy = roles[index] === null || roles[index] === 'copy';
    return copy ? [{ index, block, words: words[index] ?? '' }] : [];
  });
  const letters = letterLabels(text, turns, interview);
  if (letters.size > 0) return letters;
  const names = nameLabels(text, turns, interview, words.length);
  return names.size > 0 ? names : boldQuestions(turns);
}

function letterLabels(text: string, turns: readonly Turn[], interview: boolean): Labels {
  const found = new Map<number, SpeakerLabel>();
  let questions = 0;
  for (const { index, block, words } of turns) {
    const letter = short.exec(words)?.[1];
    if (letter === undefined) continue;
    const part = letter.startsWith('Q') ? 'question' : 'answer';
    if (part === 'question') questions++;
    found.set(index, { start: block.start, end: labelEnd(text, letter, block), name: letter, part });
  }
  return interview || (questions > 0 && found.size > 1) ? found : new Map();
}

function nameLabels(text: string, turns: readonly Turn[], interview: boolean, paragraphs: number): Labels {
  const found = new Map<number, SpeakerLabel>();
  const speakers = new Map<string, Turn[]>();
  for (const turn of turns) {
    const name = named.exec(turn.words)?.[1];
    if (name === undefined || text.indexOf(name, turn.block.start) > turn.block.start + 4) continue;
    const own = speakers.get(name);
    if (own) own.push(turn);
    else speakers.set(name, [turn]);
  }
  let repeated = 0;
  for (const own of speakers.values()) if (own.length > 1) repeated += own.length;
  if (repeated < 3 || (!interview && repeated * 3 < paragraphs)) return found;
  for (const [name, own] of speakers) {
    // Who asks most of the time is the interviewer.
    const asks = own.filter(({ words }) => words.endsWith('?')).length * 2 > own.length;
    for (const { index, block } of own) {
      const end = labelEnd(text, name, block);
      found.set(index, { start: block.start, end, name, part: asks ? 'question' : 'name' });
    }
  }
  return found;
}

/** Questions in bold between plain answers; nobody is named, so the label is empty. */
function boldQuestions(turns: readonly Turn[]): Labels {
  const bold = turns.filter(
    ({ block, words }) =>
      words.endsWith('?') && block.emphasis.some((span) => span.start <= block.start + 2 && span.end >= block.end - 2),
  );
  if (bold.length < 2) return new Map();
  return new Map(
    bold.map(({ index, block }) => [index, { start: block.start, end: block.start, name: '', part: 'question' }]),
  );
}

/** The end of the label: its colon. */
function labelEnd(text: string, name: string, block: Block): number {
  const at = Math.max(block.start, text.indexOf(name, block.start));
  // Behind the name: Dr. Park has a point within it.
  const behind = at + name.length;
  const colon = text.slice(behind, block.end).search(/[:.)]/);
  return Math.min(block.end, colon < 0 ? behind : behind + colon + 1);
}
