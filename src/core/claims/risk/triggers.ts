import type { Prose, Sentence } from '../../article/article';
import {
  blows,
  deedNouns,
  deedNounsOnPeople,
  deedPhrases,
  deedVerbs,
  guiltyAdjectives,
  guiltyAdverbs,
  offenders,
} from '../../lexicon/crimes';
import { changeVerbs, foldVerbs, outcomeVerbs, strongSuperlatives } from '../../lexicon/figures';
import { ends, idioms } from '../../lexicon/motives';
import { softVerbs, splitVerbs } from '../../lexicon/remedies';
import { bodyVerbs, cureVerbs, harmStates, harmVerbs, incidentVerbs, riskVerbs, warVerbs } from '../../lexicon/harm';

/**
 * Which readers of risk a sentence is worth showing to: each word is looked up once, and a reader runs only where one of its
 * own words stands.
 */
export const reader = {
  casualty: 1,
  medical: 2,
  conflict: 4,
  figure: 8,
  cause: 16,
  record: 32,
  forecast: 64,
  motive: 128,
  incident: 256,
  deed: 512,
  likelihood: 1024,
} as const;

const lists: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [
    reader.casualty,
    [
      ...harmVerbs.keys(),
      ...harmStates,
      ...'toll casualties claim claims claimed cost away overboard downstream sea alive death deaths lost bodies hospital victims'.split(
        ' ',
      ),
    ],
  ],
  [
    reader.medical,
    [
      ...cureVerbs.keys(),
      ...riskVerbs.keys(),
      ...bodyVerbs.keys(),
      ...softVerbs.keys(),
      ...splitVerbs.keys(),
      ...'against off leads lead led linked with good bad cure remedy antidote effective harmful beneficial'.split(' '),
    ],
  ],
  [reader.conflict, warVerbs.keys()],
  [
    reader.figure,
    [...foldVerbs.keys(), ...changeVerbs.keys(), ...'percent % pc cent third thirds half quarter quarters two-thirds'.split(' '),
      ...'three-quarters majority one two three four five six seven eight nine'.split(' ')], // prettier-ignore
  ],
  [
    reader.cause,
    'caused triggered sparked prompted started due result down cause blame led leads resulted contributed stemmed'.split(
      ' ',
    ),
  ],
  [reader.record, [...strongSuperlatives, ...'first first-ever only most records record'.split(' ')]],
  [reader.forecast, outcomeVerbs.keys()],
  [
    reader.motive,
    [
      ...ends.keys(),
      ...idioms.map(([verb]) => verb),
      ...(
        'because as since order bid attempt effort stave avert avoid escape hide silence punish appease spite please conceal deter ' +
        'distract impress provoke divert placate dodge fear greed revenge jealousy anger guilt pity malice envy desperation'
      ).split(' '),
    ],
  ],
  [reader.likelihood, ['likely']],
  [reader.incident, incidentVerbs.keys()],
  [
    reader.deed,
    [...deedVerbs.keys(), ...deedNouns, ...deedNounsOnPeople, ...deedPhrases.keys(), ...blows.keys(), ...guiltyAdjectives, ...guiltyAdverbs, ...offenders.keys(),
      ...'took take takes taken accept accepted accepts received billed charged invoiced failed behind responsible involved liar fraud drunk intoxicated drugged force forced forces compelled pressured ordered helped'.split(' ')], // prettier-ignore
  ],
];

function masks(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) found.set(word, (found.get(word) ?? 0) | bit);
  return found;
}
const byWord = masks();

/** The readers whose words stand in a sentence, as bits. */
export function readersFor(prose: Prose, sentence: Sentence): number {
  let bits = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower, kind } = prose.words[i];
    if (kind === 'mark' && lower !== '%') continue;
    bits |= byWord.get(lower) ?? 0;
    if (lower.endsWith('est')) bits |= reader.record;
    else if (lower.endsWith('%') || /^\d$/.test(lower)) bits |= reader.figure;
  }
  return bits;
}
