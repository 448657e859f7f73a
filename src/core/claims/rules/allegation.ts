import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { accusationsIn, convicted } from '../risk/accusation';
import { isSourced, spanOf } from '../risk/copy';
import { topicsOf } from '../risk/topics';
import { addSource, heldBy, nearestRelated } from './support';

export const allegation: Rule = {
  code: 'claims/allegation',
  title: 'Accusation with no accuser',
  level: 'warning',
  *check(facts: Facts): Iterable<Finding> {
    const guilty = convicted(facts);
    for (const { at, deed, range, who, name } of accusationsIn(facts)) {
      if (at.history || isSourced(at, 'accusation')) continue;
      if (topicsOf(at.prose).sentences[at.sentence.index].settled) continue;
      if (name && guilty.has(name.index)) continue;
      const span = spanOf(at, range);
      if (heldBy(facts, at.paragraph.index, span)) continue;
      yield {
        ...span,
        message: `Accusation against ${who} with no source. Who says so?`,
        related: nearestRelated(facts, span.start),
        fixes: addSource(facts, at.paragraph, deed.sentence, span.start),
      };
    }
  },
};
