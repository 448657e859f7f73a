import type { Span } from '../../contract';
import type { Facts, NameFact } from '../../facts';
import { verbForms, wordSet } from '../../lexicon/forms';
import { personNouns } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/people-words';
import { identify } from './accusation';
import { predicateAt, type Range } from './clause';
import { spanOf, type CopySentence } from './copy';

/** What is no crime, and still a wrong when those it was done to tell of it: with the things it must be done to, if any. */
const wrongs = verbForms<ReadonlySet<string> | null>([
  ...'lock threaten force deny evict humiliate insult mock overcharge starve trick drag shove kick hit slap strike confiscate seize withhold dock punish pressure mistreat neglect bully cheat endanger scald poison trap abandon expel expose'
    .split(' ')
    .map((v) => [v, null] as const),
  ...'take keep refuse hold lose'
    .split(' ')
    .map(
      (v) =>
        [
          v,
          wordSet(
            'money wages pay tips deposit deposits savings passport passports phones belongings rent pensions visas',
          ),
        ] as const,
    ),
  ['cut', wordSet('off heating water power electricity gas wages pay hours pensions')],
  ['change', wordSet('lock locks')],
  ['ignore', wordSet('complaints warnings letters pleas calls mould damp')],
  ['leave', wordSet('without')],
  ...'shout scream yell swear spit'.split(' ').map((v) => [v, wordSet('at')] as const),
]);
const theirs = wordSet('them their themselves');
/** How far behind the verb those it was done to may stand. */
const reach = 7;

interface Wrong {
  readonly who: string;
  readonly name: NameFact | null;
  readonly span: Span;
}

/** "Tenants say the landlord, Gable Homes, cut off their heating": those it was done to accuse, in everyday words. */
export function* wrongsTold(facts: Facts, copy: readonly CopySentence[], at: CopySentence): Generator<Wrong> {
  const source = at.sourcing?.by === 'own' ? at.sourcing.attribution?.source : null;
  if (!source || !areMany(at, source)) return;
  const { prose, sentence } = at;
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const entry = words[i].quoted === 0 && words[i].tag !== 'NOUN' ? wrongs.get(words[i].lower) : undefined;
    if (!entry) continue;
    const rest = words.slice(i + 1, Math.min(sentence.last, i + 1 + reach));
    const done = rest.findIndex((w) => theirs.has(w.lower));
    if (done < 0 && !(entry.lemma === 'change' && rest.some((w) => w.lower === 'they'))) continue;
    if (entry.value && !rest.some((w) => entry.value?.has(w.lower))) continue;
    const predicate = predicateAt(prose, i, entry.forms, sentence.first);
    if (!predicate.finite || predicate.passive || predicate.negated || predicate.modal !== null) continue;
    const who =
      predicate.subject && !within(at, predicate.subject, source) && identify(facts, copy, at, predicate.subject);
    if (who) yield { ...who, span: spanOf(at, { first: i, last: i + 1 + lengthOf(rest, done) }) };
  }
}

/** "cut off their heating": to the noun that is theirs. */
const lengthOf = (rest: CopySentence['prose']['words'], done: number): number =>
  done < 0 ? 0 : rest[done].lower === 'their' && rest[done + 1] ? done + 2 : done + 1;

const within = (at: CopySentence, range: Range, source: Span): boolean => {
  const span = spanOf(at, range);
  return span.start < source.end && source.start < span.end;
};

/** Tenants, workers, two dancers: people with no name who tell what was done to them. */
function areMany(at: CopySentence, source: Span): boolean {
  return at.prose.words.some(({ start, end, lower }) => {
    const inside = at.paragraph.start + start >= source.start && at.paragraph.start + end <= source.end;
    return (
      inside &&
      /(?:s|people|staff|men|women|children)$/.test(lower) &&
      (personNouns.has(lower) || isRoleNoun(lower.replace(/s$/, '')) || /^(?:staff|members)$/.test(lower))
    );
  });
}
