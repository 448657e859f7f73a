import { answersIn } from '../../article/answers';
import type { Fix, Related, Span } from '../../contract';
import type { Facts } from '../../facts';
import type { DateReading } from '../expression';
import { isApostrophe, isDash, type Token, type Tokens } from '../scan';
import { mannerOf } from '../spell';
import { weekdays } from '../words';

const copyRoles = new Set(['copy', 'headline', 'standfirst', 'heading', 'caption']);

/** What the outlet says in its own words: no dateline, no quotation, no answer in an interview, no title in italics. */
export function isCopy(facts: Facts, reading: DateReading): boolean {
  return isOwn(facts, reading) && !reading.quoted;
}

/** Copy or quotation, but not an answer, a dateline, or furniture: what two rules raise as a hint in quotations. */
export function isOwn(facts: Facts, reading: DateReading): boolean {
  if (reading.dateline || !copyRoles.has(reading.paragraph.role)) return false;
  return !isAnswer(facts, reading);
}

export const isAnswer = (facts: Facts, reading: DateReading): boolean =>
  answersIn(facts.article).has(reading.paragraph.index);

export const copyOf = (facts: Facts): readonly DateReading[] => facts.dates.readings.filter((r) => isCopy(facts, r));

/** The same without headline and captions. */
export const bodyOf = (facts: Facts): readonly DateReading[] =>
  facts.dates.readings.filter(
    (r) => isCopy(facts, r) && r.paragraph.role !== 'headline' && r.paragraph.role !== 'caption',
  );

/** A change to other words, called by them. */
export const fix = (words: string, ...edits: readonly (Span & { readonly text: string })[]): Fix =>
  action(`Change to ${words}`, ...edits);

export const action = (title: string, ...edits: readonly (Span & { readonly text: string })[]): Fix => ({
  title,
  edits,
});

export const replace = (span: Span, text: string): Span & { readonly text: string } => ({
  start: span.start,
  end: span.end,
  text,
});

export const related = (span: Span, message: string): Related => ({ start: span.start, end: span.end, message });

export const lineOf = (facts: Facts, span: Span): number => facts.article.lineAt(span.start);

/** A place in the paragraph's tokens as a place in the text. */
export const placeOf = (reading: DateReading, first: number, last: number): Span => {
  const offset = reading.dateline
    ? reading.start - (reading.tokens[reading.first]?.start ?? 0)
    : reading.paragraph.start;
  return {
    start: offset + (reading.tokens[first]?.start ?? 0),
    end: offset + (reading.tokens[last - 1]?.end ?? 0),
  };
};

/** A span of the prose (as forms keep them) as a place in the text. */
export const inText = (reading: DateReading, span: Span): Span => {
  const offset = reading.start - (reading.tokens[reading.first]?.start ?? 0);
  return { start: offset + span.start, end: offset + span.end };
};

/** "10am next Tuesday", "10 a.m. tomorrow": the day alone; any other reading as it is. */
export function behindHour(reading: DateReading): DateReading {
  const { form, tokens, last, end } = reading;
  if (form.kind !== 'clock' || !form.on) return reading;
  const hour = inText(reading, form.clockSpan).end;
  let first = reading.first;
  while (first < last && placeOf(reading, first, first + 1).start < hour) first++;
  while (/^(?:on|,)$/.test(tokens[first]?.lower ?? '')) first++;
  if (first >= last) return reading;
  const { start } = placeOf(reading, first, last);
  return { ...reading, form: form.on, first, start, words: reading.words.slice(start - end) };
}

/** The word before, skipping `the`. */
export const leadWord = (reading: DateReading): string => {
  const { tokens, first } = reading;
  const word = tokens[first - 1]?.lower ?? '';
  return word === 'the' ? (tokens[first - 2]?.lower ?? '') : word;
};

export const opensSentence = ({ tokens, first }: DateReading): boolean =>
  first === 0 || endsSentence(tokens, first - 1);

/** Whether the bare day wants "on" where "yesterday" or "next Friday" stood: not behind "by", not before "'s" or "is". */
export function takesOn({ tokens, first, last }: DateReading): boolean {
  if (
    /^(?:on|since|until|till|by|from|for|of|before|after|late|early|earlier|later|than|to|and|or|between|this)$/.test(
      tokens[first - 1]?.lower ?? '',
    )
  )
    return false;
  const next = tokens[last];
  if (next && !next.gap && isApostrophe(next)) return false;
  return !/^(?:is|was|will|would|has|had|may|might|could|should|marks|sees|brings)$/.test(next?.lower ?? '');
}

/** "handed in next Friday" becomes "handed in on Friday", but where agencies write the bare day. */
export function onBefore(reading: DateReading, facts: Facts): string {
  if (reading.form.kind === 'clock' || !takesOn(reading) || !mannerOf(facts.style).dayFirst) return '';
  return opensSentence(reading) ? 'On ' : 'on ';
}

export const wordAt = (tokens: Tokens, i: number): string => tokens[i]?.lower ?? '';

