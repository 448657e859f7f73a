import type { Match, VagueForm } from '../form';
import { words, type Tokens } from '../scan';
import { behind } from '../tense';

type Value = VagueForm['value'];

// Words that point at a time and name none. The longest wins. General English.
const phrases: readonly (readonly [string, Value])[] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['to date', 'PRESENT_REF'],
  ['to this day', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['this moment', 'PRESENT_REF'],
  ['the past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['that time', 'PAST_REF'],
  ['in recent times', 'PAST_REF'],
  ['a later date', 'FUTURE_REF'],
  ['a later time', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
];

const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>();
for (const [phrase, value] of phrases) {
  const list = phrase.split(' ');
  const first = list[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words: list, value }]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

export const vagueWords: ReadonlySet<string> = new Set([...byFirst.keys(), 'recent', 'coming', 'future', 'past']);

/** now, recently, these days, recent years, the coming weeks. Known for the hover; no rule but `vague-time` leans on them. */
export function readVague(t: Tokens, i: number): (Match & { readonly form: VagueForm }) | null {
  const open = openYears(t, i);
  if (open) return open;
  for (const phrase of byFirst.get(t[i]?.lower ?? '') ?? []) {
    const end = words(t, i, ...phrase.words);
    if (end < 0) continue;
    const word = phrase.words.join(' ');
    if (word === 'now' && t[i]?.capital && t[end]?.capital) return null;
    // "every now and again"
    if (word === 'now' && /^(?:every|even)$/.test(t[i - 1]?.lower ?? '') && t[end]?.lower === 'and') return null;
    // "Now, he says," and "Now for the weather" turn to something else.
    if (word === 'now' && t[i]?.capital && (t[end]?.text === ',' || t[end]?.lower === 'for')) return null;
    // "vital to the future of the port": what will become of it.
    if (
      word === 'the future' &&
      (t[end]?.lower === 'of' || !/^(?:in|into|for|about|until|from|and|of)$/.test(t[i - 1]?.lower ?? ''))
    )
      return null;
    if (word === 'the past' && t[i - 1]?.lower !== 'in' && t[i - 1]?.lower !== 'of') return null;
    if ((word === 'recent' || word === 'current') && t[i]?.capital && t[i + 1]?.capital) return null;
    if (word === 'that time' && t[i - 1]?.lower !== 'at' && t[i - 1]?.lower !== 'by' && t[i - 1]?.lower !== 'since')
      return null;
    if (word === 'the moment' && t[i - 1]?.lower !== 'at') return null;
    return { first: i, last: end, form: { kind: 'vague', value: phrase.value, word } };
  }
  return null;
}

/** "will one day be king", "One day he may win": no day in particular, to come. */
export function readSomeDay(t: Tokens, i: number): (Match & { readonly form: VagueForm }) | null {
  const end = words(t, i, 'one', 'day');
  if (end < 0) return null;
  const between = may.test(t[i - 1]?.lower ?? '') && t[end]?.kind === 'word';
  const verb = t[t[end]?.text === ',' ? end + 2 : end + 1];
  // "One day in May"
  const opening = t[i]?.capital && !verb?.capital && may.test(verb?.lower ?? '');
  // "until one day he saw the lights", "One day the river rose"
  const told = (t[i]?.capital || /^(?:until|when|then|and|but|that|,)$/.test(t[i - 1]?.lower ?? '')) && isTold(t, end);
  if (told) return { first: i, last: end, form: { kind: 'vague', value: 'PAST_REF', word: 'one day' } };
  if (!between && !opening) return null;
  return { first: i, last: end, form: { kind: 'vague', value: 'FUTURE_REF', word: 'one day' } };
}
/** Who or what, and a verb in the past: "he saw", "the river rose". */
function isTold(t: Tokens, end: number): boolean {
  const from = t[end]?.text === ',' ? end + 1 : end;
  const pronoun = /^(?:i|he|she|it|we|they)$/.test(t[from]?.lower ?? '');
  if (!pronoun && !t[from]?.capital && !/^(?:the|an?|his|her|their|its|my|our)$/.test(t[from]?.lower ?? ''))
    return false;
  const verb = behind(t, from);
  return verb?.tense === 'past' && verb.first - from < (pronoun ? 3 : 5);
}

const may = /^(?:will|would|may|might|could|can|should|to|not)$/;

const plurals = new Set(['years', 'months', 'weeks', 'days', 'decades', 'quarters', 'hours', 'times']);

/** recent years, past years, the coming weeks, future quarters. */
function openYears(t: Tokens, i: number): (Match & { readonly form: VagueForm }) | null {
  const at = t[i]?.lower === 'the' ? i + 1 : i;
  const word = t[at]?.lower;
  if (word !== 'recent' && word !== 'coming' && word !== 'future') return null;
  if (!plurals.has(t[at + 1]?.lower ?? '')) return null;
  const value: Value = word === 'recent' ? 'PAST_REF' : 'FUTURE_REF';
  let end = at + 2;
  if (t[end]?.lower === 'and' && plurals.has(t[end + 1]?.lower ?? '')) end += 2;
  return { first: i, last: end, form: { kind: 'vague', value, word: `${word} ${t[at + 1]?.lower}` } };
}
