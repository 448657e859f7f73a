import type { Fix, QueryLevel } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { copyOf, spanOf, type CopySentence } from '../risk/copy';
import { judges, stakesOf } from '../risk/stakes';
import { unnamedAt, type Unnamed } from './unnamed';
import { reportedBy } from './support';

export const anonymousSource: Rule = {
  code: 'claims/anonymous-source',
  title: 'Unnamed source',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    const found: { at: CopySentence; one: Unnamed }[] = [];
    for (const at of copyOf(facts)) {
      if (at.spoken || at.plot) continue;
      let past = at.sentence.first;
      for (let i = at.sentence.first; i < at.sentence.last; i++) {
        if (i < past || at.prose.words[i].quoted > 0) continue;
        const one = unnamedAt(facts, at, i);
        if (!one) continue;
        past = one.range.last;
        if (!reportedBy(facts, at.paragraph.index, spanOf(at, one.range))) found.push({ at, one });
      }
    }
    const spans = found.map(({ at, one }) => spanOf(at, one.range));
    for (const [n, { at, one }] of found.entries()) {
      const accuses = one.hidden ? blames(at, one) : accusing(at, one);
      if (one.onlyAccusing && !accuses) continue;
      const level = levelFor(one, accuses);
      if (level === 'hint' && one.grade === 'tied') {
        yield { ...spans[n], level, message: 'Speaks for a named body, without a name.', related: [], fixes: [] };
        continue;
      }
      yield {
        ...spans[n],
        level,
        message: messageFor(one, accuses),
        related: spans
          .slice(Math.max(0, n - mostShown), n + mostShown + 1)
          .filter((span) => span !== spans[n])
          .map((span) => ({ ...span, message: `Unnamed too, line ${String(facts.article.lineAt(span.start))}.` })),
        fixes: accuses ? [] : fixesFor(facts, one, spans[n]),
      };
    }
  },
};

/** How many others are shown on either side: an article of a thousand is no article. */
const mostShown = 20;

/** Whether what is said accuses or judges somebody. */
function accusing(at: CopySentence, one: Unnamed): boolean {
  const rest = { first: one.range.last, last: at.sentence.last };
  const before = { first: at.sentence.first, last: one.range.first };
  const parts = one.range.first - at.sentence.first > 3 ? [rest, before] : [rest];
  return parts.some(
    (part) => part.last > part.first && (stakesOf(at.prose, part) === 'accusation' || judges(at.prose, part)),
  );
}

/** "Intelligence officials accused", "blamed": much else is said by them that only speaks of crimes. */
const blames = ({ prose }: CopySentence, { range }: Unnamed): boolean =>
  prose.words
    .slice(range.last, range.last + 3)
    .some((w) => w.quoted === 0 && /^(?:accuse[sd]?|blame[sd]?|implicated?|alleged?)$/.test(w.lower));

function levelFor({ grade, hidden = false }: Unnamed, accuses: boolean): QueryLevel {
  if (grade === 'bare') return 'warning';
  if (grade === 'tied') return hidden && accuses ? 'warning' : 'hint';
  if (accuses) return 'warning';
  return grade === 'explained' ? 'hint' : 'information';
}

function messageFor(one: Unnamed, accuses: boolean): string {
  const plural = one.plural ? ' More than one?' : '';
  if (accuses)
    return `Unnamed source${one.plural ? 's carry' : ' carries'} an accusation or a judgement.${plural} Why not named?`;
  switch (one.grade) {
    case 'bare':
      return one.plural
        ? 'Unnamed sources, not described. More than one? Who are they?'
        : 'Unnamed source, not described. Who is it, and how is it known?';
    case 'explained':
      return 'Unnamed source; the copy says why.';
    default:
      return one.plural
        ? `Unnamed sources.${plural} Can the copy say more, or why not named?`
        : 'Unnamed source. Can the copy say more, or why not named?';
  }
}

function fixesFor(facts: Facts, one: Unnamed, span: { start: number; end: number }): Fix[] {
  if (one.grade === 'explained' || one.asked) return [];
  const comma = facts.article.text[span.end] === ',' ? '' : ',';
  const words = `, who asked not to be named because …${comma}`;
  return [{ title: 'Add why unnamed', edits: [{ start: span.end, end: span.end, text: words }] }];
}
