import type { Edit } from '../../core/contract';
import type { NameFact } from '../../core/facts';

export interface RenameEdit extends Edit {
  /** Inside somebody's quotation marks: offered, not assumed. */
  readonly quoted: boolean;
}

/**
 * What changes when one form of a name is written anew: the full name, the surname and the first name change together, each
 * as far as it shares words with the form that was changed. Endings such as ’s are no part of a mention and stay.
 *
 * @param text the whole article
 * @param from the form that was changed, as it stands
 * @param to what it becomes
 */
export function planRename(text: string, name: NameFact, from: string, to: string): readonly RenameEdit[] {
  const rewrite = rewriter(words(from), words(to), name.surname);
  return name.mentions.flatMap(({ start, end, quoted }) => {
    const old = text.slice(start, end);
    const plain = isShouted(old) && !isShouted(from) ? null : rewrite(words(old));
    const now = plain ?? shouted(rewrite, old, from);
    return now === null || now === old ? [] : [{ start, end, text: now, quoted }];
  });
}

type Rewrite = (old: readonly string[]) => string | null;

function rewriter(from: readonly string[], to: readonly string[], surname: string | null): Rewrite {
  if (from.length === to.length) {
    const pairs = new Map(from.map((word, index) => [word, to[index] ?? word]));
    return (old) => (old.some((word) => pairs.has(word)) ? old.map((word) => pairs.get(word) ?? word).join(' ') : null);
  }
  return (old) => {
    const at = old.findIndex((_, index) => from.every((word, offset) => old[index + offset] === word));
    if (at >= 0) return [...old.slice(0, at), ...to, ...old.slice(at + from.length)].join(' ');
    // A later surname alone follows the full name's.
    return surname !== null && old.join(' ') === surname && from.at(-1) === old.at(-1) ? (to.at(-1) ?? null) : null;
  };
}

/** A headline in capitals stays one. */
function shouted(rewrite: Rewrite, old: string, from: string): string | null {
  if (!isShouted(old)) return null;
  const known = new Map(words(from).map((word) => [word.toUpperCase(), word]));
  return rewrite(words(old).map((word) => known.get(word) ?? word))?.toUpperCase() ?? null;
}

function isShouted(words: string): boolean {
  return words.length > 3 && words === words.toUpperCase() && words !== words.toLowerCase();
}

function words(name: string): readonly string[] {
  return name.trim().split(/\s+/u);
}
