import type { Rule } from '../../rule';
import { tokensIn } from '../kept';
import { words, type Tokens } from '../scan';
import { endsSentence } from './support';

// Copy outlives its day: words that are true on one day only.
const phrases: readonly (readonly string[])[] = [
  ['recently'], ['currently'], ['presently'], ['nowadays'], ['soon'], ['at', 'present'], ['these', 'days'], ['to', 'this', 'day'],
  ['in', 'recent', 'years'], ['in', 'recent', 'months'], ['in', 'recent', 'weeks'], ['in', 'recent', 'days'], ['in', 'recent', 'decades'],
  ['in', 'recent', 'times'], ['of', 'late'], ['lately'], ['at', 'the', 'moment'], ['in', 'the', 'near', 'future'], ['over', 'recent', 'years'],
]; // prettier-ignore

const byFirst = new Map<string, (readonly string[])[]>();
for (const list of phrases) byFirst.set(list[0] ?? '', [...(byFirst.get(list[0] ?? '') ?? []), list]);

/** recently, soon, currently, in recent years (guide 2.4). A hint; live blogs are left, each entry having its time. */
export const vagueTime: Rule = {
  code: 'dates/vague-time',
  title: 'When exactly?',
  level: 'hint',
  notIn: ['liveblog'],
  *check(facts) {
    const quotes = facts.article.quotations.filter((one) => one.depth === 0).flatMap((one) => one.pieces);
    for (const paragraph of facts.article.paragraphs) {
      if (paragraph.role !== 'copy' && paragraph.role !== 'standfirst' && paragraph.role !== 'caption') continue;
      if (facts.type === 'interview' && paragraph.label && paragraph.label.part !== 'question') continue;
      const tokens = tokensIn(paragraph.prose);
      for (let i = 0; i < tokens.length; i++) {
        const found = (byFirst.get(tokens[i]?.lower ?? '') ?? []).find((list) => words(tokens, i, ...list) > 0);
        if (!found) continue;
        const end = i + found.length;
        const start = paragraph.start + (tokens[i]?.start ?? 0);
        if (quotes.some((quote) => quote.start <= start && start < quote.end)) continue;
        if (paragraph.emphasis.some((one) => !one.bold && one.start <= start && start < one.end)) continue;
        const dated = facts.dates.readings.filter(
          (one) => one.paragraph === paragraph && one.form.kind !== 'vague' && one.form.kind !== 'duration',
        );
        if (
          isLeft(tokens, i, end, found) ||
          saidWhen(
            tokens,
            end,
            dated.map((one) => one.first),
          )
        )
          continue;
        const text = found.join(' ');
        yield { start, end: paragraph.start + (tokens[end - 1]?.end ?? 0), message: `"${text}": when?`, fixes: [] };
      }
    }
  },
};

/** until recently, as soon as, soon after the vote, too soon, how soon, sooner or later; a contrast with an age long past. */
function isLeft(t: Tokens, i: number, end: number, phrase: readonly string[]): boolean {
  const before = t[i - 1]?.lower ?? '';
  const next = t[end]?.lower ?? '';
  // "the newsletter Currently": a capital in mid-sentence is a title's.
  if (t[i]?.capital === true && t[i - 1]?.kind === 'word') return true;
  if (before === 'until' || before === 'till') return true;
  if (phrase[0] === 'soon')
    return (
      /^(?:as|too|how|so|very|pretty)$/.test(before) ||
      (/^(?:after|afterwards|before|as|enough|to)$/.test(next) && next !== 'to') ||
      before === 'as' ||
      (t[i]?.capital === true && next === 'after')
    );
  if (phrase.join(' ') === 'at the moment') return /^(?:when|of|that|the)$/.test(next);
  if (phrase.join(' ') === 'to this day') return false;
  if (phrase[0] === 'of')
    return t[end]?.kind === 'word' && t[end]?.gap === true && !/^(?:and|but|the|has|have|he|she|they)$/.test(next);
  return false;
}

/** "recently, in May 2025": the date is said right behind. */
function saidWhen(t: Tokens, end: number, firsts: readonly number[]): boolean {
  for (let i = end; i <= end + 4 && i < t.length; i++) {
    if (firsts.includes(i)) return true;
    if (endsSentence(t, i)) return false;
    if (!/^(?:[,(–—]|in|on|as|since|early|late|last)$/.test(t[i]?.lower ?? '')) return false;
  }
  return false;
}
