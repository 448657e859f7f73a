import type { Span } from '../core/contract';
import type { DateFact, Facts } from '../core/facts';
import type { Core } from './core';
import { mannerIn } from './dateForms';
import { daysBetween } from './days';

/** Words that mean another day once the article is published on another date. */
export interface Stale extends Span {
  readonly words: string;
  /** The day or days they meant. */
  readonly from: string;
  readonly to: string;
  /** What would say the same on the new date; null where somebody must rewrite the sentence. */
  readonly text: string | null;
}

/**
 * What goes stale when an article gets another publication date, and what would say the same. Words that name their own
 * day, and what people said, are safe; so is a name that only looks like a day, since it is no expression of time.
 *
 * @param before the article read as it is dated now
 * @param after the same text read with the new date
 */
export function planRedate(core: Core, before: Facts, after: Facts): readonly Stale[] {
  const { published } = after;
  if (!published) return [];
  const then = new Map(after.dates.expressions.map((date) => [`${date.start}-${date.end}`, date]));
  return before.dates.expressions.flatMap((date) => {
    const now = then.get(`${date.start}-${date.end}`);
    if (date.quoted || date.basis !== 'publication' || !date.from || !date.to || !now) return [];
    if (now.from === date.from && now.to === date.to) return [];
    const words = before.article.text.slice(date.start, date.end);
    const text = replacement(core, before, date, words, published.date);
    return [{ start: date.start, end: date.end, words, from: date.from, to: date.to, text }];
  });
}

const parts = /\b(?:morning|afternoon|evening|night)\b/iu;
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

function replacement(core: Core, facts: Facts, date: DateFact, words: string, published: string): string | null {
  const { from, to } = date;
  if (!from || !to) return null;
  const lead = leadOf(facts, date, words);
  const sameYear = published.slice(0, 4) === from.slice(0, 4);
  const manner = facts.style === 'none' ? mannerIn(facts) : core.mannerOf(facts.style);
  if (from === to) {
    const part = parts.exec(words)?.[0] ?? (/^tonight$/iu.test(words) ? 'night' : null);
    const near = Math.abs(daysBetween(from, published)) < 7;
    if (!near && part) return null;
    const weekday = core.spellWithWeekday(from, { dayFirst: true, abbreviate: false }).split(' ')[0] ?? '';
    const day = near ? weekday : core.spellDay(from, manner, !sameYear);
    return cased(facts, date, lead('on') + day + (part ? ` ${part.toLowerCase()}` : ''));
  }
  // Whole months and years have a name of their own; weeks have none.
  if (/\bmonth\b/iu.test(words) && from.slice(0, 7) === to.slice(0, 7)) {
    const month = core.spellDay(from, { dayFirst: true, abbreviate: false }).split(' ')[1] ?? '';
    return cased(facts, date, lead('in') + month + (sameYear ? '' : ` ${from.slice(0, 4)}`));
  }
  if (/\byear\b/iu.test(words) && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return cased(facts, date, lead('in') + from.slice(0, 4));
  }
  return null;
}

/** Gives `on ` or `in ` where the words that go had none before them and the new ones need it: not after "said Saturday". */
function leadOf({ article }: Facts, { start }: Span, words: string): (preposition: string) => string {
  const before = article.text.slice(Math.max(0, start - 12), start);
  const [last = ''] = /\p{L}+(?=\s*$)/u.exec(before) ?? [];
  const has = /^(?:on|in|since|until|till|from|by|before|after|of|to|between|and|or|for|over|during)$/iu.test(last);
  return (preposition) => (has || weekdays.test(words) ? '' : `${preposition} `);
}

function cased({ article }: Facts, { start }: Span, text: string): string {
  const first = article.text.charAt(start);
  const opens = first !== first.toLowerCase() && /^(?:on|in)\s/u.test(text);
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
