/**
 * Words of number, change, rank and outcome: what makes a statement a figure, a record or a forecast. Source: general
 * English, written by hand after the kinds in the guide (claims/unattributed).
 */
import { verbForms, wordSet } from './forms';

/** Change by themselves. */
export const foldVerbs = verbForms('double triple treble quadruple halve'.split(' ').map((v) => [v, true] as const));
/** Change once a figure follows. */
export const changeVerbs = verbForms(
  'rise fall grow drop increase decrease decline climb jump soar plunge slump shrink surge plummet dip tumble swell expand'
    .split(' ')
    .map((v) => [v, true] as const),
);
export const fractions = wordSet(
  'third quarter half fifth tenth two-thirds three-quarters quarters thirds percent per_cent % fifths tenths',
);
export const percentWords = wordSet('percent % pc');
/** What a change of is no statistic: prices on a market, weather, people who fall. */
export const notStatistic =
  wordSet(`temperature temperatures mercury water river rivers curtain sun moon tide snow rain he she dust smoke
  ash bullet body man woman boy girl wall tree bridge roof`);
/** Holding a share is no claim. */
export const holdingVerbs = wordSet(
  'own owns owned hold holds held buy buys bought sell sells sold acquire acquired control controls controlled stake stakes vat interest tax discount',
);

/** Superlatives in one word. */
export const superlative = /^(?:\p{L}{2,}(?:[^aeiouht]e|[^e])st|.*-(?:largest|biggest|oldest|tallest))$/u;
export const notSuperlative =
  wordSet(`best-known first-rate west east northwest southwest northeast southeast midwest rest test forest interest
  guest request protest contest arrest harvest honest modest invest suggest earnest conquest inquest digest chest quest nest
  vest pest jest zest breast beast feast least coast cost most last list past post host dust just must trust fast boast
  roast toast almost against august midst amongst whilst robust breakfast request bequest manifest priest northernmost best
  latest soonest nearest closest eldest youngest earliest populist lost lest crest behest fest unrest attest infest west
  interest disinterest self-interest detest molest blest wrest`);
export const strongSuperlatives =
  wordSet(`largest biggest oldest tallest longest highest deepest fastest richest poorest deadliest worst smallest busiest
  greatest heaviest costliest strongest hottest coldest driest wettest bloodiest cheapest lowest safest rarest widest
  hardest steepest quickest slowest hungriest cleanest dirtiest newest loudest best youngest earliest`);
/** Where a record holds. */
export const scopes =
  wordSet(`world europe asia africa america country nation history continent globe planet britain britain's england scotland wales
  ireland region province district borough kingdom union earth hemisphere state city county century decade kind world's europe's country's nation's
  record`);
/** What an atlas says. */
export const atlasNouns = wordSet(
  'city cities town capital river lake mountain peak island country countries economy economies state province continent port county ocean desert language religion municipality district glacier volcano airport waterfall planet moon',
);
/** "first" in a series or a life. */
export const notFirst =
  wordSet(`first-aid album albums hearing time times day days week weeks month months year years round half phase stage step steps
  minister lady degree quarter name names class floor world leg set lap novel book film play son daughter child wife husband
  love date race race's game match goal period session appearance job part place team innings world war
  responders responder instance glance visit meeting thing reading draft edition episode series season chapter trimester
  anniversary home marriage person three two four five few of aid edition song single concert`);

/** What nobody decides. */
export const outcomeVerbs = verbForms(
  `win lose rise fall grow shrink double triple halve collapse fail succeed exceed overtake worsen improve recover peak
  drop climb soar plunge beat defeat topple crash slump outnumber surpass disappear vanish deepen outlast outpace
  slow spread erupt flood escalate intensify dominate prosper suffer struggle dwindle decline rebound bounce outstrip
  destroy transform revolutionise revolutionize cost kill regret prevail reach hit top pass go die
  take secure gain retain capture`
    .split(/\s+/)
    .map((v) => [v, true] as const),
);
/** What is decided by those who set it: schedules, not forecasts. */
export const decided =
  wordSet(`fare fares tax taxes toll tolls fee fees charge charges duty duties levy wage wages pension pensions
  threshold contribution contributions rent rents vat limit curtain sun moon tide tides`);
