import type { Edit, Fix, Query, Span } from '../../core/contract';
import type { Facts } from '../../core/facts';
import { touch } from '../nearest';
import { placesIn } from '../stylebook/spellings';

/** Queries on how a name is spelled: each is about all its related places, and stands on one of them. */
const spellingRules = new Set([
  'names/stylebook',
  'names/variant',
  'names/first-name-variant',
  'names/diacritics',
  'names/particle',
]);

/** Whether a query on a spelling is about a place as well on which it does not stand. */
export function isAskedOf(query: Query, place: Span): boolean {
  return (
    spellingRules.has(query.code) && !touch(query, place) && query.related.some((related) => touch(related, place))
  );
}

/**
 * The fixes of a query on names as they are offered at a place: with what is quoted said, since that is somebody's own words,
 * and at another mention than the one underlined the change of this one first.
 */
export function nameFixes(facts: Facts, query: Query, place: Span): readonly Fix[] {
  const fixes = query.fixes.map((fix) => ({ ...fix, title: titleOf(facts, query, fix) }));
  if (!isAskedOf(query, place)) return fixes;
  const single = fixes.filter(({ edits }) => edits.length === 1 && edits.some((edit) => touch(edit, query)));
  const others = fixes.filter((fix) => !single.includes(fix));
  const here = changeHere(query, others, place);
  if (here) return [{ title: `Change to ${here.text}`, edits: [here] }, ...others];
  const away = single.map(({ title, edits }) => ({ title: `${title} on line ${query.line}`, edits }));
  return [...away, ...others];
}

/** Of the change of all mentions that are spelled as the one underlined, the part at a place. */
function changeHere(query: Query, fixes: readonly Fix[], place: Span): Edit | undefined {
  const all = fixes.find(({ edits }) => edits.length > 1 && edits.some((edit) => touch(edit, query)));
  const related = query.related.find((one) => touch(one, place));
  return related && all?.edits.find((edit) => touch(edit, related));
}

function titleOf(facts: Facts, query: Query, { title, edits }: Fix): string {
  const [only] = edits;
  if (query.code === 'names/same-surname' && only?.text === title) return `Change to ${title}`;
  if (!spellingRules.has(query.code)) return title;
  const away = edits.filter((edit) => !touch(edit, query));
  const quoted = edits.filter((edit) => isQuoted(facts, edit)).length;
  if (edits.length > 1 && quoted > 0) return `${title}, ${quoted} of them quoted`;
  if (away.length === 1 && quoted === 1) return `${title}, which is quoted`;
  const left = query.code === 'names/stylebook' && edits.length > 1 ? leftQuoted(facts, query) : 0;
  return left > 0 ? `${title} and leave ${left} quoted` : title;
}

/** How often a wrong form stands in what people say, where the house's spelling is not put in its place. */
function leftQuoted({ article, claims }: Facts, { start, end }: Query): number {
  const said = article.quotations.filter((_, index) => claims.quotations[index]?.use !== 'title');
  return placesIn(article.text, article.text.slice(start, end)).filter((at) =>
    said.some((quotation) => quotation.start <= at && at < quotation.end),
  ).length;
}

function isQuoted({ names, article }: Facts, span: Span): boolean {
  const [mention] = names.within(span);
  if (mention) return mention.quoted;
  return article.quotations.some(({ start, end }) => start <= span.start && span.end <= end);
}
