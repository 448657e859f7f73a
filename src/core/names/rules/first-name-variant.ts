import type { Rule } from '../../rule';
import { spellingFinding } from './spelling-finding';

export const firstNameVariant: Rule = {
  code: 'names/first-name-variant',
  title: 'Katherine or Catherine?',
  level: 'warning',
  *check(facts) {
    for (const spelling of facts.names.spellings) {
      if (spelling.difference !== 'first name') continue;
      const finding = spellingFinding(facts, spelling);
      if (finding) yield finding;
    }
  },
};
