import type { Match } from './form';
import { isApostrophe, isDash, type Tokens } from './scan';
import { months, seasons, units, weekdays } from './words';

/**
 * What looks like a date and is not: May and March the names, The Sunday Times, a year that counts people, a price,
 * a score. Each looks at the words around a match; the match itself is well formed.
 */
export function stands(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (brokenOff(t, first, last)) return false;
  switch (form.kind) {
    case 'calendar':
      if (form.weekday !== null) return weekdayStands(t, match);
      if (form.month === null) return form.day === null ? yearStands(t, match) : true;
      return monthStands(t, match);
    case 'figures':
      return figuresStand(t, match);
    case 'weekday':
      return weekdayStands(t, match);
    case 'part':
      return form.of?.kind === 'weekday' ? weekdayStands(t, match) : form.part !== 'NI' || partStands(t, match);
    case 'deictic':
      return deicticStands(t, match);
    case 'duration':
      return durationStands(t, match);
    case 'range':
      return rangeStands(t, match);
    case 'set':
      return form.weekday === undefined || !nameAround(t, first, last);
    case 'unit':
      return unitStands(t, match);
    case 'bounded':
      return form.amount !== null || form.unit !== 'day' || t[first]?.lower !== 'last';
    default:
      return true;
  }
}

/** Part of a longer figure, an address, a handle: `x-2019`, `@May2020`, `$2020`. */
function brokenOff(t: Tokens, first: number, last: number): boolean {
  const here = t[first];
  const before = t[first - 1];
  const after = t[last];
  if (here && before && !here.gap) {
    if (before.kind === 'word' && here.kind !== 'mark') return true;
    if (before.kind === 'number') return true;
    if (/[@#$£€/\\_&=+]/.test(before.text) && !(before.text === '/' && here.kind === 'word')) return true;
    if (before.text === '.' && here.kind === 'number' && t[first - 2] && !before.gap) return true;
    if (before.text === ',' && here.kind === 'number' && t[first - 2]?.kind === 'number' && !before.gap) return true;
    if (before.text === ':' && here.kind === 'number' && t[first - 2]?.kind === 'number' && !before.gap) return true;
  }
  if (here?.kind === 'number' && before && /[$£€#]/.test(before.text)) return true;
  if (after && !after.gap) {
    if (/[@_\\&=+°%]/.test(after.text)) return true;
    if (after.kind === 'word' || after.kind === 'number') return !(t[last - 1]?.kind === 'mark');
  }
  return false;
}

const capital = (t: Tokens, i: number): boolean => t[i]?.capital === true;
const word = (t: Tokens, i: number): string => t[i]?.lower ?? '';

/** Begins a sentence, a line or a quotation: its capital says nothing. */
export const opensSentence = (t: Tokens, i: number): boolean => {
  const before = t[i - 1];
  return before === undefined || /^[.!?:"“”‘(–—•`]$/.test(before.text);
};

const timePrepositions = new Set(['in', 'since', 'until', 'till', 'by', 'from', 'to', 'of', 'during', 'between', 'and', 'for', 'before', 'after', 'through', 'throughout', 'last', 'this', 'next', 'early', 'late', 'mid', 'or', 'on', 'around', 'every', 'each', 'earlier', 'later', 'than', 'over', 'previous', 'following', 'past', 'coming', 'about', 'a', 'the', 'his', 'her', 'their', 'its', 'our', 'my']); // prettier-ignore

const streets = new Set(['street', 'road', 'avenue', 'lane', 'drive', 'square', 'place', 'court', 'way', 'close', 'gardens', 'house', 'hall', 'park', 'school']); // prettier-ignore

/** Month names that are given names, surnames, verbs or nouns as well. */
const doubtful = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'sep', 'jun', 'jul', 'oct', 'nov', 'feb', 'apr', 'aug', 'july']); // prettier-ignore

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'councillor', 'minister', 'president', 'judge', 'professor', 'prof', 'captain', 'sergeant', 'cllr', 'theresa', 'brian', 'elaine', 'secretary', 'senator']); // prettier-ignore

function monthStands(t: Tokens, match: Match): boolean {
  if (match.form.kind !== 'calendar') return true;
  const { day, year, written, which } = match.form;
  const name = written.month?.toLowerCase() ?? '';
  if (written.month === null) return true;
  const { first, last } = match;
  if (day !== null) {
    // "12 May Street", "March 3 Movement": the name goes on.
    if (capital(t, last) && streets.has(word(t, last)) && year === null) return false;
    if (titles.has(word(t, first - 1)) && year === null) return false;
    return !(
      name === 'may' &&
      written.order === 'month first' &&
      year === null &&
      /^(?:people|percent|per|million)$/.test(word(t, last))
    );
  }
  if (year !== null || which) return true;
  const alone = written.month !== null && last - first <= 2;
  if (!alone) return true;
  if (capital(t, last) && t[last]?.gap && streets.has(word(t, last))) return false;
  if (titles.has(word(t, first - 1)) || (t[first - 1]?.text === '.' && titles.has(word(t, first - 2)))) return false;
  if (t[last - 1]?.text === '.' && written.abbreviated) return true;
  if (written.abbreviated && name.length === 3)
    return timePrepositions.has(word(t, first - 1)) && !(capital(t, last) && t[last]?.gap);
  if (!doubtful.has(name)) return true;
  const before = word(t, first - 1);
  const prepared = timePrepositions.has(before) && !/^(?:the|a|his|her|their|its|our|my)$/.test(before);
  if (name === 'march' || name === 'may') {
    // "as early as March"
    if (before === 'as' && /^(?:early|late|soon)$/.test(word(t, first - 2))) return true;
    if (!prepared) return false;
    if (name === 'march' && /^(?:on|for|after|of)$/.test(word(t, last)) && before !== 'in' && before !== 'since')
      return false;
    // "and March said", "for May": a surname after a small word.
    if (/^(?:and|or|for|of|to|from|by|than|about|before|after|on|over)$/.test(before)) {
      if (before === 'and' || before === 'or') return months.has(word(t, first - 2));
      if (
        before === 'to' ||
        before === 'by' ||
        before === 'from' ||
        before === 'of' ||
        before === 'for' ||
        before === 'after' ||
        before === 'before'
      )
        return !/^(?:said|says|told|who|and)$/.test(word(t, last));
      return false;
    }
    return true;
  }
  // April, June, August: given names before a surname, surnames after one.
  if (capital(t, first - 1) && !opensSentence(t, first - 1) && !prepared && !opensSentence(t, first))
    return months.has(before);
  // "and April Summers" is a person; "in April President Moss" is a month.
  const firm = /^(?:in|since|until|till|during|last|this|next|early|late|mid|every|each|by|throughout)$/.test(before);
  if (capital(t, last) && t[last]?.gap && !months.has(word(t, last)) && !weekdays.has(word(t, last))) return firm;
  if (isDash(t[last]) && capital(t, last + 1) && !months.has(word(t, last + 1))) return prepared;
  return true;
}

const counted = new Set(['people', 'men', 'women', 'children', 'troops', 'soldiers', 'miles', 'feet', 'metres', 'meters', 'km', 'kilometres', 'kilometers', 'tons', 'tonnes', 'pounds', 'dollars', 'euros', 'jobs', 'workers', 'employees', 'votes', 'points', 'shares', 'homes', 'houses', 'acres', 'hectares', 'students', 'pupils', 'patients', 'deaths', 'cases', 'times', 'percent', 'members', 'copies', 'seats', 'units', 'barrels', 'words', 'square', 'cubic', 'or', 'residents', 'families', 'passengers', 'refugees', 'megawatts', 'calories', 'prisoners', 'civilians', 'fans', 'yards', 'hours', 'days', 'years', 'weeks', 'months', 'minutes', 'staff', 'per', 'delegates', 'demonstrators', 'protesters', 'inmates', 'rpm', 'mph', 'hp', 'cc', 'rooms', 'beds']); // prettier-ignore

const yearPrepositions = new Set(['in', 'since', 'by', 'from', 'until', 'till', 'of', 'during', 'between', 'and', 'to', 'for', 'before', 'after', 'early', 'late', 'mid', 'than', 'through', 'the', 'a', 'until', 'around', 'year', 'or', 'his', 'her', 'their', 'its', 'on', 'throughout', 'about', 'circa', 'c', 'summer', 'winter', 'spring', 'autumn', 'fall', 'over', 'at', 'with', 'was', 'through', 'against', 'post', 'pre', 'into', 'that', 'as']); // prettier-ignore

const calendarWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...yearPrepositions,
  'fiscal',
  'eve',
  'day',
  'q',
  'h',
]);

