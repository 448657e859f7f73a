import { dictionaryWords, frequentWords, namesAndWords, wordEndings } from './data/words';
import { remembered } from '../memo';
import { frontDecoded, lazily, listed } from './front-coding';

const frequent = lazily(() => frontDecoded(frequentWords));
const dictionary = lazily(() => frontDecoded(dictionaryWords));

/** Everyday words that are surnames, given names or towns too. */
export const alsoNames = lazily(() => frontDecoded(namesAndWords));

/** What an inflected word may come from: the written lists keep the plain form only. */
const endings = wordEndings.split(' ').map((pair) => {
  const [end = '', by = ''] = pair.split('<');
  return { end, by };
});

/** pre-tax, anti-litter */
const prefixes = listed('pre anti non multi semi co re ultra inter sub bi tri eco cyber micro mini mega neo pro');

function derived(word: string, again = true): boolean {
  for (const { end, by } of endings) {
    if (word.length < end.length + 3 || !word.endsWith(end)) continue;
    const stem = word.slice(0, word.length - end.length) + by;
    if (frequent().has(stem) || dictionary().has(stem) || (again && derived(stem, false))) return true;
  }
  return false;
}

/**
 * How far a word is an ordinary English word: 2 = running text writes it small often, 1 = it is in a dictionary,
 * 0 = unknown, which a capital then makes a name. Takes lower case.
 */
export const commonness: (word: string) => 0 | 1 | 2 = remembered((word) => {
  if (frequent().has(word)) return 2;
  if (dictionary().has(word) || functionWords.has(word) || alsoNames().has(word)) return 1;
  if (word.includes('-'))
    return word.split('-').every((part, i) => part === '' || (i === 0 && prefixes.has(part)) || commonness(part) > 0)
      ? 1
      : 0;
  if (word.length > 5 && word.includes('our') && dictionary().has(word.replace('our', 'or'))) return 1;
  return derived(word) ? 1 : 0;
});

/** Words that never begin or end a name, whatever their capital. */
export const functionWords =
  listed(`a an the this that these those some any each every either neither both all many much most more few
 several other another such no not nor so as at by for from in into of off on onto out over per since than through till to toward towards
 under until unto up upon via with within without about above across after against along amid amidst among amongst around before behind
 below beneath beside besides between beyond despite down during except inside like near outside past regarding round throughout underneath
 unlike and or but yet if because although though while whilst whereas whether unless once when whenever where wherever why how who whom
 whose which what whatever whoever he him his himself she her hers herself it its itself they them their theirs themselves we us our ours
 ourselves you your yours yourself i me my mine myself one ones there here then now today tomorrow yesterday tonight also too very just only even still
 again ever never always often sometimes usually already soon later earlier meanwhile however therefore thus hence moreover furthermore
 nevertheless nonetheless instead otherwise indeed perhaps maybe is are was were be been being am has have had having do does did
 doing done can could may might must shall should will would ought let lets yes oh hello thanks thank please sorry
 asked said says according added despite following including hours days weeks months years others nobody everybody somebody anybody nothing everything something anything everyone someone anyone
 don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain cannot ll ve re`);

export const months = listed('january february march april may june july august september october november december');
export const weekdays = listed('monday tuesday wednesday thursday friday saturday sunday');