const prepositions = new Set(['on', 'in', 'at', 'to', 'by', 'of', 'for', 'and', 'but', 'or', 'as', 'when', 'with', 'from', 'that', 'who', 'which', 'after', 'before', 'until', 'because', 'while', 'where', 'if', 'over', 'under', 'during', 'is', 'was', 'are', 'were', 'has', 'had', 'will', 'would', 'a', 'an', 'the', 'this', 'his', 'her', 'its', 'their', 'he', 'she', 'they', 'it', 'about', 'despite', 'amid', 'following', 'near', 'outside', 'inside', 'against', 'without', 'than', 'so', 'then', 'also', 'not', 'through', 'we', 'i', 'there', 'although', 'though', 'since', 'into', 'onto', 'across', 'along', 'alongside', 'unless', 'once', 'may', 'can', 'could', 'should', 'might', 'must', 'did', 'does', 'do', 'have', 'be', 'said', 'says', 'told', 'local', 'last', 'next', 'early', 'late', 'aged', 'alone', 'too', 'only', 'just', 'ended', 'ending', 'instead']); // prettier-ignore

/** It describes the noun behind it: "the March 2 movement", "Monday trading", "the April 14 attack". */
export function isModifier(reading: Pick<DateReading, 'tokens' | 'first' | 'last'>): boolean {
  const next = reading.tokens[reading.last];
  if (!next?.gap || next.kind !== 'word') return false;
  if (prepositions.has(next.lower) || next.lower.endsWith('ly') || next.lower.endsWith('ing')) return false;
  const before = reading.tokens[reading.first - 1];
  return before !== undefined && /^(?:the|a|an|his|her|its|their|our|my|this|that|after|since|s)$/.test(before.lower);
}

/** `Friday's`, `March's`. */
export const isPossessive = (reading: DateReading): boolean => {
  const next = reading.tokens[reading.last];
  return next !== undefined && !next.gap && isApostrophe(next) && wordAt(reading.tokens, reading.last + 1) === 's';
};

const enders = new Set(['.', '!', '?']);
const shortForms =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?|fri|sat|sun|mr|mrs|ms|dr|st|jr|sr|gen|rep|sen|gov|prof|inc|corp|ltd|lt|col|capt|sgt|rev|[a-z])$/;

/** Whether a full stop here ends a sentence. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (!token || !enders.has(token.text)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  const before: Token | undefined = tokens[i - 1];
  if (token.text === '.' && before && shortForms.test(before.lower))
    return (
      next.gap && next.capital && before.lower.length > 3 && !/^(?:sept|tues|thurs|capt|prof|corp)$/.test(before.lower)
    );
  return next.gap || next.kind === 'mark';
}

/** Tokens on either side of a date that are looked at: a longer sentence is a list or a table. */
const longest = 200;

/** Token indexes `[first, last)` of the sentence a reading stands in. */
export function sentenceOf(reading: DateReading): { readonly first: number; readonly last: number } {
  let first = reading.first;
  while (first > 0 && reading.first - first < longest && !endsSentence(reading.tokens, first - 1)) first--;
  let { last } = reading;
  while (last < reading.tokens.length && last - reading.last < longest && !endsSentence(reading.tokens, last)) last++;
  return { first, last: Math.min(last + 1, reading.tokens.length) };
}

/** The words of the sentence a reading stands in, as `phrase` gives them. */
export function sentenceText(reading: DateReading): string {
  const { first, last } = sentenceOf(reading);
  return phrase(reading.tokens, first, last);
}

/** Both in one sentence of one paragraph. */
export function sameSentence(a: DateReading, b: DateReading): boolean {
  if (a.tokens !== b.tokens) return false;
  const [one, two] = a.first <= b.first ? [a, b] : [b, a];
  for (let i = one.last; i < two.first; i++) if (endsSentence(a.tokens, i)) return false;
  return true;
}

/** The text of tokens `[first, last)` in lower case, marks and all, one blank between words. */
export function phrase(tokens: Tokens, first: number, last: number): string {
  let out = '';
  for (let i = Math.max(first, 0); i < Math.min(last, tokens.length); i++)
    out += `${i > first && tokens[i]?.gap ? ' ' : ''}${tokens[i]?.lower ?? ''}`;
  return out;
}

/** A quoted or answered date is a hint where it is raised at all (guide 2.4, rulings 17). */
export const isSpoken = (facts: Facts, reading: DateReading): boolean => reading.quoted || isAnswer(facts, reading);

/** "Monday to Thursday, June 8-11": the day before the date belongs to the range, not to its first date. */
export function endsWeekdayRange(reading: DateReading): boolean {
  const { tokens, first } = reading;
  const joint = tokens[first - 1];
  const paired = joint !== undefined && (isDash(joint) || /^(?:to|and|or|through|until|till)$/.test(joint.lower));
  return paired && weekdays.has(tokens[first - 2]?.lower ?? '');
}

/** "the 13 weeks ended March 2", "as of March 1": the day on which accounts are struck. */
export function closesAccounts({ tokens, first }: DateReading): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'of') return tokens[first - 2]?.lower === 'as';
  return (
    /^(?:ended|ending)$/.test(before) &&
    /^(?:quarters?|years?|months?|periods?|weeks?|half)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** A fix of a part of the date, called by what the date will then be. */
export function respelt({ words, start }: DateReading, part: Span, text: string): Fix {
  const title = `${words.slice(0, part.start - start)}${text}${words.slice(part.end - start)}`;
  return fix(title, replace(part, text));
}
