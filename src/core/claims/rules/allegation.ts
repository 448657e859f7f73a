import type { Span } from '../../contract';
import type { Facts, NameFact } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { accusationsIn, convicted } from '../risk/accusation';
import { isSourced, spanOf, type CopySentence } from '../risk/copy';
import { topicsOf } from '../risk/topics';
import { addSource, heldBy, nearestRelated, wordsOf } from './support';

export const allegation: Rule = {
  code: 'claims/allegation',
  title: 'Accusation with no accuser',
  level: 'warning',
  *check(facts: Facts): Iterable<Finding> {
    const guilty = convicted(facts);
    for (const { at, deed, range, who, name, reported } of accusationsIn(facts)) {
      if (at.history || reported) continue;
      if (isTold(facts, at, spanOf(at, range)) && !isOwnWord(at, name)) continue;
      if (topicsOf(at.prose).sentences[at.sentence.index].settled) continue;
      if (name && guilty.has(name.index)) continue;
      if (isComment(facts) && name === null && /\b(?:government|ministers|cabinet|administration)$/i.test(who))
        continue;
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

/** What a columnist says of a government needs no accuser. */
const isComment = ({ type }: Facts): boolean => type === 'opinion' || type === 'column';

/** "The walls will hold," Buchan said. "He lied about them": his word does not carry to what he is accused of. */
const isOwnWord = ({ sourcing }: CopySentence, name: NameFact | null): boolean =>
  name !== null && sourcing?.by === 'forward' && sourcing.attribution?.speakerName === name.index;

/** Somebody stands behind it; not the paper it is about: "hid test results that showed a crack". */
function isTold(facts: Facts, at: CopySentence, deed: Span): boolean {
  const own = at.sourcing?.by === 'own' ? at.sourcing.attribution : null;
  // "threatened tenants with a dog": the words of speech are the deed.
  if (own?.cue && own.cue.start < deed.end && deed.start < own.cue.end) return false;
  if (!own?.source || own.source.start < deed.start) return isSourced(at, 'accusation');
  const paper = own.sourceKind === 'document' || /^(?:that|which)$/i.test(wordsOf(facts, own.source));
  const tellsIt = own.content.some((piece) => piece.start <= deed.start && deed.start < piece.end);
  return (!paper || tellsIt) && isSourced(at, 'accusation');
}
