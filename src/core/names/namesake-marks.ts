/** What is written beside a name to tell people of one name apart: Jr. and Sr., the elder and the younger, Mr and Mrs. */
import { isOthersName } from '../lexicon/given-names';
import type { Draft } from './name-facts';
import { appositionOf, titleBefore } from './phrases';
import type { Settled } from './settle';

const generation = /\s(?:(jr|junior)|(sr|senior)|(i{2,3}|iv))\.?$/i;
const generationOf = (text: string): string | null => {
  const match = generation.exec(text);
  return match ? (match[1] ? 'younger' : match[2] ? 'elder' : (match[3] ?? '').toLowerCase()) : null;
};

/** Irish: Seán Óg is another than Seán. */
const og = /\s[óo]g\b/iu;

/** Calvin Hale Sr. beside Calvin Hale Jr.: of one name, and two. */
export function isOtherGeneration(draft: Draft, c: Settled): boolean {
  const own = generationOf(c.text);
  return draft.mentions.some(({ c: { text }, form }) => {
    if (form !== 'full') return false;
    const other = generationOf(text);
    return (own !== null && other !== null && own !== other) || og.test(text) !== og.test(c.text);
  });
}

/** Those whom "the elder Hale", "Hale Jr." or "Mrs Hale" can mean; all of them where nothing tells. */
export function meantBeside(drafts: readonly Draft[], c: Settled): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const { words } = c.prose;
  const before = words[c.first - 1]?.lower ?? '';
  const age = generationOf(c.text) ?? (/^(?:elder|older|senior)$/.test(before) ? 'elder' : /^(?:younger|junior)$/.test(before) ? 'younger' : null); // prettier-ignore
  const address = (c.title ? words[c.title.last]?.lower : before)?.replace('.', '') ?? '';
  const pronoun = /^(?:mrs|ms|miss|madam|dame|lady)$/.test(address)
    ? 'she'
    : /^(?:mr|sir|lord)$/.test(address)
      ? 'he'
      : null;
  const fits = drafts.filter(
    (draft) =>
      (age === null || (generationOf(draft.text) ?? age) === age) &&
      !(pronoun && (isOthersName(draft.text, pronoun) || isKinOfOther(draft, pronoun))),
  );
  return fits.length > 0 ? fits : drafts;
}

const kinsmen = { he: /^(?:sister|mother|daughter|wife|aunt|niece|widow|grandmother|granddaughter)$/, she: /^(?:brother|father|son|husband|uncle|nephew|widower|grandfather|grandson)$/ }; // prettier-ignore
/** `Her brother Eoin Hale` is no Ms Hale. */
const isKinOfOther = ({ mentions }: Draft, pronoun: 'he' | 'she'): boolean =>
  mentions.some(({ c: { prose, first } }) => {
    const near = prose.words[first - 1]?.text === ',' ? first - 2 : first - 1;
    return kinsmen[pronoun].test(prose.words[near]?.lower ?? '');
  });

const crowned = /\b(?:king|queen|prince|princess|emperor|empress|tsar|tsarina|sultan|pope|saint|monarch)\b/i;
/** Tamar Tarn, a soprano, is not who is called Queen Tamar: nothing said of her is royal. */
export const isCommoner = ({ mentions }: Draft, c: Settled): boolean =>
  isCrowned(c) && mentions.some(({ form }) => form === 'full') && !mentions.some((m) => isCrowned(m.c));

const isCrowned = (c: Settled): boolean => isTitled(c, crowned);
const isTitled = (c: Settled, title: RegExp): boolean =>
  [titleBefore(c), appositionOf(c)].some((span) => span && title.test(c.prose.text.slice(span.start, span.end)));

const reigning = /\b(?:king|queen|emperor|empress|sultan)\b/i;
/** King Faris is no Prince Omar bin Faris, but his father. */
export const isFather = ({ family, mentions }: Draft, c: Settled): boolean =>
  /^(?:bin|ibn|bint|binti) /.test(family) && isTitled(c, reigning) && !mentions.some((m) => isTitled(m.c, reigning));
