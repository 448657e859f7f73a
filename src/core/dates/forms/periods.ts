import type { CalendarForm, Form, Match, SeasonForm } from '../form';
import { isApostrophe, isDash, type Tokens } from '../scan';
import { seasons } from '../words';
import { calendar } from './calendar';
import { readWhich } from './which';
import { readYearRange } from './ranges';
import { century, readOrdinal, readYear } from './numbers';
import type { ReadAny } from './lengths';

/** the third quarter of 1989, this year's first half, 1988 third quarter, third-quarter, Q3 2020, 2019 H2, first half. */
export function readPeriod(t: Tokens, i: number, any: ReadAny): (Match & { readonly form: Form }) | null {
  return coded(t, i) ?? named(t, i, any) ?? possessed(t, i);
}

function coded(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const year = readYear(t, i);
  const at = year && !year.short ? (isDash(t[year.end]) ? year.end + 1 : year.end) : i;
  const code = /^[qh]$/i.test(t[at]?.text ?? '') && t[at + 1]?.kind === 'number' && !t[at + 1]?.gap ? t[at] : null;
  if (!code) return null;
  const n = Number(t[at + 1]?.text);
  const half = code.lower === 'h';
  if (n < 1 || n > (half ? 2 : 4)) return null;
  const of = /^(?:of|in)$/.test(t[at + 2]?.lower ?? '')
    ? at + 3
    : isDash(t[at + 2]) && !t[at + 2]?.gap
      ? at + 3
      : at + 2;
  const after = at === i ? readYear(t, of) : null;
  if (half && !year && !after) return null;
  return {
    first: i,
    last: after?.end ?? at + 2,
    form: {
      kind: 'period',
      n,
      of: half ? 'half' : 'quarter',
      year: year && at !== i ? year.year : (after?.year ?? null),
      fiscal: false,
    },
  };
}

const period = (t: Tokens, i: number): { n: number; of: 'quarter' | 'half'; end: number; fiscal: boolean } | null => {
  let at = i;
  let fiscal = false;
  if (t[at]?.lower === 'fiscal') {
    fiscal = true;
    at = isDash(t[at + 1]) ? at + 2 : at + 1;
  }
  const ordinal = readOrdinal(t, at);
  // "the last quarter of 1989" is the fourth; "last quarter" is the one before this.
  const last = t[at]?.lower === 'last' && /^(?:of|in)$/.test(t[at + 2]?.lower ?? '');
  const n = ordinal?.value ?? (t[at]?.lower === 'final' || last ? -1 : 0);
  if (n === 0 || n > 4) return null;
  let end = ordinal?.end ?? at + 1;
  const hyphen = isDash(t[end]) && !t[end]?.gap;
  if (hyphen) end++;
  if (t[end]?.lower === 'fiscal') {
    fiscal = true;
    end++;
  }
  const word = t[end]?.lower;
  if (word === 'quarter' || word === 'quarters') return { n: n < 0 ? 4 : n, of: 'quarter', end: end + 1, fiscal };
  if (word === 'half' && n <= 2) return { n: n < 0 ? 2 : n, of: 'half', end: end + 1, fiscal };
  return null;
};

/** The `first` of "the first and second quarters". */
function listed(t: Tokens, i: number): ReturnType<typeof period> {
  const one = readOrdinal(t, i);
  if (!one || one.value > 4 || t[one.end]?.lower !== 'and') return null;
  const two = period(t, one.end + 1);
  return two?.of === 'quarter' && t[two.end - 1]?.lower === 'quarters'
    ? { n: one.value, of: 'quarter', end: one.end, fiscal: two.fiscal }
    : null;
}

