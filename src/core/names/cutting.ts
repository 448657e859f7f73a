import type { Paragraph, Prose } from '../article/article';
import { nameplates } from '../lexicon/body-words';
import { commonness, functionWords, months, weekdays } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { particlesAt } from '../lexicon/particles';
import { compassWords, isDemonym, isLargeCity, isTerritory, placeHeads } from '../lexicon/places';
import { type Candidate, keyOf } from './candidate';
import { touching } from './runs';
import { isInitialism, shapeOf } from '../article/shape';
import { isTitleWord } from './title';
import type { Usage } from './usage';

const noName =
  listed(`i ok tv internet web god earth sun moon christmas easter ramadan eid hanukkah diwali passover halloween thanksgiving covid covid-19 coronavirus
 am pm ad bc bce ce gmt bst est edt pst utc ceo cfo coo cto cio cmo cro cpo ngo mp mps mep pm fm cm dg mla mlc mna id ids dna rna mrna pcr gdp gnp hiv aids tb pr it hr vip ai ar vr atm pin suv ev cv dvd cd phd mba ba ma bsc msc md dds llb llm rn qc kc sc jp mbe obe cbe bbq diy faq gps lgbt lgbtq lgbti lgbtqi lgbtqia r&d q&a usd eur gbp mph kph km kg kw mw gw kwh mwh mb gb tb
 sms mms vpn url isp ip ipo vc ict iot app pc tv hq iq iud ivf icu er gp ptsd adhd copd std sti ppe vat gst ied icbm uav uxo led lcd lpg lng ghg yoy fdi sme msme esg kpi mou loi rfp sop tor dlc fps esports pov cgi vfx ep lp hrh hh sos rip asap eta
 pdf po qa na
 satan allah almighty rtd retd ret hons congratulations hajj umrah celsius fahrenheit kelvin
 photo image picture video source sources read more editor's breaking update updated watch file files related advertisement tags share`);

export interface Cutting {
  readonly paragraph: Paragraph;
  readonly prose: Prose;
  readonly usage: Usage;
  readonly out: Candidate[];
}

/** A number behind them belongs to the name: Channel 9. */
const numbered = listed('channel terminal route highway interstate autoroute formula');

export const lowerAt = (prose: Prose, k: number): string => prose.words[k]?.lower ?? '';
export const startsParticles = (prose: Prose, k: number): boolean => particlesAt((at) => lowerAt(prose, at), k) > 0;
export const joinedText = (prose: Prose, first: number, last: number): string =>
  singleBlanks(prose.text.slice(prose.words[first]?.start ?? 0, prose.words[last]?.end ?? 0));
const singleBlanks = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

export const opening = (prose: Prose, k: number): boolean => shapeOf(prose).opening[k] === true;

