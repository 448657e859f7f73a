import type { Rule } from '../../rule';
import { spellingFinding } from './spelling-finding';

export const diacritics: Rule = {
  code: 'names/diacritics',
  title: 'Accents',
  level: 'information',
  *check(facts) {
    for (const spelling of facts.names.spellings) {
      if (spelling.difference !== 'accents') continue;
      const finding = spellingFinding(facts, spelling);
      if (finding) yield finding;
    }
  },
};
