import type { Prose } from '../../article/article';
import type { Facts } from '../../facts';
import { commodities, currencies, movers, resultNouns } from '../../lexicon/topics';
import { memoised } from '../../memo';
import { headOf } from './clause';
import { copyOf, namesIn, type CopySentence } from './copy';
import type { Statement } from './statement';

/** A company speaks, or its results are told: "it said in a statement", "published its annual results". */
const reports =
  /\b(?:reported|reports|published|publishes|announced|announces|posted|posts|released|unveiled)\b[^.]{1,60}\b(?:results|earnings|profits?|loss(?:es)?|revenues?|turnover|trading update)\b|\b(?:raised|cut|lowered|confirmed|kept|trimmed|reiterated|beat) its\b[^.]{1,40}\b(?:forecasts?|outlook|guidance|targets?|dividend|payout)\b|\b(?:said|says)\b[^.]{1,60}\b(?:dividend|profit|revenue|turnover|earnings|sales)\b|\bthe (?:company|group|firm|bank|airline|lender|retailer|insurer|brewer|\p{L}+maker) (?:said|added|reported|confirmed)\b/iu;
/** "it said in a statement" is said by ministries too. */
const itSaid = /\bit (?:said|added)\b/iu;
const state =
  /\b(?:ministry|office|agency|bureau|police|army|commission|council|union|central bank|government|statistics)\b/iu;
const company = /\b(?:company|group|firm|bank|airline|lender|retailer|insurer|brewer|shares|investors|\p{L}+maker)\b/iu;

/** Index of the first paragraph in which a company reports; -1 when none does. */
const firstReport = memoised((facts: Facts): number => {
  const copy = copyOf(facts);
  const text = (at: CopySentence): string => facts.article.text.slice(at.start, at.end);
  const found = copy.find(
    (at) =>
      reports.test(text(at)) ||
      (itSaid.test(text(at)) &&
        !state.test(text(at)) &&
        (company.test(text(at)) ||
          namesIn(facts, at, at.sentence).some((m) => facts.names.names[m.name].kind === 'organisation'))),
  );
  return found?.paragraph.index ?? -1;
});

/** "Net profit fell to 388 million" below the report of a company: its own figures. */
export function isOwnResult(facts: Facts, at: CopySentence, { kind, subject }: Statement): boolean {
  if (kind !== 'statistic' || !subject) return false;
  const first = firstReport(facts);
  if (first < 0 || first > at.paragraph.index) return false;
  const { words } = at.prose;
  const head = headOf(at.prose, subject);
  return resultNouns.has(words[head].lower) || resultNouns.has(words[subject.last - 1].lower);
}

/** "the pound fell to $1.30", "Wheat rose 3%", "the biggest losers in the index": of public record. */
export function isPrice(prose: Prose, { kind, subject, range }: Statement): boolean {
  const { words } = prose;
  if (kind === 'record') return words.slice(range.first, range.last).some((w) => movers.has(w.lower));
  if (kind !== 'statistic' || !subject) return false;
  const all = words.slice(subject.first, subject.last);
  if (currencies.has(words[headOf(prose, subject)].lower)) return true;
  const goods = all.filter((w) => !/^(?:the|spot|benchmark|prices?|futures|and|crude|raw|front-month)$/.test(w.lower));
  return goods.length > 0 && goods.length < 3 && goods.every((w) => commodities.has(w.lower));
}
