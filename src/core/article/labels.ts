import type { Role, SpeakerLabel } from './article';
import type { Block } from './block';

/** Speaker labels by index of their block. */
export type Labels = ReadonlyMap<number, SpeakerLabel>;

const short = /^(Q|A|Question|Answer)\d{0,2}[.:)]\s/;
const named = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):\s+\S/u;

/**
 * Who speaks, in an interview: `Q:` and `A:`, names in bold, or names with a colon when the same ones come again and
 * again. One colon after a name is a sentence, not an interview.
 */
export function findLabels(
  text: string,
  blocks: readonly Block[],
  words: readonly string[],
  roles: readonly (Role | null)[],
  interview: boolean,
): Labels {
  const found = new Map<number, SpeakerLabel>();
  const names = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (roles[i] !== null && roles[i] !== 'copy') return;
    const own = words[i] ?? '';
    const qa = short.exec(own);
    const at = text.indexOf(own.slice(0, 1), block.start);
    if (qa?.[1]) {
      const part = qa[1].startsWith('Q') ? 'question' : 'answer';
      found.set(i, { start: block.start, end: labelEnd(text, at, qa[0].trimEnd().length, block), name: qa[1], part });
      return;
    }
    const name = named.exec(own)?.[1];
    if (name !== undefined) names.set(name, [...(names.get(name) ?? []), i]);
  });
  const questions = [...found.values()].filter((label) => label.part === 'question').length;
  if (found.size > 0 && !(questions > 0 && found.size > 1) && !interview) found.clear();
  const speakers = [...names].filter(([, at]) => at.length > 1);
  const turns = speakers.reduce((sum, [, at]) => sum + at.length, 0);
  if (speakers.length > 0 && turns >= 3 && (interview || turns * 3 >= words.length)) {
    for (const [name, places] of names) {
      for (const i of places) {
        const block = blocks[i];
        if (!block) continue;
        const at = text.indexOf(name, block.start);
        if (at < 0 || at > block.start + 4) continue;
        found.set(i, { start: block.start, end: labelEnd(text, at, name.length + 1, block), name, part: 'name' });
      }
    }
  }
  return found;
}

/** The label with its colon and the marks of emphasis around it. */
function labelEnd(text: string, at: number, length: number, block: Block): number {
  const colon = text.slice(at, block.end).search(/[:.)]/);
  const end = colon < 0 ? at + length : at + colon + 1;
  return Math.min(block.end, end);
}
