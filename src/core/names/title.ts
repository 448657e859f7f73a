import type { Prose } from '../article/article';
import { commonness } from '../lexicon/common-words';
import { bodyHeads, isBody } from '../lexicon/body-words';
import {
  courtesyTitles,
  isGivenName,
  isSurname,
  nameSuffixes,
  officeTitles,
  titleModifiers,
} from '../lexicon/people-words';
import { isDemonym, isTerritory, placeHeads } from '../lexicon/places';
import { joinParticles } from '../lexicon/particles';
import { listed } from '../lexicon/front-coding';

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
/** Titles that are given or family names too, or begin the names of firms. */
const doubtful = listed(
  'king prince earl duke dean judge bishop pope baron major marshal marshall page justice general coach chair head chief principal leader officer speaker private counsel sheikh shaikh sheik imam mullah maulana sultan emir constable pc rep gov det supt sergeant count director executive captain representative deacon cardinal abbott sheriff mayor brother sister father mother defender editor architect engineer inspector commander pitcher driver seaman sapper trooper pandit mallam malam ratu garda',
);

const stateOrgans = listed('assembly house senate cabinet congress parliament party union');
const abbreviatedTitles = listed('sen gen col rep gov pres lt adm maj capt det insp adv asi');
/** Ranks that begin the name of hardly any firm or place: what an everyday surname follows is a person all the same. */
const ranks = listed(
  'judge justice captain coach mayor sheriff sergeant inspector commander bishop rep gov lt det supt speaker deacon pc',
);
const givenToo = listed('dean earl marshall duke baron');
export const isTitleWord = (lower: string): boolean => {
  const word = bare(lower);
  return (
    courtesyTitles.has(word) ||
    (word.endsWith('s') && word.length > 5 && officeTitles.has(word.slice(0, -1))) ||
    officeTitles.has(word) ||
    (word.includes('-') &&
      officeTitles.has(word.slice(word.lastIndexOf('-') + 1)) &&
      titleModifiers.has(word.slice(0, word.lastIndexOf('-'))))
  );
};
export const isCourtesy = (lower: string): boolean => courtesyTitles.has(bare(lower));
export const isTitleModifier = (lower: string): boolean => titleModifiers.has(bare(lower)) || isDemonym(lower);

export interface TitleCut {
  /** Words `[first, last]` of the title, its `of` part included. */
  readonly first: number;
  readonly last: number;
  /** Where the name behind it begins; past the end when none follows. */
  readonly name: number;
}

/**
 * The title inside capitals `[first, last]`: `Danish Fisheries Minister` before Maria Ana Ruiz, `Secretary of State`
 * before a name, `Senator` after `US`. Null when there is none, or the whole names a body or a place.
 */