function named(t: Tokens, i: number, any: ReadAny): (Match & { readonly form: Form }) | null {
  let at = i;
  const the = t[i]?.lower === 'the';
  if (the) at++;
  const year = readYear(t, at);
  if (year) at = year.end;
  const first = listed(t, at);
  if (first)
    return {
      first: at,
      last: first.end,
      form: { kind: 'period', n: first.n, of: 'quarter', year: null, fiscal: first.fiscal },
    };
  const read = period(t, at);
  if (!read) return null;
  if (read.of === 'half' && !the && !year && t[at + 1]?.text !== '-') return null;
  let end = read.end;
  let of: number | Form | null = year?.year ?? null;
  if (!year && (t[end]?.lower === 'of' || t[end]?.lower === 'in')) {
    const outer = any(end + 1) ?? bareYear(t, end + 1);
    const form = outer?.form;
    if (
      outer &&
      form &&
      ((form.kind === 'calendar' && form.month === null && form.year !== null) ||
        (form.kind === 'unit' && form.unit === 'year'))
    ) {
      of = form.kind === 'calendar' ? form.year : form;
      end = outer.last;
    } else if (read.of === 'half') return null;
  } else if (read.of === 'half' && !year) return null;
  // Before a noun the article belongs to the noun.
  const premodifier = the && isDash(t[read.end - 2]);
  const ended = of === null && read.of === 'quarter' ? endDay(t, t[end]?.text === ',' ? end + 1 : end, any) : null;
  return {
    first: premodifier ? i + 1 : i,
    last: end,
    form: { kind: 'period', n: read.n, of: read.of, year: of, fiscal: read.fiscal, ...(ended ? { ended } : {}) },
  };
}

/** The day or month of "ended Sept. 30", "ending in December". */
export function endDay(t: Tokens, i: number, any: ReadAny): CalendarForm | null {
  const word = t[i]?.lower;
  if (word !== 'ended' && word !== 'ending') return null;
  const form = any(i + 1)?.form;
  return form?.kind === 'calendar' && form.month !== null ? { ...form, over: word === 'ended' } : null;
}

const bareYear = (t: Tokens, i: number): (Match & { readonly form: Form }) | null => {
  const at = t[i]?.lower === 'fiscal' ? i + 1 : i;
  const year = readYear(t, at);
  return year ? { first: i, last: year.end, form: calendar({ year: year.year }) } : null;
};

/** this year's third quarter, last year's first half. */
function possessed(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const which = readWhich(t, i);
  if (!which || t[which.end]?.lower !== 'year' || !isApostrophe(t[which.end + 1])) return null;
  const read = period(t, which.end + 3);
  if (!read) return null;
  const shift = which.which === 'last' ? -1 : which.which === 'next' || which.which === 'coming' ? 1 : 0;
  return {
    first: i,
    last: read.end,
    form: {
      kind: 'period',
      n: read.n,
      of: read.of,
      year: { kind: 'unit', unit: 'year', shift, from: 'publication', word: 'year' },
      fiscal: read.fiscal,
    },
  };
}

/** fiscal 1989, fiscal year 2008, FY2019, the 2019-20 financial year is left to ranges. */
export function readFiscal(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  if (t[i]?.lower === 'fy' || t[i]?.lower === 'cy') {
    const year = readYear(t, i + 1);
    if (year) return { first: i, last: year.end, form: calendar({ year: year.year, fiscal: true }) };
    const short = t[i + 1];
    if (short?.kind === 'number' && !short.gap && short.text.length === 2)
      return { first: i, last: i + 2, form: calendar({ year: century(Number(short.text)), fiscal: true }) };
    return null;
  }
  if (!/^(?:fiscal|financial|calendar)$/.test(t[i]?.lower ?? '')) return null;
  const at = t[i + 1]?.lower === 'year' ? i + 2 : i + 1;
  // "the fiscal year 2022-23"
  const span = readYearRange(t, at);
  if (span) return { ...span, first: i };
  const year = readYear(t, at);
  return year ? { first: i, last: year.end, form: calendar({ year: year.year, fiscal: true }) } : null;
}

const tens: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, n): [string, number] => [word, (n + 2) * 10]),
);

/** nineties, without its article. */
export function readSpelledDecade(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const spelled = tens.get(t[i]?.lower ?? '');
  return spelled === undefined ? null : { first: i, last: i + 1, form: { kind: 'decade', start: 1900 + spelled } };
}

