import type { Prose } from '../article/article';
import { commonness } from '../lexicon/common-words';
import { openingParticles, particlesAt } from '../lexicon/particles';
import { isTerritory } from '../lexicon/places';
import { firmEndings } from '../lexicon/body-words';
import { listed } from '../lexicon/front-coding';
import { shapeOf } from '../article/shape';
import { foreignBridge } from './foreign-bodies';
import { memoised } from '../memo';

/** Words `[first, last]` that may hold names: capitals with the small words that can join them. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const bridges = listed('of and & + for on to against without the');
const lists = listed(
  'ministry department committee commission office agency board secretary minister centre center institute',
);
const abbreviated = listed(
  'st dr mr mrs ms prof gen lt col sgt capt maj rev hon gov sen rep jr sr mt ft no vs messrs pres supt insp det cmdr adm brig inc ltd corp bros dept univ assn cpl pte pc',
);

export const runsOf = memoised((prose: Prose): readonly Run[] => {
  const runs: Run[] = [];
  const { capital } = shapeOf(prose);
  for (const sentence of prose.sentences) {
    let k = sentence.first;
    while (k < sentence.last) {
      if (!capital[k] && !opensName(prose, k, sentence.last)) {
        k++;
        continue;
      }
      const last = reach(prose, k, sentence.last);
      runs.push({ first: k, last });
      k = last + 1;
    }
  }
  return runs;
});

/** `bin Laden`, `van der Berg` in mid-sentence, without a capital in front. */
function opensName(prose: Prose, k: number, end: number): boolean {
  const { capital } = shapeOf(prose);
  const lowerAt = (at: number): string => prose.words[at]?.lower ?? '';
  let n = k;
  while (
    n < end &&
    n - k < 3 &&
    (openingParticles.has(lowerAt(n)) || particlesAt(lowerAt, n) > 1) &&
    touching(prose, n)
  )
    n += particlesAt(lowerAt, n);
  return n > k && n < end && capital[n] === true;
}

/** Nothing but white space up to the next word. */
export function touching(prose: Prose, k: number): boolean {
  const [word, next] = [prose.words[k], prose.words[k + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    next.start - word.end < 12 &&
    /^\s*$/.test(prose.text.slice(word.end, next.start))
  );
}

/** No name is longer: a longer run of capitals is a list or a table, and is read in pieces. */
const longest = 40;

function reach(prose: Prose, from: number, end: number): number {
  const { words } = prose;
  const { capital } = shapeOf(prose);
  let last = from;
  while (!capital[last]) last++;
  for (;;) {
    const next = words[last + 1];
    if (!next || last + 1 >= end || last - from >= longest || !touching(prose, last)) return last;
    if (capital[last + 1]) {
      if (closes(words[last]?.text ?? '') || endsFirm(prose, last, last + 1)) return last;
      last++;
      continue;
    }
    const step = bridge(prose, last, end);
    if (step === null) return last;
    last = step;
  }
}

/** `Velmora.` with its point: a sentence inside a quotation ended there. */
const closes = (text: string): boolean =>
  text.endsWith('.') && /\p{Ll}{3}\.$/u.test(text) && !abbreviated.has(text.slice(0, -1).toLowerCase());

/** `Norvell Corp. Hale's ruling`: a firm's name is over there, unless more of the like follows: `Norvell Co. Ltd.` */
const endsFirm = (prose: Prose, last: number, next: number): boolean =>
  /^(?:inc|ltd|corp|llc|plc)\.?$/.test(prose.words[last]?.lower ?? '') &&
  prose.text[(prose.words[next]?.start ?? 0) - 2] === '.' &&
  !firmEndings.has((prose.words[next]?.lower ?? '').replace(/\.$/, ''));

/** The capital beyond the small words after `last`, when they can join. */
function bridge(prose: Prose, last: number, end: number): number | null {
  const { words } = prose;
  const { capital } = shapeOf(prose);
  const next = words[last + 1];
  const before = words[last];
  if (!next || !before) return null;
  if (
    next.text === '.' &&
    (before.text.length === 1 || abbreviated.has(before.lower)) &&
    !endsFirm(prose, last, last + 2) &&
    capital[last + 2] &&
    last + 2 < end
  )
    return last + 2;
  if (/^['’]s?$/.test(next.text))
    return capital[last + 2] && last + 2 < end && touching(prose, last + 1) ? last + 2 : null;
  if (next.text === ',') return listGoesOn(prose, last, end);
  if (/^[“"‘]$/.test(next.text)) return nickname(prose, last, end);
  const foreign = foreignBridge(prose, last, end);
  if (foreign !== null) return foreign;
  const lowerAt = (at: number): string => words[at]?.lower ?? '';
  let n = last + 1;
  while (n < end && n - last < 4) {
    const lower = lowerAt(n);
    const small = (n === last + 1 && bridges.has(lower)) || (n === last + 2 && lower === 'the');
    const step = particlesAt(lowerAt, n) || (small ? 1 : 0);
    if (step === 0) break;
    for (let k = n; k < n + step; k++) if (!touching(prose, k)) return null;
    n += step;
  }
  return n > last + 1 && n < end && capital[n] ? n : null;
}

/** Ministry of Trade, Industry and Energy */
function listGoesOn(prose: Prose, last: number, end: number): number | null {
  const { words } = prose;
  const { capital } = shapeOf(prose);
  if (!plainCapital(prose, last + 2) || last + 2 >= end) return null;
  let head = last;
  while (head > 0 && last - head < 9 && !lists.has(words[head]?.lower ?? '')) head--;
  if (!/^(?:of|for)$/.test(words[head + 1]?.lower ?? '')) return null;
  for (let n = last + 3; n < Math.min(end, last + 10); n++) {
    const word = words[n];
    if (word?.lower === 'and') return plainCapital(prose, n + 1) ? last + 2 : null;
    if (!word || (word.text !== ',' && !capital[n])) return null;
  }
  return null;
}

function plainCapital(prose: Prose, k: number): boolean {
  const word = prose.words[k];
  return (
    word !== undefined &&
    shapeOf(prose).capital[k] === true &&
    commonness(word.lower) > 0 &&
    !isTerritory().has(word.lower)
  );
}

/** William “Bill” Gates */
function nickname(prose: Prose, last: number, end: number): number | null {
  const { words } = prose;
  const { capital } = shapeOf(prose);
  for (let n = last + 2; n < Math.min(end, last + 6); n++) {
    const word = words[n];
    if (!word) return null;
    if (/^[”"’]$/.test(word.text)) return n > last + 2 && capital[n + 1] && n + 1 < end ? n + 1 : null;
    if (word.kind !== 'word') return null;
  }
  return null;
}
