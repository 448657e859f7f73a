import type { Span } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { parseDay, yearOf } from '../calendar';
import type { DateReading } from '../expression';
import { readNumber, readOrdinal } from '../forms/numbers';
import { tokensIn } from '../kept';
import { isDash, type Tokens } from '../scan';
import { ordinal } from '../spell';
import { cardinals } from '../words';
import { copyOf, endsSentence, fix, lineOf, phrase, related, replace } from './support';

/** "40th birthday of the club", "centenary", "half a century since" held against the year of the beginning (rulings 7). */
export const anniversaryMismatch: Rule = {
  code: 'dates/anniversary-mismatch',
  title: "Anniversary doesn't add up",
  level: 'warning',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    const readings = copyOf(facts);
    const foundings = readings.filter(isFounding);
    for (const paragraph of facts.article.paragraphs) {
      if (!/^(?:copy|standfirst|headline|caption)$/.test(paragraph.role)) continue;
      if (!/annivers|centen|centur|wedding|jubilee|birthday|\byears\b/i.test(paragraph.prose.text)) continue;
      const tokens = tokensIn(paragraph.prose);
      const here = readings.filter((one) => one.tokens === tokens);
      for (const mark of anniversaries(tokens)) {
        if (isQuoted(facts, paragraph.start + (tokens[mark.first]?.start ?? 0))) continue;
        const base = baseYear(mark, tokens, here) ?? foundingYear(mark, tokens, paragraph.index, foundings, here);
        if (!base) continue;
        const found = judge(mark, base, tokens, here, yearOf(published), paragraph.start, facts);
        if (found) yield found;
      }
    }
  },
};

interface Anniversary {
  readonly years: number;
  readonly first: number;
  readonly last: number;
  /** How it may be written with another number; null for a word such as centenary. */
  readonly respell: ((n: number) => string) | null;
  readonly kind: 'anniversary' | 'wedding' | 'since' | 'years';
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

const isQuoted = (facts: Facts, at: number): boolean =>
  facts.article.quotations.some((q) => q.start <= at && at < q.end);

function* anniversaries(t: Tokens): Generator<Anniversary> {
  for (let i = 0; i < t.length; i++) {
    const word = t[i]?.lower ?? '';
    const hundred = words.get(word);
    if (hundred) yield { years: hundred, first: i, last: i + 1, respell: null, kind: 'anniversary' };
    const stone = stones.get(word);
    if (stone && (t[i + 1]?.lower === 'wedding' || t[i + 1]?.lower === 'jubilee')) {
      const end = t[i + 2]?.lower === 'anniversary' ? i + 3 : i + 2;
      const kind = t[i + 1]?.lower === 'wedding' ? 'wedding' : 'anniversary';
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
    }
  }
}

interface Base {
  readonly reading: DateReading;
  readonly year: number;
}

const yearIn = (reading: DateReading): number | null => (reading.form.kind === 'calendar' ? reading.form.year : null);

/** "of her 2004 debut", "of the April 2015 quake", "of his birth in 1916", "since 1996": the year behind, in the sentence. */
function baseYear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const link = t[mark.last]?.lower ?? '';
  if (!/^(?:of|since|after|from)$/.test(link)) return null;
  if (mark.kind === 'years' && link !== 'since') return null;
  for (const reading of here) {
    if (reading.first < mark.last) continue;
    if (reading.first - mark.last > 14) return null;
    for (let i = mark.last; i < reading.first; i++) {
      if (endsSentence(t, i) || /^[;:—–]$/.test(t[i]?.text ?? '')) return null;
      if (
        /^(?:will|is|are|was|were|said|says|has|had|and|but|next|last|this)$/.test(t[i]?.lower ?? '') &&
        !(t[i]?.lower === 'was' || t[i]?.lower === 'were')
      )
        return null;
    }
    const year = yearIn(reading);
    if (year === null) return null;
    // "the Housing Act of 1973": the year belongs to a name.
    if (t[reading.first - 1]?.lower === 'of' && t[reading.first - 2]?.capital) return null;
    // ", in 2036": the year of the feast, not of what is remembered.
    const comma = t[reading.first - 2]?.text === ',' && t[reading.first - 1]?.lower === 'in';
    const participle = /^(?:released|born|founded|opened|built|formed|published|established|launched|signed|held|in)$/;
    if (comma && !participle.test(t[reading.first - 3]?.lower ?? '')) return null;
    return { reading, year };
  }
  return null;
}

