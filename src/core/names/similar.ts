import { doubleMetaphone } from 'double-metaphone';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance';
import { commonness } from '../lexicon/common-words';
import { isDemonym, isLargeCity, isTerritory } from '../lexicon/places';
import { isGivenName, isSurname, sameGivenName } from '../lexicon/people-words';
import { sameCluster } from '../lexicon/spelling-clusters';

/** Edits between two words; a swap of neighbours is one (Rulings 22). */
export const edits = (a: string, b: string): number =>
  a === b ? 0 : DamerauLevenshteinDistance(a, b, { restricted: true });

const classes: readonly (readonly [RegExp, string])[] = [
  [/^ma?c(?=[a-z]{3})/, 'mk'],
  [/sch|sh|ch|tch|tsch|zh|cz|sz/g, 'X'],
  [/c(?=[eiy])/g, 's'],
  [/kh|gh|q|ck|c(?=[aou]|$)|g(?=[aou])|k/g, 'K'],
  [/ph|ff|f/g, 'F'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/cks|ks|x/g, 'Ks'],
  [/dj|j(?=[aou])|y(?=[aou])/g, 'Y'],
  [/sk(?:yy|iy|ij|ii|y|i|yi|yj)$/, 'SKI'],
  [/(?:ss|s)[eo]n$/, 'SEN'],
  [/ou|oo|eau|ow(?![aeiou])|o|u|w(?![aeiou])/g, 'u'],
  [/ee|ie|ei|ai|ay|ey|iy|[yie]/g, 'i'],
  [/[vw]/g, 'v'],
  [/z/g, 's'],
];

/** What is left of a word when the ways of writing another script's sounds are made one: Gaddafi and Qadhafi alike. */
export function skeleton(word: string): string {
  let text = word.replace(/[^a-z]/g, '');
  for (const [pattern, by] of classes) text = text.replace(pattern, by);
  return text.replace(/(.)\1+/g, '$1').replace(/h$/, '');
}

const soundsAlike = (a: string, b: string): boolean => doubleMetaphone(a)[0] === doubleMetaphone(b)[0];

/** Two spellings one word may have. Takes folded words; four letters or fewer are too short to tell. */
export function near(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.includes('-') && b.includes('-')) return nearByParts(a.split('-'), b.split('-'));
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && (long === `el${short}` || long === `al${short}`)) return true;
  if (short.length < 4 || long.length - short.length > 3 || /\d/.test(a + b)) return false;
  const alike = skeleton(a) === skeleton(b);
  if (short.length < 5) return alike && long.length > 4;
  if (alike) return true;
  const distance = edits(a, b);
  if (distance === 1) return a[0] === b[0] || short.length >= 7;
  if (distance !== 2 || a[0] !== b[0]) return false;
  return short.length >= 8 || (short.length >= 6 && (soundsAlike(a, b) || consonants(a) === consonants(b)));
}

/** Kwok-hing and Kwok-kin: part by part, for what is shared says nothing. */
function nearByParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i] || near(part, b[i] ?? ''));
}

/** A word without vowels, doubled letters and weak sounds. */
export const consonants = (word: string): string => word.replace(/[aeiouyhw' -]/g, '').replace(/(.)\1+/g, '$1');

/** `Iran`, `Iranian`, `Iranians`: forms of one word, or of a place and its people. */
const tailPairs = new Set(
  `or,ion or,ions ors,ion ,s ,es ,n ,ns ,an ,ans ,ian ,ians ,i ,is ,ese ,ish ,ist ,ists ,ism ,ic ,ics ,ite ,ites ,er ,ers ,ia ,na ,a a,an a,ans a,ian a,ese a,as e,ian e,ish e,es y,ian y,ies y,ic o,an o,os o,ian us,i ia,ian ia,ians s,sian an,ese an,ans n,ns ian,ians st,sm sm,st t,m t,ts m,ts ist,ism land,ish ,ed ,ing ,ey ey,ian ium,ian en,ish ,al ,ically ce,t e,al y,al ce,tine al,a ía,ic a,c ia,c ,ville ,land`.split(
    ' ',
  ),
);
export function inflected(a: string, b: string): boolean {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  if (k < 3) return false;
  const [x, y] = [a.slice(k), b.slice(k)];
  return tailPairs.has(`${x},${y}`) || tailPairs.has(`${y},${x}`);
}

/** Listed as a thing of its own: a country, a large city, a people, an English word. */
export const isKnownThing = (word: string): boolean =>
  isTerritory().has(word) || isLargeCity().has(word) || isDemonym(word) || (commonness(word) > 0 && !isSurname(word));

/** Spellings of one given name that letters alone would not bring together. Source: general English. */
const oneName =
  `ann anne|ian iain|graham graeme grahame|catherine katherine kathryn cathryn katharine catharine|sean shaun shawn|neil neal|lynn lynne lyn|leigh lee|hugh huw|rhys reece rees
jane jayne|karen karin caryn|deborah debra|elliot eliot elliott|stuart stewart|rachel rachael|gillian jillian|glyn glynn|glen glenn|laurence lawrence|megan meghan|caitlin kaitlyn katelyn|eleanor elinor|vivien vivian vivienne
geoffrey jeffrey|geoff jeff|jon john|marc mark|zac zack zak|craig kraig|kate cate|phoebe phebe|aidan aiden|kieran ciaran kieron|steven stephen|rebecca rebekah rebeca|alan allan allen alun|theresa teresa|nicholas nicolas|anthony antony|frederick fredrick frederic|sergei sergey serge|alistair alastair alasdair alister`.split(
    /[|\n]/,
  );
const oneNameIndex = new Map(
  oneName.flatMap((group, i) => group.split(' ').map((name): [string, number] => [name, i])),
);
const spellingOfOne = (a: string, b: string): boolean =>
  oneNameIndex.has(a) && oneNameIndex.get(a) === oneNameIndex.get(b);

const feminine = /(?:a|elle|ette|ine|ina)$/;
/** Katherine and Catherine, Jon and John; not Ann and Anna, Paul and Paula, Dan and Don. */
export function nearGivenNames(a: string, b: string): boolean {
  if (a === b || a.length < 3 || b.length < 3 || Math.abs(a.length - b.length) > 3) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (
    long.startsWith(short) &&
    (feminine.test(long.slice(short.length)) || /^(?:[oy]|ie|i|ey|el|ella|ia)$/.test(long.slice(short.length)))
  )
    return false;
  if (spellingOfOne(a, b)) return true;
  if (genders(a, b)) return false;
  if (sameCluster(a, b) && a[0] === b[0]) return true;
  if (sameGivenName(a, b)) return soundsAlike(a, b) && long.replace(/(?:ie|ey|y|i)$/, '') !== short.replace(/e$/, '');
  const distance = edits(a, b);
  if (skeleton(a) === skeleton(b) && distance <= 3) return true;
  if (distance === 1) return short.length >= 5 || (vowels(a) === vowels(b) && soundsAlike(a, b));
  if (distance === 2 && short.length >= 5 && consonants(a) === consonants(b))
    return !(isGivenName(a) && isGivenName(b)) || soundsAlike(a, b);
  return distance === 2 && short.length >= 6 && soundsAlike(a, b);
}
const vowels = (word: string): string => word.replace(/[^aeiou]/g, '');

/** Maria and Mario, Erik and Erika. */
const genders = (a: string, b: string): boolean => {
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  return (
    (x === y && /[ao]$/.test(a) && /[aoe]$/.test(b)) ||
    a === `${b}a` ||
    b === `${a}a` ||
    a === `${b}le` ||
    b === `${a}le`
  );
};
