import { readNumber, readOrdinal } from '../forms/numbers';
import { phrase } from '../rules/support';
import { isDash, type Tokens } from '../scan';
import { ordinal } from '../spell';
import { cardinals } from '../words';

/** A number of years that is celebrated: tokens `[first, last)`. */
export interface Anniversary {
  readonly years: number;
  readonly first: number;
  readonly last: number;
  /** How it may be written with another number; null for a word such as centenary. */
  readonly respell: ((n: number) => string) | null;
  readonly kind: 'anniversary' | 'jubilee' | 'wedding' | 'since' | 'years';
}

const words: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentennial', 300],
  ['quincentenary', 500],
  ['sesquicentennial', 150],
  ['sesquicentenary', 150],
]);
const stones: ReadonlyMap<string, number> = new Map([
  ['silver', 25],
  ['pearl', 30],
  ['ruby', 40],
  ['golden', 50],
  ['gold', 50],
  ['diamond', 60],
  ['platinum', 70],
]);

/** "golden wedding, 50 years," and "golden wedding (50 years)": the number beside it is what a fix can mend. */
function glossed(t: Tokens, end: number, years: number, kind: Anniversary['kind']): Anniversary | null {
  if (!/^[,(–—-]$/.test(t[end]?.text ?? '')) return null;
  const at = /^(?:of|after)$/.test(t[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const number = readNumber(t, at);
  if (number?.value !== years || t[number.end]?.lower !== 'years') return null;
  return { years, first: at, last: number.end + 1, respell: (n) => `${n} years`, kind };
}

export function* anniversaries(t: Tokens): Generator<Anniversary> {
  for (let i = 0; i < t.length; i++) {
    const word = t[i]?.lower ?? '';
    const hundred = words.get(word);
    if (hundred) yield { years: hundred, first: i, last: i + 1, respell: null, kind: 'anniversary' };
    const stone = stones.get(word);
    if (stone && (t[i + 1]?.lower === 'wedding' || t[i + 1]?.lower === 'jubilee')) {
      const end = t[i + 2]?.lower === 'anniversary' ? i + 3 : i + 2;
      const kind = t[i + 1]?.lower === 'wedding' ? 'wedding' : 'jubilee';
      // "the golden jubilee in 2021": kept in that year, whatever now is.
      const kept = t[end]?.lower === 'in' && /^\d{4}$/.test(t[end + 1]?.text ?? '');
      if (!kept || kind === 'wedding')
        yield glossed(t, end, stone, kind) ?? { years: stone, first: i, last: end, respell: null, kind };
    }
    const nth = readOrdinal(t, i);
    if (nth && nth.value >= 2) {
      const dash = isDash(t[nth.end]) ? nth.end + 1 : nth.end;
      const skip = /^(?:wedding|birth|death)$/.test(t[dash]?.lower ?? '') ? dash + 1 : dash;
      if (t[skip]?.lower === 'anniversary' || (t[skip]?.lower === 'birthday' && t[i - 1]?.lower === 'its'))
        yield {
          years: nth.value,
          first: i,
          last: skip + 1,
          respell: (n) => `${ordinal(n)} ${phrase(t, dash, skip + 1)}`,
          kind: t[skip - 1]?.lower === 'wedding' ? 'wedding' : 'anniversary',
        };
    }
    if (/^(?:quarter|half)$/.test(word)) {
      const of =
        word === 'quarter'
          ? t[i + 1]?.lower === 'of' && t[i + 2]?.lower === 'a'
            ? i + 3
            : isDash(t[i + 1])
              ? i + 2
              : -1
          : t[i + 1]?.lower === 'a'
            ? i + 2
            : -1;
      if (of > 0 && t[of]?.lower === 'century') {
        const since = /^(?:since|after)$/.test(t[of + 1]?.lower ?? '');
        if (since) yield { years: word === 'half' ? 50 : 25, first: i, last: of + 1, respell: null, kind: 'since' };
      }
    }
    // "celebrates 50 years", "marks 25 years", "celebrating its 50 years"
    if (/^(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?)$/.test(word)) {
      const at = /^(?:its|their|his|her)$/.test(t[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      const number = t[at]?.kind === 'number' || cardinals.has(t[at]?.lower ?? '') ? readNumber(t, at) : null;
      if (number?.value && number.value >= 5 && t[number.end]?.lower === 'years' && t[number.end + 1]?.lower !== 'old')
        yield { years: number.value, first: at, last: number.end + 1, respell: (n) => `${n} years`, kind: 'years' };
      // "marks two decades since the 1999 merger"
      if (number?.value && phrase(t, number.end, number.end + 2) === 'decades since')
        yield {
          years: number.value * 10,
          first: at,
          last: number.end + 1,
          respell: (n) => `${n} years`,
          kind: 'since',
        };
    }
  }
}