export const tails = /^([\p{L}\p{M}\p{N}.&’']+(?:-\p{Lu}[\p{L}\p{M}]*)?)-(\p{Ll}+)$/u;

export function keep(
  cutting: Cutting,
  first: number,
  last: number,
  title: Candidate['title'],
  unproven: boolean,
  headline = false,
): void {
  const { prose } = cutting;
  const [a, b] = [prose.words[first], prose.words[last]];
  if (!a || !b) return;
  const hyphened = tails.exec(b.text);
  if (hyphened?.[1] && /^\p{Lu}/u.test(hyphened[1]) && (hyphened[2]?.length ?? 0) > 2 && describes(hyphened[2] ?? '')) {
    push(cutting, first, last, a.start, b.start + hyphened[1].length, title, unproven, headline);
    return;
  }
  const whole = prose.words[first - 1];
  const large =
    whole?.text === 'The' &&
    b === a &&
    (isTerritory().has(`the ${a.lower}`) ||
      isLargeCity().has(`the ${a.lower}`) ||
      /^(?:hague|gambia|bahamas)$/.test(a.lower));
  if (large && !shapeOf(prose).opening[first - 1]) {
    push(cutting, first - 1, last, whole.start, b.end, title, false, headline);
    return;
  }
  // The Velm Times in mid-sentence: a newspaper's article is its own.
  const outside = prose.words[first - 2];
  if (
    whole?.text === 'The' &&
    outside?.kind === 'word' &&
    /^\p{Ll}/u.test(outside.text) &&
    touching(prose, first - 2) &&
    !headline &&
    !title &&
    whole.end + 1 === a.start &&
    nameplates.has(b.lower)
  ) {
    push(cutting, first - 1, last, whole.start, b.end, title, false, headline);
    return;
  }
  let end = b.end;
  const prefix = /^(?:anti|pro|ex|non|post|pre|mid|neo|pan|trans)-(?=\p{Lu})/u.exec(a.text)?.[0].length ?? 0;
  if (
    /\.$/.test(b.text) &&
    !/\..*\.$/.test(b.text) &&
    !/^(?:jr|sr|inc|ltd|corp|co|st)\.$/i.test(b.text) &&
    b.text.length > 3
  )
    end--;
  if (
    /^(?:jr|sr|inc|ltd|corp|co)$/i.test(b.text) &&
    prose.text[b.end] === '.' &&
    prose.words[last + 2]?.sentence === b.sentence
  )
    end++;
  const number = prose.words[last + 1];
  if (
    !headline &&
    numbered.has(b.lower) &&
    number?.kind === 'number' &&
    number.start === b.end + 1 &&
    /^\d+$/.test(number.text)
  )
    end = number.end;
  push(cutting, first, last, a.start + prefix, end, title, unproven, headline);
}

/** B.C. with its points and no number before is a province, not an era. */
const provinceByInitials = (text: string, prose: Prose, first: number): boolean =>
  text === 'B.C.' && prose.words[first - 1]?.kind !== 'number' && !/^centur/.test(lowerAt(prose, first - 1));

/** `the Caribbean` by itself, not `the Caribbean coast`. */
function actsAsPlace(prose: Prose, k: number): boolean {
  if (!isTerritory().has(lowerAt(prose, k)) || lowerAt(prose, k - 1) !== 'the') return false;
  if (/(?:ese|ish|ch)$/.test(lowerAt(prose, k))) return false;
  const next = prose.words[k + 1];
  return !next || !/^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
}

/** `-based`, `-led`, `-class`: a word, not a syllable of a name (Kwok-hing, Chan-wook). */
export const describes = (tail: string): boolean =>
  /^(?:based|born|led|run|made|style|era|area|like|bound|owned|held|size|class|only|wide|(?:build|runn|sell|winn|lead)ing)$/.test(
    tail,
  ) ||
  (tail.length > 4 && commonness(tail) > 0);

/** East 11th Street, 5th Avenue: neither the side of town nor the word behind the number is a name by itself. */
const isOfNumberedStreet = (prose: Prose, k: number): boolean =>
  (compassWords.has(lowerAt(prose, k)) && ordinal.test(lowerAt(prose, k + 1))) ||
  (placeHeads.has(lowerAt(prose, k)) && ordinal.test(lowerAt(prose, k - 1)));
const ordinal = /^\d+(?:st|nd|rd|th)$/;

/** Jan 18, 18 Jan: the month, short, and no Jan of flesh and blood. */
const isDayOfMonth = (prose: Prose, k: number): boolean =>
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(lowerAt(prose, k)) &&
  [k - 1, lowerAt(prose, k + 1) === '.' ? k + 2 : k + 1].some((at) => dayNumber.test(lowerAt(prose, at)));
const dayNumber = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

function push(
  cutting: Cutting,
  first: number,
  last: number,
  start: number,
  end: number,
  title: Candidate['title'],
  unproven: boolean,
  headline: boolean,
): void {
  const { prose, paragraph } = cutting;
  const text = singleBlanks(prose.text.slice(start, end));
  const key = keyOf(text.replace(/^The (?=.+ |(?!Hague|Gambia|Bahamas))/, ''));
  if (
    first === last &&
    ((noName.has(key) && !provinceByInitials(text, prose, first)) ||
      /^[IVX]{2,}$/.test(text) ||
      (/^\p{Lu}{2,}s$/u.test(text) && noName.has(key.slice(0, -1))) ||
      months.has(key) ||
      isDayOfMonth(prose, first) ||
      weekdays.has(key.replace(/s$/, '')) ||
      isOfNumberedStreet(prose, first) ||
      (isDemonym(key) && !actsAsPlace(prose, first))) &&
    !title
  )
    return;
  if (
    first === last &&
    isInitialism(text) &&
    /^(?:vitamins?|types?|grades?|class|sizes?|level|section|form)$/.test(lowerAt(prose, first - 1))
  )
    return;
  // US$20, GH¢5, and an UNLESS for stress
  if (
    first === last &&
    (/^\p{Sc}/u.test(prose.text[end] ?? '') || (key.length > 3 && functionWords.has(key) && isInitialism(text)))
  )
    return;
  // John 3:16
  if (first === last && /^\d+:\d/.test(prose.text.slice(end + 1, end + 6))) return;
  if (first === last && functionWords.has(key) && !isInitialism(text) && (unproven || headline)) return;
  if (
    text.length < 2 ||
    (first === last &&
      (!title || lowerAt(prose, first - 1) === 'the') &&
      isTitleWord(key) &&
      (lowerAt(prose, first - 1) === 'the' || lowerAt(prose, first + 1) === 'of'))
  )
    return;
  cutting.out.push({
    prose,
    paragraph: paragraph.index,
    first,
    last,
    start,
    end,
    text,
    key,
    title,
    unproven,
    headline,
  });
}
