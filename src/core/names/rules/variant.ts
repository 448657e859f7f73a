import type { Rule } from '../../rule';
import type { Related } from '../../contract';
import type { Facts, SpellingFact } from '../../facts';
import { spellingFinding, textOf } from './spelling-finding';

export const variant: Rule = {
  code: 'names/variant',
  title: 'Two spellings',
  level: 'warning',
  *check(facts) {
    for (const spelling of facts.names.spellings) {
      if (spelling.difference !== 'spelling') continue;
      const finding = spellingFinding(facts, spelling);
      if (finding) yield { ...finding, related: [...(finding.related ?? []), ...thirdForms(facts, spelling)] };
    }
  },
};

/** A third way of writing it: whoever mends one sees the other. */
function thirdForms(facts: Facts, spelling: SpellingFact): readonly Related[] {
  return facts.names.spellings
    .filter((other) => other !== spelling && other.difference === 'spelling' && other.leftWord === spelling.leftWord)
    .flatMap((other) => other.right)
    .filter((m) => [...spelling.left, ...spelling.right].every((own) => own.start !== m.start))
    .map((m) => ({ start: m.start, end: m.end, message: textOf(facts, m) }));
}
