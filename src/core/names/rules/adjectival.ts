import type { Prose } from '../../article/article';
import { listed } from '../../lexicon/front-coding';

/** The name as an adjective: the Biden administration, Ponzi scheme. */
export const adjectival =
  listed(`disease syndrome prize prizes scheme scale law laws effect theorem test principle equation index curve number constant doctrine medal award cup trophy
 administration administrations government governments campaign campaigns eras family era household presidency tenure camp team regime cabinet ministry years dynasty brothers sisters foundation trust institute library museum center centre estate family's twins machine paradox rule rules street road house farm hall plan bill act amendment report inquiry review collection archive papers case trial affair scandal funding virus outbreak infection vaccine
 magistrates court council councillors police hospital school station firefighters residents borough villagers university college
 shares stock bonds empire fortune dynasty heirs millions billions
 supporter supporters voters ally allies backers fans aide aides adviser advisers advisor advisors donors delegate delegates loyalists rally rallies event events headquarters surrogates staffers employee employees`);

const asOne = /^(?:an?|another|any|every|each|former|ex)$/;
const pointing = /^(?:an?|this|that)$/;

/** `a Falk delegate`, `that new Falk film`, `former Falk adviser`, `Orme v. Falk`: no person here, though named after one. */
export function isAttributive({ words }: Prose, first: number, last: number): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  if (/^v(?:s|ersus)?\.?$/.test(before?.lower ?? '') || (before?.text === '.' && words[first - 2]?.lower === 'v'))
    return true;
  if (after?.kind !== 'word' || /^['’]/.test(after.text)) return false;
  if (asOne.test(before?.lower ?? '')) return true;
  // "new" before a name is tagged as part of it.
  const described = /^\p{Ll}/u.test(before?.text ?? '') && /^(?:ADJ|PROPN)$/.test(before?.tag ?? '');
  return described && after.tag === 'NOUN' && pointing.test(words[first - 2]?.lower ?? '');
}
