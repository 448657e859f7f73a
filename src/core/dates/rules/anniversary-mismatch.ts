import type { Span } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { type Base, baseYear, foundingYear, isFounding, yearIn } from '../anniversaries/bases';
import { toldNear } from '../anniversaries/near';
import { anniversaries, type Anniversary } from '../anniversaries/marks';
import { parseDay, yearOf } from '../calendar';
import type { DateReading } from '../expression';
import { readOrdinal } from '../forms/numbers';
import { tokensIn } from '../kept';
import type { Tokens } from '../scan';
import { ordinal } from '../spell';
import { verbNear } from '../tense';
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
      if (
        !/annivers|centen|centur|wedding|jubilee|birthday|\byears\b|\bdecades\b|\bannual\b/i.test(paragraph.prose.text)
      )
        continue;
      const tokens = tokensIn(paragraph.prose);
      const here = readings.filter((one) => one.tokens === tokens);
      for (const mark of anniversaries(tokens)) {
        if (isQuoted(facts, paragraph.start + (tokens[mark.first]?.start ?? 0))) continue;
        const base =
          toldNear(mark, tokens, here) ??
          baseYear(mark, tokens, here) ??
          foundingYear(mark, tokens, paragraph.index, foundings, here);
        if (!base) continue;
        const found = judge(mark, base, tokens, here, yearOf(published), paragraph.start, facts);
        if (found) yield found;
      }
      yield* annuals(tokens, here, yearOf(published), paragraph.start);
    }
  },
};

/** "the 15th annual fair, first held in 2001": the first counts as one. Years may have been missed, unless the copy says not. */
function* annuals(t: Tokens, here: readonly DateReading[], now: number, offset: number): Generator<Finding> {
  for (let i = 0; i < t.length; i++) {
    const nth = t[i]?.kind === 'number' ? readOrdinal(t, i) : null;
    if (!nth || t[nth.end]?.lower !== 'annual') continue;
    const first = here.find((one) => one.first > nth.end && yearIn(one) !== null);
    const year = first ? yearIn(first) : null;
    if (!first || year === null || first.first - nth.end > 20) continue;
    const between = phrase(t, nth.end, first.first);
    if (!/\b(?:first held|first run|first staged|held since|begun|started|launched|founded)(?: in)?$/.test(between))
      continue;
    if (/[.;!?]/.test(between) || [year, year - 1].some((from) => now - from === nth.value)) continue;
    const every = /^,? ?and (?:held )?(?:every|each) (?:year|summer|winter|spring|autumn) since/;
    const right = ordinal(now - year + 1);
    const span = { start: offset + (t[i]?.start ?? 0), end: offset + (t[nth.end - 1]?.end ?? 0) };
    yield {
      ...span,
      level: every.test(phrase(t, first.last, first.last + 6)) ? 'warning' : 'hint',
      message: `First in ${year}: ${now} is the ${right}, not the ${ordinal(nth.value)}.`,
      related: [related(first, 'The first')],
      fixes: [fix(right, replace(span, right))],
    };
  }
}

const nearing = /\b(?:approach(?:es|ed|ing)?|near(?:s|ed|ing)|ahead of|run-up|coming up|upcoming|forthcoming|in sight|horizon|looks? forward|prepar(?:e|es|ing))\b/; // prettier-ignore

/** "A seat was put up on the 50th anniversary", "is approaching its 40th anniversary": a feast some years ago, or a year or two ahead. */
function isAnotherYears(
  { years, first, last }: Anniversary,
  real: number,
  t: Tokens,
  inSentence: readonly DateReading[],
  sentence: string,
): boolean {
  if (years > real) return years - real <= 2 && nearing.test(sentence);
  // "on the 10th anniversary of the April 2010 quake": it stands in the sentence what was kept.
  if (t[last]?.lower === 'of' && !/^(?:its|his|her|their)$/.test(t[last + 1]?.lower ?? '')) return false;
  const lately = inSentence.some(({ form, meaning }) => meaning.basis === 'publication' && form.kind !== 'calendar');
  return !lately && verbNear(t, first, first + 1).tense === 'past';
}

const isQuoted = (facts: Facts, at: number): boolean =>
  facts.article.quotations.some((q) => q.start <= at && at < q.end);

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
  const sentence = phrase(t, first, last);
  const named = explicit ? yearIn(explicit) : null;
  if (named !== null && named !== now && !/\bthis (?:year|month|week)\b/.test(sentence)) years.delete(now);
  if (/\bnext year\b/.test(sentence)) years.add(now + 1);
  const ahead = /\b(?:in )?(\w+) years(?:['’] time| (?:away|off|ahead|hence|from now|to go))\b/.exec(sentence);
  if (ahead) years.add(now + (cardinals.get(ahead[1] ?? '') ?? Number(ahead[1])));
  // A year of another beginning in the paragraph, or of another feast, that fits: the mark is of that.
  const told = here.flatMap((one) => (one.last <= mark.first ? (yearIn(one) ?? []) : []));
  if ([base.year, ...told].some((from) => [base.year, ...years].some((year) => year - from === mark.years)))
    return null;
  if (base.late && [...years].some((year) => year - base.year === mark.years - 1)) return null;
  const then = /\blast year\b/.test(phrase(t, first, mark.first)) ? now - 1 : now;
  const year = named ?? then;
  const real = year - base.year;
  if (real <= 0 || base.year > year) return null;
  if (!explicit && isAnotherYears(mark, real, t, inSentence, sentence)) return null;
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