export function titleIn(prose: Prose, first: number, last: number): TitleCut | null {
  const lower = (k: number): string => prose.words[k]?.lower ?? '';
  const text = (k: number): string => prose.words[k]?.text ?? '';
  const end = bare(lower(last));
  if (
    last > first + 1 &&
    isTitleWord(end) &&
    isBody(prose.text.slice(prose.words[first]?.start, prose.words[last]?.end).toLowerCase())
  )
    return null;
  const bodyLike =
    last > first &&
    (bodyHeads.has(end) || placeHeads.has(end)) &&
    !isTitleWord(end) &&
    !(end === 'state' && lower(last - 1) === 'of');
  for (let t = first; t <= last; t++) {
    if (!isTitleWord(lower(t))) continue;
    const word = bare(lower(t));
    if (/^['’]s?$/.test(lower(t + 1))) continue;
    if (t === last && t > first && abbreviatedTitles.has(lower(t)) && !isTitleModifier(lower(t - 1))) continue;
    // `Florida Gov. Jeb Orme`: no name is cut short so.
    const short = t < last && lower(t).endsWith('.') && abbreviatedTitles.has(word);
    if (doubtful.has(word) && !short && !holds(prose, first, t, last, bodyLike)) continue;
    if (
      bodyLike &&
      !isCourtesy(word) &&
      !namesPersonBetween(prose, t + 1, last) &&
      !(lower(t + 1) === 'of' && namesBody(prose, t + 2, last))
    )
      return null;
    // Office of the Attorney General: the post is part of the body.
    if (t > first + 1 && bodyHeads.has(lower(first)) && lower(first + 1) === 'of' && endsWithPost(prose, t, last))
      return null;
    let begin = t;
    for (;;) {
      if (begin > first && (isTitleModifier(lower(begin - 1)) || isTitleWord(lower(begin - 1)))) begin--;
      else if (begin < t && lower(begin - 1) === 'and' && begin - 2 >= first && isTitleModifier(lower(begin - 2)))
        begin -= 2;
      else break;
    }
    for (let k = t - 1; k >= first; k--) {
      // National Assembly Speaker: the body is a name of its own.
      if (!stateOrgans.has(lower(k)) || (k === first && /^(?:party|union|house)$/.test(lower(k)))) continue;
      begin = Math.max(begin, k + 1);
      break;
    }
    let stop = t;
    while (stop < last && continuesTitle(lower(stop + 1)) && (stop + 1 < last || isTitleWord(lower(stop + 1)))) stop++;
    let name = stop + 1;
    if (/^(?:of|for)$/.test(lower(name))) {
      let n = name + 1;
      while (
        n <= last &&
        !beginsLand(prose, n, last) &&
        (lower(n) === 'the' ||
          lower(n) === 'and' ||
          text(n) === ',' ||
          text(n) === '&' ||
          (commonness(lower(n)) > 0 &&
            !isGivenName(lower(n)) &&
            !(
              isSurname(lower(n)) &&
              commonness(lower(n)) < 2 &&
              !bodyHeads.has(lower(n)) &&
              n < last &&
              !/^(?:and|,|&)$/.test(lower(n + 1))
            ) &&
            !isTerritory().has(lower(n))))
      )
        n++;
      if (n > name + 1 && !namesBody(prose, name + 1, n - 1)) {
        stop = n - 1;
        name = n;
      }
    }
    return { first: begin, last: stop, name };
  }
  return null;
}

/** `President of the World Weaving Forum`: what comes after `of` is a body or a country, and a name of its own. */
function namesBody(prose: Prose, first: number, last: number): boolean {
  const from = prose.words[first]?.lower === 'the' ? first + 1 : first;
  const text = prose.text.slice(prose.words[from]?.start ?? 0, prose.words[last]?.end ?? 0).toLowerCase();
  for (let k = from; k + 1 < last; k++)
    if (prose.words[k + 1]?.lower === 'of' && bodyHeads.has(prose.words[k]?.lower ?? '')) return true;
  return (
    isTerritory().has(text) ||
    (last > from &&
      (bodyHeads.has(prose.words[last]?.lower ?? '') || placeHeads.has(prose.words[last]?.lower ?? '')) &&
      !/^(?:state|services?)$/.test(prose.words[last]?.lower ?? ''))
  );
}

/** `Minister for the Middle East`: two or three words are a region. */
function beginsLand(prose: Prose, n: number, last: number): boolean {
  for (let k = n + 1; k <= Math.min(last, n + 2); k++)
    if (isTerritory().has(prose.text.slice(prose.words[n]?.start ?? 0, prose.words[k]?.end ?? 0).toLowerCase()))
      return true;
  return false;
}

const continuesTitle = (lower: string): boolean =>
  isTitleWord(lower) || lower === 'general' || lower === 'elect' || lower === 'designate';

function endsWithPost(prose: Prose, t: number, last: number): boolean {
  for (let k = t; k <= last; k++) if (!continuesTitle(prose.words[k]?.lower ?? '')) return false;
  return true;
}

/** A doubtful title word is a title when something like a name follows, and is none at the end of a name. */
function holds(prose: Prose, first: number, t: number, last: number, bodyLike: boolean): boolean {
  const lower = (k: number): string => prose.words[k]?.lower ?? '';
  const named =
    t > first &&
    (isGivenName(lower(t - 1)) || commonness(lower(t - 1)) === 0) &&
    !isTitleModifier(lower(t - 1)) &&
    !isTitleWord(lower(t - 1));
  if (t === last)
    return (
      !named &&
      t > first &&
      (isTitleModifier(lower(t - 1)) || isTitleWord(lower(t - 1)) || isTerritory().has(lower(t - 1)))
    );
  if (!named && lower(t + 1) === 'of' && namesBody(prose, t + 2, last)) return true;
  if (bodyLike || named)
    return named && /\p{Lu}/u.test(prose.words[t + 1]?.text[0] ?? '') && isGivenName(lower(t + 1)) && t + 1 < last;
  const next = lower(t + 1);
  // King Jr.
  if (nameSuffixes.has(next) && t + 1 === last) return false;
  if (t === first && givenToo.has(bare(lower(t))) && t + 1 === last && !isGivenName(next)) return false;
  if (t === first && t + 1 === last && ranks.has(bare(lower(t))) && isSurname(next) && !bodyHeads.has(next))
    return true;
  return (
    isTitleWord(next) ||
    isGivenName(next) ||
    commonness(next) === 0 ||
    (joinParticles.has(next) && t + 2 <= last) ||
    /^(?:of|for)$/.test(next)
  );
}

function namesPersonBetween(prose: Prose, from: number, last: number): boolean {
  const word = prose.words[from];
  return word !== undefined && from < last && isGivenName(word.lower);
}
