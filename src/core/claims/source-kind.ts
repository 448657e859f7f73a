import type { Word } from '../article/article';
import type { SourceKind } from '../contract';
import { bodyNouns, documentNouns, spokesNouns, unnamedNouns, vagueNouns } from '../lexicon/cue-nouns';
import { isGenitive } from './grammar';

const singular = (lower: string): string => {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
};

const is = (list: ReadonlySet<string>, lower: string): boolean => list.has(lower) || list.has(singular(lower));

/** The word that says what the source is: `source` in "a senior harbour source", `officials` in "officials at the port". */
export function headOf(words: readonly Word[]): { readonly head: Word | null; readonly rest: readonly Word[] } {
  let head: Word | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (
      head &&
      (word.tag === 'ADP' ||
        word.text === ',' ||
        word.text === '(' ||
        /^(?:who|which|that|whose|and|or)$/.test(word.lower) ||
        (word.tag === 'VERB' && !is(documentNouns, word.lower)))
    ) {
      return { head, rest: words.slice(i) };
    }
    if (isGenitive(word)) head = null;
    else if (
      word.tag === 'NOUN' ||
      word.tag === 'VERB' ||
      word.tag === 'PROPN' ||
      word.tag === 'PRON' ||
      word.tag === 'NUM' ||
      (word.tag === 'ADJ' && i === words.length - 1)
    )
      head = word;
    else if (
      word.kind === 'word' &&
      (is(unnamedNouns, word.lower) ||
        is(vagueNouns, word.lower) ||
        is(documentNouns, word.lower) ||
        is(bodyNouns, word.lower))
    )
      head = word;
  }
  return { head, rest: [] };
}

/** What a source without a person's name is. */
export function kindOfPhrase(words: readonly Word[], hasBody: boolean): SourceKind {
  const { head, rest } = headOf(words);
  if (!head) return 'person';
  const lower = head.lower;
  const proper = head.tag === 'PROPN' && /^\p{Lu}/u.test(head.text) && head !== words[0];
  // "officials at the port authority", "analysts at Harrow Bank": tied to a body that can be asked.
  const tied =
    rest.length > 1 &&
    /^(?:at|from|of|for|with|in)$/.test(rest[0].lower) &&
    rest.some((word) => word.tag === 'PROPN' || is(bodyNouns, word.lower));
  const including =
    rest.some((word) => word.lower === 'including' || word.lower === 'like') &&
    rest.some((word) => word.tag === 'PROPN');
  if (is(spokesNouns, lower)) return 'institution';
  if (is(vagueNouns, lower) && !(lower === 'media' || lower === 'studies' || lower === 'research') && !including) {
    const bare = words.length <= 3 && !hasBody;
    if (
      !tied &&
      (bare ||
        /^(?:critics|experts|analysts|observers|commentators|pundits|many|some|most|others|campaigners|supporters|opponents|sceptics|skeptics|scientists|researchers)$/.test(
          lower,
        )) &&
      !hasBody
    )
      return 'vague';
  }
  if (/^(?:studies|research|reports|media|rumours|rumors)$/.test(lower) && words.length <= 3 && !hasBody && !tied)
    return 'vague';
  if (is(unnamedNouns, lower) && !tied) return 'unnamed';
  if (is(documentNouns, lower) && !proper) return 'document';
  if (hasBody || is(bodyNouns, lower) || tied) return 'institution';
  return 'person';
}
