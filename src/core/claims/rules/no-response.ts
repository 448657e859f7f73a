import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { accusedIn } from '../risk/accused';
import { copyOf } from '../risk/copy';

export const noResponse: Rule = {
  code: 'claims/no-response',
  title: 'Accused and not heard',
  level: 'information',
  onlyAt: 'fact-check',
  notIn: ['opinion', 'column', 'review'],
  *check(facts: Facts): Iterable<Finding> {
    // A line or two is no story yet: nobody can have been heard.
    const level = copyOf(facts).length > 1 ? 'information' : 'hint';
    for (const { who, places, heard } of accusedIn(facts)) {
      if (heard || places.length === 0) continue;
      const lines = [...new Set(places.map((p) => facts.article.lineAt(p.start)))];
      yield {
        ...places[0],
        level,
        message: `${who.slice(0, 1).toUpperCase()}${who.slice(1)} is accused (${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}). No reply in the copy. Was it asked?`,
        related: places.slice(1).map((p) => ({ ...p, message: 'Accused here too.' })),
        fixes: [],
      };
    }
  },
};