const founding =
  /\b(?:founded|established|formed|opened|launched|created|set up|started|built|born|incorporated|began|inaugurated|chartered)\b/;

/** "Founded in 1986", "was established by two brothers in 1976": the year of a beginning. */
function isFounding(reading: DateReading): boolean {
  if (yearIn(reading) === null || reading.form.kind !== 'calendar') return false;
  const lead = reading.tokens[reading.first - 1]?.lower;
  if (lead !== 'in' && lead !== 'on') return false;
  const from = Math.max(0, reading.first - 9);
  let start = from;
  for (let i = from; i < reading.first; i++)
    if (endsSentence(reading.tokens, i) || /^[,;:]$/.test(reading.tokens[i]?.text ?? '')) start = i + 1;
  return founding.test(phrase(reading.tokens, start, reading.first));
}

/** "Opened in 1974, the baths will mark their 60th anniversary"; or in the sentence before, when there is one beginning only. */
function foundingYear(
  mark: Anniversary,
  t: Tokens,
  paragraph: number,
  foundings: readonly DateReading[],
  here: readonly DateReading[],
): Base | null {
  if (mark.kind === 'wedding') return marriageYear(mark, t, here);
  if (t[mark.last]?.lower === 'of' && !/^(?:its|the)$/.test(t[mark.last + 1]?.lower ?? '')) return null;
  if (t[mark.last]?.lower === 'of') return null;
  if (mark.kind === 'since') return null;
  const [only, ...more] = foundings;
  const same = foundings.filter(
    (one) => one.tokens === t && one.start < (t[mark.first]?.start ?? 0) + (one.paragraph.start ?? 0),
  );
  const year = (reading: DateReading): Base | null => {
    const y = yearIn(reading);
    return y === null ? null : { reading, year: y };
  };
  const near = same.findLast((one) => one.last <= mark.first);
  if (near) return year(near);
  const behind = here.find((one) => one.first >= mark.last && isFounding(one));
  if (behind && only === behind && more.length === 0) return year(behind);
  const own = /^(?:its|their|the|his|her)$/.test(t[mark.first - 1]?.lower ?? '') || mark.kind === 'years';
  if (only && more.length === 0 && own && Math.abs(only.paragraph.index - paragraph) <= 1) return year(only);
  return null;
}

/** "golden wedding … married in 1970" */
function marriageYear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const weddings = here.filter(
    (one) => yearIn(one) !== null && /\b(?:married|wed|wedding)\b/.test(phrase(t, one.first - 8, one.first)),
  );
  const [only, ...more] = weddings;
  const year = only ? yearIn(only) : null;
  return only && year !== null && more.length === 0 && mark.years > 0 ? { reading: only, year } : null;
}

function judge(
  mark: Anniversary,
  base: Base,
  t: Tokens,
  here: readonly DateReading[],
  now: number,
  offset: number,
  facts: Facts,
): Finding | null {
  const span: Span = { start: offset + (t[mark.first]?.start ?? 0), end: offset + (t[mark.last - 1]?.end ?? 0) };
  let first = mark.first;
  while (first > 0 && !endsSentence(t, first - 1)) first--;
  let last = mark.last;
  while (last < t.length && !endsSentence(t, last)) last++;
  const inSentence = here.filter((one) => one.first >= first && one.last <= last && one !== base.reading);
  const explicit = inSentence.find(
    (one) => yearIn(one) !== null && one.form.kind === 'calendar' && one.last - one.first <= 3,
  );
  // Any year the sentence may be about: publication's, one it names, one that its other dates lie in.
  const years = new Set<number>([now]);
  for (const one of inSentence) {
    if (one.meaning.from) years.add(yearOf(one.meaning.from));
    if (one.meaning.to) years.add(yearOf(one.meaning.to));
  }
  if (explicit) years.delete(now);
  if (/\bnext year\b/.test(phrase(t, first, last))) years.add(now + 1);
  if ([...years].some((year) => year - base.year === mark.years)) return null;
  const year = explicit ? (yearIn(explicit) ?? now) : now;
  const real = year - base.year;
  if (real <= 0 || base.year > year) return null;
  // A year out is a question of the day, unless the sentence says the year.
  const fixes = mark.respell ? [fix(mark.respell(real), replace(span, mark.respell(real)))] : [];
  return {
    ...span,
    level: explicit ? 'error' : 'warning',
    message: `${base.year} to ${year} is ${real} years, not ${mark.years}.`,
    related: [related(base.reading, `Line ${lineOf(facts, base.reading)}`)],
    fixes,
  };
}
