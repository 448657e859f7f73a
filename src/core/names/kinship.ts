import type { Draft } from './name-facts';
import type { Settled } from './settle';

const younger =
  /\b(?:brothers?|sisters?|siblings|twins?|sons?|daughters?|nephews?|nieces?|grand(?:child(?:ren)?|sons?|daughters?)),? $/;
const elder = /\b(?:fathers?|mothers?|parents|grand(?:fathers?|mothers?|parents)),? $/;
const childOf = /\b(?:child(?:ren)?|sons?|daughters?) (?:of|to)\b[^.;]*$|\bborn\b[^.;]* to\b[^.;]*$/;
/** `Piotr and `, `Piotr, `: others of the same kin. */
const others = /(?:\p{Lu}[\p{L}'’-]+(?:,? and |, ))+$/u;

/** Whose kin the words before a mention say it is, as seen from the one the copy is about. */
function kinOf({ prose, first, start }: Settled): 'elder' | 'younger' | null {
  const sentence = prose.sentences[prose.words[first]?.sentence ?? 0];
  const before = prose.text.slice(Math.max(sentence?.start ?? 0, start - 120), start).replace(others, '');
  if (younger.test(before)) return 'younger';
  return elder.test(before) || childOf.test(before) ? 'elder' : null;
}

/** Her father, Donald Orme, and her brother Donald: of one name, and two. */
export function isOtherKin(draft: Draft, c: Settled): boolean {
  const kin = kinOf(c);
  return kin !== null && draft.mentions.some((m) => (kinOf(m.c) ?? kin) !== kin);
}