function yearStands(t: Tokens, match: Match): boolean {
  if (match.form.kind !== 'calendar') return true;
  const { year, short, fiscal, bc } = match.form;
  if (fiscal || bc || year === null) return true;
  const { first, last } = match;
  if (last - first > 1 && t[first]?.kind === 'word' && /^(?:the|year)$/.test(word(t, first))) return true;
  const before = word(t, first - 1);
  const after = word(t, last);
  const prepared = yearPrepositions.has(before) && before !== 'at' && before !== 'with';
  if (short) return prepared && !/^(?:em|s|til|cause)$/.test(after) && !/^(?:the|a|his|her|their)$/.test(before);
  if (t[first]?.kind === 'word') return prepared || after === '' || t[last]?.kind === 'mark';
  if (counted.has(after) && t[last]?.gap) {
    if (after !== 'or') return false;
  }
  if (/^(?:million|billion|hundred|dozen)$/.test(after)) return false;
  if (
    isDash(t[last]) &&
    !t[last]?.gap &&
    /^(?:foot|mile|year|day|metre|meter|square|pound|strong|km|seat|word)$/.test(word(t, last + 1))
  )
    return false;
  if (isApostrophe(t[last]) && !t[last]?.gap && word(t, last + 1) === 's') return year >= 1500 && year <= 2060;
  const figure = t[first - 1];
  // "the Orion 1980", "the Marlow 2000 Index": the figure belongs to the name.
  if (
    figure?.kind === 'word' &&
    figure.capital &&
    last - first === 1 &&
    t[first]?.gap &&
    !opensSentence(t, first - 1) &&
    !calendarWords.has(before) &&
    (capital(t, last) || /^(?:the|a|called|named)$/.test(word(t, first - 2)))
  )
    return false;
  if (
    figure?.text === '.' &&
    !figure.gap &&
    t[first - 2]?.kind === 'word' &&
    /^(?:no|nos|p|pp|vol)$/.test(word(t, first - 2))
  )
    return false;
  if (
    /^(?:no|number|room|flat|route|highway|flight|channel|section|act|page|chapter|model|some|nearly|almost|more|least|up|over|only|than|roughly|another|those|these|all|any)$/.test(
      before,
    ) &&
    !(before === 'than' || before === 'over') &&
    !(before === 'least' && /^(?:until|till|by|through|since|to)$/.test(word(t, first - 3)))
  )
    return false;
  if (/^(?:than|over|about|around|to|at|with|was|as|that)$/.test(before)) {
    if (year < 1900 || year > 2060) return false;
    // "to 1990", "around 2000": a year unless something is counted behind it.
    return (
      t[last] === undefined ||
      t[last]?.kind === 'mark' ||
      !/s$/.test(after) ||
      /^(?:was|is|has|as|its|his|this)$/.test(after)
    );
  }
  if (year >= 1900 && year <= 2060) {
    if (prepared || t[last] === undefined)
      return !(
        /s$/.test(after) &&
        t[last]?.gap &&
        /^(?:of|and|for|to)$/.test(before) &&
        !/^(?:was|is|has|as|its|his|this|elections?|olympics|games|results|sales|earnings)$/.test(after) &&
        before === 'of'
      );
    if (/[([]/.test(figure?.text ?? '') || figure?.text === ',' || isDash(figure)) return true;
    if (isApostrophe(figure) && word(t, first - 2) !== '') return false;
    // "sold 2000 tickets": a round figure, or one behind a verb, counts the plural behind it.
    const plural =
      t[last]?.kind === 'word' &&
      t[last]?.gap === true &&
      /[^s]s$/.test(after) &&
      !/^(?:was|is|has|as|its|his|this)$/.test(after);
    if (
      plural &&
      (year % 100 === 0 || /ed$|^(?:sold|bought|built|made|lost|won|cost|has|have|had|are|were|with)$/.test(before))
    )
      return false;
    return true;
  }
  if (year >= 1000 && year < 1900) {
    if (/^(?:in|since|until|till|during|circa|from|of|by|after|before|early|late|mid)$/.test(before))
      return t[last]?.kind !== 'word' || !/s$/.test(after) || /^(?:was|is|has|as|its|his|this)$/.test(after);
    return /[([]/.test(figure?.text ?? '') && (isDash(t[last]) || t[last]?.text === ')');
  }
  return year <= 2100 && /^(?:in|by|until|since|before|after)$/.test(before);
}

const paperHeads = new Set(['times', 'telegraph', 'mail', 'mirror', 'express', 'herald', 'post', 'people', 'sun', 'world', 'independent', 'business', 'review', 'night', 'club', 'league', 'morning', 'life', 'live', 'market', 'star', 'sport', 'tribune', 'gazette', 'journal', 'magazine', 'school', 'brunch', 'standard', 'program', 'programme', 'show', 'football', 'group', 'movement', 'agreement', 'accords', 'massacre', 'prayers', 'mosque']); // prettier-ignore

/** Feast and club names whose second word is a weekday: Bloody Sunday, Sheffield Wednesday. */
const namedDays = new Set(['good', 'black', 'bloody', 'ash', 'super', 'easter', 'palm', 'holy', 'sheffield', 'whit', 'shrove', 'fat', 'maundy', 'cyber', 'giving', 'ruby', 'remembrance', 'freaky', 'girl', 'joe', 'mad', 'blue', 'red', 'big', 'mothering', 'rush', 'happy']); // prettier-ignore

function weekdayStands(t: Tokens, match: Match): boolean {
  let at = match.first;
  while (at < match.last && !weekdays.has(word(t, at))) at++;
  if (at >= match.last) return true;
  const name = word(t, at);
  const before = word(t, at - 1);
  const abbreviated = !name.endsWith('day');
  if (capital(t, at - 1) && namedDays.has(before)) return false;
  // The Mail on Sunday.
  if (before === 'on' && capital(t, at - 2) && paperHeads.has(word(t, at - 2))) return false;
  // "Edmonton Sun, August 16": a short name counts only after a mark, a small word, or at the start of a line.
  if (abbreviated) {
    if (capital(t, at - 1) && !/^(?:on|by|from|until|since|next|last|this)$/.test(before)) return false;
    const dated = match.form.kind === 'calendar' || match.form.kind === 'figures';
    if (!dated && (name === 'sun' || name === 'sat' || name === 'wed' || name === 'mon'))
      return /^(?:on|next|last|this|from|until|by)$/.test(before) && before !== 'the';
    if (!dated && (before === 'the' || before === 'a' || before === 'and')) return false;
    if (dated && before === 'the') return false;
  }
  if (match.form.kind === 'calendar' && match.last - at > 2 && at === match.first)
    return !(before === 'the' && capital(t, at + 1) && !months.has(word(t, at + 1)));
  const next = match.last;
  if (
    /^(?:friday|saturday|sunday|monday)$/.test(name) &&
    word(t, at + 1) === 'the' &&
    /^1?3$/.test(t[at + 2]?.text ?? '')
  )
    return false;
  if (match.form.kind === 'weekday' || match.form.kind === 'part') return !nameAround(t, at, next);
  return true;
}

/** The weekday is part of a name: The Sunday Times, the Tuesday Club. */
function nameAround(t: Tokens, at: number, next: number): boolean {
  const before = word(t, at - 1);
  if (!capital(t, next) || !t[next]?.gap) return false;
  if (months.has(word(t, next))) return false;
  if (paperHeads.has(word(t, next))) return true;
  return before === 'the' && !opensSentence(t, next) && t[next - 1]?.kind === 'word';
}

function partStands(t: Tokens, match: Match): boolean {
  if (word(t, match.first) === 'overnight')
    return !/^(?:success|sensation|stay|stays|train|bag|guest|guests|millionaire|star|fame|celebrity|camp|trip|flight|bus)$/.test(
      word(t, match.last),
    );
  return !(capital(t, match.first) && capital(t, match.last) && !opensSentence(t, match.first));
}

function deicticStands(t: Tokens, match: Match): boolean {
  const name = word(t, match.first);
  const before = word(t, match.first - 1);
  const after = word(t, match.last);
  if (capital(t, match.first) && !opensSentence(t, match.first)) return false;
  if (capital(t, match.first) && /^(?:programme|program|show)$/.test(after)) return false;
  if (
    capital(t, match.first) &&
    capital(t, match.last) &&
    t[match.last]?.gap &&
    /^(?:fm|tv|magazine|show)$/.test(after)
  )
    return false;
  if (isApostrophe(t[match.last]) && !t[match.last]?.gap) {
    const thing = word(t, match.last + 2);
    // "yesterday's men", "tomorrow's world", "today's children": an age, not a day.
    if (
      /^(?:men|man|world|news|papers|children|youth|kids|standards|technology|generation|generations|society|parents|leaders|young|women|hero|heroes|audience|audiences|consumers|teenagers|students)$/.test(
        thing,
      )
    )
      return false;
  }
  if (
    /^(?:of|than)$/.test(before) &&
    name === 'today' &&
    /^(?:world|youth|britain|america|generation)$/.test(word(t, match.first - 2))
  )
    return false;
  if (before === 'here' && name === 'today' && (/^(?:gone|and)$/.test(after) || word(t, match.last + 1) === 'gone'))
    return false;
  if (before === 'gone' && name === 'tomorrow') return false;
  // "the fashion of yesterday", "the youth of today": an age; "as of today" is a day.
  if (before === 'of' && word(t, match.first - 2) !== 'as' && !isApostrophe(t[match.last])) return false;
  if (name === 'today' && before === 'world' && word(t, match.first - 2) === 'the') return false;
  return true;
}

const lengthLeads = new Set(['for', 'in', 'within', 'than', 'about', 'nearly', 'almost', 'around', 'least', 'after', 'once', 'over', 'under', 'roughly', 'half', 'to', 'lasted', 'lasts', 'last', 'took', 'take', 'takes', 'spent', 'spend', 'spending', 'of', 'approximately', 'quite', 'some', 'by', 'only', 'just', 'every', 'another', 'all', 'until', 'between', 'at']); // prettier-ignore

function durationStands(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (form.kind !== 'duration') return true;
  // "6-year-old": an age, for the rule of ages.
  if (form.age && form.modifier) return false;
  const lead = word(t, first - 1);
  const article = /^(?:a|an)$/.test(word(t, first));
  if (form.unit === 'quarter' && form.amount !== null && (article || form.amount < 2 || form.modifier)) return false;
  if (form.unit === 'second' && (article || form.modifier)) return false;
  if (form.unit === 'century' && article && !/^(?:for|half|nearly|almost)$/.test(lead) && form.bound === null)
    return false;
  // "a year" is a rate after a figure and a measure after for, in, than.
  if (article && last - first === 2) {
    if (
      !/^(?:for|in|within|than|nearly|almost|about|after|over|once|half|lasted|took|spent|another|least|just|only|under|around|until)$/.test(
        lead,
      )
    )
      return false;
    return true;
  }
  if (article && word(t, first + 1) === 'few' && form.unit === 'quarter') return false;
  if (word(t, first) === 'some' && form.amount === null)
    return !/^(?:day|quarter|weekend)$/.test(form.unit) || lengthLeads.has(lead);
  if (
    word(t, first) === 'many' ||
    word(t, first) === 'few' ||
    word(t, first) === 'some' ||
    word(t, first) === 'various'
  )
    return form.unit !== 'quarter';
  if (/^time$/.test(word(t, last))) return true;
  if (form.unit === 'weekend') return form.amount !== null;
  // "three-quarters of", "three quarters of the seats": a fraction.
  if (form.unit === 'quarter' && (form.amount === 3 || form.amount === 1)) return false;
  // "24 hours a day", "six days a week": how often.
  if (word(t, last) === 'a' && /^(?:day|week|month|year)$/.test(word(t, last + 1)) && form.amount !== null)
    return false;
  // "The 9 O'Clock News", "60 Minutes": a programme.
  if (capital(t, last - 1) && !capital(t, last - 2) && t[last - 2]?.kind === 'number') return false;
  return true;
}

function rangeStands(t: Tokens, match: Match): boolean {
  if (match.form.kind !== 'range') return true;
  const { from, to } = match.form;
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return true;
  const before = word(t, match.first - 1);
  if (from.month === null && to.month === null) {
    if (
      /^(?:pages?|pp|p|lost|won|beat|by|voted|score|scored|act|flight|room|rooms|nos|numbers|chapters?|verses?|tel|phone)$/.test(
        before,
      )
    )
      return false;
    return !(counted.has(word(t, match.last)) && t[match.last]?.gap && word(t, match.last) !== 'or');
  }
  return true;
}

function figuresStand(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (form.kind !== 'figures') return true;
  const before = word(t, first - 1);
  const after = word(t, last);
  if (form.year !== null) {
    if (
      form.mark === '.' &&
      /^(?:version|v|release|section|ios|android|windows|software|build|firmware|patch)$/.test(before)
    )
      return false;
    if (form.mark === '.' && t[first + 4]?.text.length === 2)
      return /^(?:on|by|until|from|since|dated|due|of|to|before|after)$/.test(before);
    if (form.mark !== '/' && form.mark !== '.' && t[first + 4]?.text.length === 2)
      return /^(?:on|by|until|from|since|dated|due)$/.test(before) && form.first <= 31 && form.second <= 31;
    return true;
  }
  // Without a year figures are a date only where a day is looked for.
  if (form.first === form.second || form.first === 0 || form.second === 0) return false;
  if (!((form.first <= 12 && form.second <= 31) || (form.second <= 12 && form.first <= 31))) return false;
  if (
    /^(?:cup|cups|of|mile|inch|inches|tsp|tbsp|teaspoon|lead|majority|time|vote|pints?|attacks?|hours?|odds|favourite|shot|overs|wickets|ounces?|pounds?)$/.test(
      after,
    )
  )
    return false;
  if (form.first === 9 && form.second === 11) return false;
  if (form.first === 24 && form.second === 7) return false;
  if (form.weekday !== null) return true;
  return /^(?:on|by|until|till|since|from|dated|due|before|after)$/.test(before);
}

function unitStands(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (form.kind !== 'unit') return true;
  if (units.get(word(t, last - 1))?.unit === 'quarter' && /^(?:last|final)$/.test(word(t, first)) === false) {
    if (/^(?:final|back|court|mile|century|of)$/.test(word(t, last)) && word(t, last) !== 'of') return false;
  }
  // "This Week", "Last Days": a title in capitals.
  if (capital(t, first) && capital(t, last - 1) && last - first > 1 && !opensSentence(t, first)) return false;
  // A programme: on ABC's "This Week".
  if (capital(t, first) && capital(t, last - 1) && last - first > 1 && /^["“‘']$/.test(t[first - 1]?.text ?? ''))
    return false;
  if (capital(t, last - 1) && t[first]?.text === t[first]?.text.toUpperCase()) return true;
  return !(capital(t, last - 1) && !capital(t, first));
}
