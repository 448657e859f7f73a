import type { Span } from '../../contract';
import type { Facts, NameFact } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { isDemonym } from '../../lexicon/places';
import type { Range } from './clause';
import { namesIn, spanOf, type CopySentence } from './copy';
import { reader, readersFor } from './triggers';
import { actAt } from './war';

const attacks = wordSet('shell bomb bombard shoot strike sink attack hit destroy torpedo storm fire launch invade');

/** Whoever else is accused by what somebody says of them. */
interface Struck {
  readonly who: string;
  readonly name: NameFact | null;
  readonly span: Span;
}

/** "Zarovia shot down the plane, the ministry of Ilmeria said": one country's word against another's. */
export function* struckBy(facts: Facts, at: CopySentence): Generator<Struck> {
  const { prose, sentence, sourcing } = at;
  const source = sourcing?.by === 'own' ? sourcing.attribution?.source : null;
  if (!source || (readersFor(prose, sentence) & reader.conflict) === 0) return;
  for (let i = sentence.first; i < sentence.last; i++) {
    const act = prose.words[i].quoted === 0 ? actAt(prose, sentence, i) : null;
    if (!act?.actor || !attacks.has(act.lemma)) continue;
    const who = countryIn(facts, at, act.actor);
    const said = spanOf(at, act.actor);
    const itself = source.start < said.end && said.start < source.end;
    if (who && !itself && !facts.article.text.slice(source.start, source.end).includes(who.who))
      yield { ...who, span: spanOf(at, act.range) };
  }
}

/** The country, or its forces, that words for a doer name: "Zarovia", "troops from Kestria", "Tellan jets". */
function countryIn(facts: Facts, at: CopySentence, actor: Range): Omit<Struck, 'span'> | null {
  for (const mention of namesIn(facts, at, actor)) {
    const name = facts.names.names[mention.name];
    if (name.kind === 'place' || name.kind === 'organisation') return { who: name.name, name };
  }
  const people = at.prose.words.slice(actor.first, actor.last).find((w) => isDemonym(w.lower));
  return people ? { who: people.text, name: null } : null;
}
