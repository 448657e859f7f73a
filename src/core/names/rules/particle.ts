import type { Rule } from '../../rule';
import { spellingFinding } from './spelling-finding';

export const particle: Rule = {
  code: 'names/particle',
  title: 'al-, el-, van, de',
  level: 'information',
  *check(facts) {
    for (const spelling of facts.names.spellings) {
      if (spelling.difference !== 'particle') continue;
      const finding = spellingFinding(facts, spelling);
      if (finding) yield finding;
    }
  },
};
