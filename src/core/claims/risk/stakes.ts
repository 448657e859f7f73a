import type { Prose, Word } from '../../article/article';
import { crimeNouns } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import type { Range } from './clause';
import { deedsIn } from './deeds';
import { statementsIn } from './statements';

/** What hangs on words that somebody says: why an unnamed or vague source matters more. */
export type Stakes = 'accusation' | 'casualty' | 'medical' | 'cost' | null;

const blaming = wordSet('blame blamed blames blaming accuse accused accuses accusing implicated denounced');
/** Names for people that judge them. */
const insults =
  wordSet(`bully bullies liar tyrant fraud crook thief coward racist monster dictator murderer butcher traitor puppet hypocrite clown
  incompetent corrupt dishonest lazy arrogant abusive drunk reckless greedy unfit toxic paranoid unstable hated lied lying
  disgrace fool idiot crooks thugs thug gangster gangsters terrorist terrorists bullying cruel vain volatile erratic deluded`);
const fault =
  wordSet(`corruption fraud bribes bribery illegal illegally unlawful rigged rigging fiddled cheated stolen abuse abused torture tortured
  genocide massacre murder murdered cover-up covered-up theft embezzled laundering laundered falsified misled lied negligence
  misconduct harassment cronyism nepotism collusion sabotage sabotaged stole bribed forged faked doctored defrauded blackmailed
  extorted swindled pilfered mistreated`);

/** What hangs on words of a paragraph. Quoted words count: somebody says them. */
export function stakesOf(prose: Prose, range: Range): Stakes {
  const { words } = prose;
  const within = (i: number): boolean => i >= range.first && i < range.last;
  if (deedsIn(prose).some((d) => within(d.at) && d.doer !== null)) return 'accusation';
  if (tookMoney(prose.words.slice(range.first, range.last))) return 'accusation';
  let money = false;
  let costs = false;
  let risk: Stakes = null;
  for (let i = range.first; i < range.last; i++) {
    const { lower, text, kind } = words[i];
    if (blaming.has(lower) || fault.has(lower)) return 'accusation';
    if (
      crimeNouns.has(lower) &&
      /^(?:murder|fraud|corruption|bribery|bribes|torture|genocide|massacre|perjury|embezzlement|extortion|wrongdoing|misconduct|negligence|cover-up)$/.test(
        lower,
      )
    )
      return 'accusation';
    if (/^[$£€]/.test(text) || (kind === 'word' && /^(?:dollars|pounds|euros|yen|rupees|taxpayers)$/.test(lower)))
      money = true;
    if (
      /^(?:deaths|fatalities)$/.test(lower) &&
      words.slice(Math.max(range.first, i - 3), i).some((w) => w.kind === 'number')
    )
      risk = 'casualty';
    if (/^(?:cost|costs|costing|bill|price|overrun|overruns|spend|waste|wasted)$/.test(lower)) costs = true;
    if (costs && kind === 'number') money = true;
  }
  for (const one of statementsIn(prose)) {
    if (!within(one.at) || (one.weak && one.kind !== 'medical')) continue;
    if (one.kind === 'casualty' || one.kind === 'medical') risk = one.kind;
  }
  if (risk) return risk;
  return money && costs
    ? 'cost'
    : money &&
        words.slice(range.first, range.last).some((w) => /^(?:lose|losses|loss|debt|debts|owes?|more)$/.test(w.lower))
      ? 'cost'
      : null;
}

/** "took money from a lobbyist": no crime by itself, but nothing to be said by nobody. */
const tookMoney = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:took|taken|accepted|pocketed)$/.test(lower) &&
      words.slice(i + 1, i + 5).some((w) => /^(?:money|cash|gifts|payments|[$£€]\d.*)$/.test(w.lower)) &&
      words.slice(i + 2, i + 8).some((w) => w.lower === 'from'),
  );

/** Whether words judge somebody: "described the chairman as a bully", "called him unfit". */
export function judges(prose: Prose, range: Range): boolean {
  const list = prose.words.slice(range.first, range.last);
  const describes = list.some(
    (w, i) =>
      /^(?:describe|describes|described|call|calls|called|labelled|labeled|branded|portrayed|dubbed)$/.test(w.lower) &&
      list.slice(i + 1, i + 9).some((x) => x.lower === 'as' || insults.has(x.lower)),
  );
  return (
    (describes &&
      list.some(
        (w) =>
          insults.has(w.lower) ||
          w.tag === 'PROPN' ||
          /^(?:him|her|chairman|minister|mayor|boss|president|coach|chief|director|manager)$/.test(w.lower),
      )) ||
    list.some((w) => insults.has(w.lower))
  );
}