/** the 1990s, the '90s, the nineties, 1990's (which house style minds). */
export function readDecade(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const the = t[i]?.lower === 'the' ? i + 1 : i;
  const spelled = tens.get(t[the]?.lower ?? '');
  if (spelled !== undefined)
    return the > i ? { first: i, last: the + 1, form: { kind: 'decade', start: 1900 + spelled } } : null;
  const quote = isApostrophe(t[the]) ? the + 1 : the;
  const figure = t[quote];
  if (figure?.kind !== 'number' || (quote > the && figure.gap)) return null;
  const mark = isApostrophe(t[quote + 1]) && !t[quote + 1]?.gap ? quote + 2 : quote + 1;
  const s = t[mark];
  if (s?.lower !== 's' || s.gap) return null;
  const n = Number(figure.text);
  if (n % 10 !== 0) return null;
  if (figure.text.length === 4 && n >= 1000 && n <= 2190)
    return { first: i, last: mark + 1, form: { kind: 'decade', start: n } };
  if (figure.text.length !== 2 || n < 10) return null;
  // "in his 40s" is an age: only with the apostrophe or the article.
  if (quote === the && the === i) return null;
  return { first: i, last: mark + 1, form: { kind: 'decade', start: n <= 20 ? 2000 + n : 1900 + n } };
}

/** the 19th century, the early twentieth century BC; this century is a unit. */
export function readCentury(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const the = t[i]?.lower === 'the' ? i + 1 : i;
  const ordinal = readOrdinal(t, the);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
  const at = isDash(t[ordinal.end]) && !t[ordinal.end]?.gap ? ordinal.end + 1 : ordinal.end;
  if (t[at]?.lower !== 'century') return null;
  const bc = /^(?:bc|bce)$/.test(t[at + 1]?.lower ?? '');
  const premodifier = at > ordinal.end;
  return {
    first: premodifier ? the : i,
    last: bc ? at + 2 : at + 1,
    form: { kind: 'century', century: ordinal.value, bc },
  };
}

/** last summer, this spring, summer 2020, the winter of 1994, the summer; the verbs and the water are not seasons. */
export function readSeason(t: Tokens, i: number): (Match & { readonly form: SeasonForm }) | null {
  const which = readWhich(t, i);
  const the = t[i]?.lower === 'the' && !which ? i + 1 : i;
  const at = which?.end ?? the;
  const season = seasons.get(t[at]?.lower ?? '');
  if (!season) return null;
  const of = t[at + 1]?.lower === 'of' || t[at + 1]?.lower === 'in' ? at + 2 : at + 1;
  const year = readYear(t, of);
  const form: SeasonForm = { kind: 'season', season, year: year?.year ?? null, which: which?.which ?? null };
  // "the winter of 2019-20"
  if (year) {
    const short = isDash(t[year.end]) && /^\d\d$/.test(t[year.end + 1]?.text ?? '') && !t[year.end + 1]?.gap;
    return { first: i, last: short ? year.end + 2 : year.end, form };
  }
  if (which) return t[at]?.lower === 'fall' && t[at + 1]?.lower === 'of' ? null : { first: i, last: at + 1, form };
  // A capital in mid-sentence is a name: Arab Spring, the Summer Olympics.
  if (t[at]?.capital) return null;
  if (
    /^(?:of|break|water|sale|onion|onions|roll|rolls|from|coat|coats|olympics|games|school|job)$/.test(
      t[at + 1]?.lower ?? '',
    )
  )
    return null;
  if (the === i && t[at + 1]?.lower === 'to') return null;
  const lead = t[at - 1]?.lower ?? '';
  const before = the > i ? (t[i - 1]?.lower ?? '') : lead;
  if (
    !/^(?:in|by|until|till|since|during|through|throughout|before|after|over|into|from|every|late|early|mid|for|of|each)$/.test(
      before,
    ) &&
    !isDash(t[at - 1])
  )
    return null;
  if (season === 'FA' && t[at]?.lower === 'fall' && the === i && before !== 'in' && before !== 'by') return null;
  if (season === 'FA' && t[at]?.lower === 'fall' && /^(?:of|in)$/.test(t[at + 1]?.lower ?? '')) return null;
  return { first: i, last: at + 1, form };
}
