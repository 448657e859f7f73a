import type { Rule } from '../../rule';
import { spellingFinding } from './spelling-finding';

export const variant: Rule = {
  code: 'names/variant',
  title: 'Two spellings',
  level: 'warning',
  *check(facts) {
    for (const spelling of facts.names.spellings) {
      if (spelling.difference !== 'spelling') continue;
      const finding = spellingFinding(facts, spelling);
      if (finding) yield finding;
    }
  },
};
