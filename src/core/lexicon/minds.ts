/** Verbs and states of mind. Source: general English, written by hand after the kinds in the guide (claims/mind-reading). */
import { verbForms, wordSet } from './forms';

/** Thoughts, feelings and wishes, with what may follow. `clause` also covers an object or "to". */
export const mindVerbs = verbForms<'any' | 'clause' | 'feeling' | 'for'>([
  ...'believe fear hope want wish resent regret dread suspect crave despise loathe hate envy distrust'
    .split(' ')
    .map((v) => [v, 'any'] as const),
  ...'know think doubt intend realise realize'.split(' ').map((v) => [v, 'clause'] as const),
  ['feel', 'feeling'],
  ['long', 'for'],
  ['yearn', 'for'],
]);

/** "is furious". */
export const moods =
  wordSet(`furious angry livid jealous envious bitter ashamed terrified frightened afraid scared desperate worried anxious
  convinced certain delighted thrilled relieved humiliated heartbroken devastated jubilant disgusted horrified outraged
  resentful miserable despondent embarrassed nervous proud disappointed dismayed elated enraged fearful hopeful
  upset unhappy`);

/** What it is a fault to have known or meant. */
export const guiltyKnowledge =
  wordSet(`unsafe illegal unlawful false fake forged stolen dangerous faulty defective poisonous contaminated toxic rigged
  lying lie lies wrong bogus counterfeit corrupt cracked broken loose fraudulent untrue deadly banned insolvent risk risks danger
  dangers defect defects fault faults failing leaking bribe bribes fraud dead abuse abused cheating unfit overloaded rotten
  rusted rusty frayed corroded cracking unqualified unlicensed untested polluted faked tainted`);
/** What a thing could do that it was a fault to know of. */
export const harmDone = wordSet('burn collapse fall explode fail kill leak crack poison flood sink break');
export const guiltyIntent = wordSet(
  'kill hurt harm deceive mislead destroy hide conceal cheat defraud punish silence murder burn steal bury injure humiliate',
);
/** "is haunted by guilt". */
export const hauntedBy = wordSet('tormented haunted consumed racked wracked eaten gripped plagued tortured torn');
export const torments = wordSet(
  'doubt doubts guilt grief fear fears remorse regret jealousy envy ambition shame hatred anger',
);
