import { endsSentence } from './rules/support';
import { isApostrophe, words, type Tokens } from './scan';
import type { VerbRead } from './tense';
import { weekdays } from './words';

const sayings = new Set(['said', 'says', 'told', 'announced', 'added', 'confirmed', 'promised', 'pledged', 'vowed', 'warned', 'insisted', 'agreed', 'indicated', 'disclosed', 'stated', 'explained', 'revealed', 'declared']); // prettier-ignore

const promised = /^(?:likely|expected|due|set|scheduled|bound)$/;

/**
 * "told us the pool would open on Monday": a promise told in the past is still to come, and so is "said it was likely to". A bare "would" may be a habit
 * or a condition, and "would have been" never was.
 */
function isReported(t: Tokens, verb: VerbRead, first: number): boolean {
  if (!verb.leads || first - verb.last > 8) return false;
  const awaited = /^(?:was|were)$/.test(t[verb.first]?.lower ?? '') && promised.test(t[verb.first + 1]?.lower ?? '');
  if (!awaited && t[verb.first]?.lower !== 'would') return false;
  if (/^(?:have|never|not|n|rather|like|often|always)$/.test(t[verb.first + 1]?.lower ?? '')) return false;
  for (let i = verb.first - 1, k = 0; i >= 0 && k < 30 && !endsSentence(t, i); i--, k++) {
    const word = t[i]?.lower ?? '';
    if (word === 'if') return false;
    if (sayings.has(word)) return true;
  }
  // "would be named on Friday, the club said"
  for (let i = first + 1, k = 0; i < t.length && k < 12 && !endsSentence(t, i); i++, k++)
    if (/^(?:said|says|announced|confirmed)$/.test(t[i]?.lower ?? '')) return t[first + 1]?.text === ',';
  return false;
}

const singular = new Set(['travels', 'hosts', 'faces', 'plays', 'meets', 'opens', 'closes', 'begins', 'starts', 'ends', 'resumes', 'returns', 'visits', 'arrives', 'departs', 'leaves', 'launches', 'votes', 'kicks', 'convenes', 'reconvenes', 'expires', 'heads', 'welcomes', 'entertains', 'concludes', 'goes', 'comes']); // prettier-ignore
const plural = new Set(['travel', 'host', 'face', 'play', 'meet', 'open', 'close', 'begin', 'start', 'end', 'resume', 'return', 'visit', 'arrive', 'depart', 'leave', 'launch', 'vote', 'kick', 'convene', 'head', 'welcome', 'entertain', 'conclude', 'go', 'come']); // prettier-ignore
/** Words in the singular that British copy gives a plural verb: "the side travel to Norwood". */
const manyInOne = new Set(['they', 'we', 'men', 'women', 'who', 'people', 'side', 'team', 'squad', 'club', 'eleven', 'pair', 'trio', 'band', 'crew', 'orchestra', 'company', 'cast', 'staff']); // prettier-ignore
const notSubjects = /^(?:the|a|an|to|will|would|can|could|may|might|must|should|shall|did|do|does|not|of|in|on|at|and|or|for|by|with|from|his|her|its|their|this|that|these|those|let|make|last|next|was|were|as|us|has|had|have|some|all|no|each|every)$/; // prettier-ignore

/** "is shown at the Rex on Friday", "are held on Friday": what is put on is still to come. */
function isStaged(t: Tokens, last: number): boolean {
  for (let i = last, k = 0; i > 0 && k < 6; i--, k++) {
    if (t[i]?.kind !== 'word') return false;
    if (staged.test(t[i]?.lower ?? '')) return /^(?:is|are)$/.test(t[i - 1]?.lower ?? '');
  }
  return false;
}
const staged = /^(?:shown|screened|released|published|held|staged|launched|opened|broadcast|aired|played|performed|unveiled|buried|crowned|inaugurated)$/; // prettier-ignore

/** A noun that may have a verb in the singular behind it, not "was" or "the". */
const isSubject = (t: Tokens, i: number): boolean => t[i]?.kind === 'word' && !notSubjects.test(t[i]?.lower ?? '');

/** A plural in small letters: the `trips` of "resumes trips Monday". */
const isObject = (t: Tokens, i: number): boolean =>
  t[i]?.kind === 'word' && !t[i]?.capital && /[^s]s$/.test(t[i]?.lower ?? '') && !singular.has(t[i]?.lower ?? '');

/** "Athletic travel to Hadley on Sunday", "the final is on Sunday": the present tense of a list of fixtures. */
function isScheduled(t: Tokens, first: number): boolean {
  // "whose term ends in July"
  if (t[first - 1]?.lower === 'in') return singular.has(t[first - 2]?.lower ?? '') && isSubject(t, first - 3);
  // American copy has no "on": "The board meets Monday", "The line resumes trips Monday".
  if (!/^(?:on|at)$/.test(t[first - 1]?.lower ?? '')) {
    const verb = singular.has(t[first - 1]?.lower ?? '') ? first - 1 : isObject(t, first - 1) ? first - 2 : -1;
    return verb > 0 && singular.has(t[verb]?.lower ?? '') && (isSubject(t, verb - 1) || t[verb - 1]?.text === ',');
  }
  // "is on Friday", "are open on Friday"
  const be = /^(?:open|closed|shut)$/.test(t[first - 2]?.lower ?? '') ? first - 3 : first - 2;
  if (/^(?:is|are)$/.test(t[be]?.lower ?? '')) return t[be - 1]?.kind === 'word';
  if (isStaged(t, first - 2)) return true;
  for (let i = first - 2, k = 0; i > 0 && k < 12; i--, k++) {
    const token = t[i];
    // "resumes at 10 on Monday", "plays Norvell's B team on Monday"
    if (token?.kind === 'number' || token?.text === '-' || isApostrophe(token)) continue;
    if (token?.kind !== 'word') return false;
    if (/^(?:who|that|which|when|if|because|after|before|since|while|has|had|was|were|is|are|said)$/.test(token.lower))
      return false;
    // "Karlby take on Hadley on Friday"
    const meets = /^takes?$/.test(token.lower) && t[i + 1]?.lower === 'on' && i + 2 < first;
    if (token.capital || !(meets || singular.has(token.lower) || plural.has(token.lower))) continue;
    const subject = t[i - 1];
    // "play Karlby on Sunday and face Hadley on Wednesday"
    if (subject?.lower === 'and' && weekdays.has(t[i - 2]?.lower ?? '')) return true;
    if (subject?.kind !== 'word' || notSubjects.test(subject.lower)) return false;
    if (singular.has(token.lower) || token.lower === 'takes') return true;
    // The plural needs a plural, a name, a pronoun or a body of people before it; else it may be a noun ("the season start").
    return subject.capital || /[^s]s$/.test(subject.lower) || manyInOne.has(subject.lower);
  }
  return false;
}

const putsOff = /^(?:postponed|postpones|delayed|adjourned|deferred|extended|extends|suspended|off|gave|given|gives|deadline|remanded|recessed)$/; // prettier-ignore
/** "stays in place until", "is valid until": with no past verb before it, it still does. */
const lasts =
  /^(?:stays?|lasts?|remains?|runs?|continues?|holds?|appl(?:y|ies)|valid|force|place|effect|closed|shut|open)$/;
const clock = /^(?:[apmo]|am|pm|noon|midnight|est|edt|gmt|bst|clock)$/;
const arranges = /^(?:planned|planning|scheduled|scheduling|arranged)$/;

/** The word at or before `from` that is none of a clock. */
function pastHour(t: Tokens, from: number): number {
  let at = from;
  while (at >= 0 && from - at < 7 && (t[at]?.kind !== 'word' || clock.test(t[at]?.lower ?? ''))) at--;
  return at;
}

/** "as early as Tuesday", "was adjourned until 9 a.m. Tuesday", "planned a march on Saturday", "stays in place until 3am on Friday": arranged, so still to come. */
function isPending(t: Tokens, verb: VerbRead, first: number): boolean {
  let at = pastHour(t, first - 1);
  // "until 3am on Friday": the hour stands between.
  if (t[at]?.lower === 'on' && /^(?:am|pm|m|noon|midnight|clock|\.|\d+)$/.test(t[at - 1]?.lower ?? ''))
    at = pastHour(t, at - 1);
  const word = (back: number): string => t[at - back]?.lower ?? '';
  if (word(0) === 'as' && /^(?:early|soon)$/.test(word(1)) && word(2) === 'as') return true;
  if (word(0) === 'than' && /^(?:later|sooner)$/.test(word(1)) && /^(?:no|not)$/.test(word(2))) return true;
  if (word(0) === 'until' || word(0) === 'till') {
    const told = verb.leads && verb.tense === 'past' && !/^(?:has|have)$/.test(t[verb.first]?.lower ?? '');
    if (verb.leads && verb.tense === 'present') return true;
    for (let back = 1; back < 12 && at - back >= 0 && !endsSentence(t, at - back); back++)
      if (putsOff.test(word(back)) || (!told && lasts.test(word(back)))) return true;
  }
  if (!verb.leads || verb.last > first) return false;
  const group = t.slice(verb.first, verb.last).map(({ lower }) => lower);
  return group[0] !== 'had' && arranges.test(group[group.length - 1] ?? '') && first - verb.last < 10;
}

const intends = /^(?:agreed|agree|plan|intend|intended|promised|pledged|vowed|threatened|expected|expect|hope|hoped|refused|invited|offered)$/; // prettier-ignore

/** "agreed to meet on Thursday", "did not plan to fly on Thursday": what is intended is still to come. */
function isIntended(t: Tokens, first: number): boolean {
  for (let i = first - 1, k = 0; i > 1 && k < 9 && !endsSentence(t, i); i--, k++) {
    const word = t[i]?.lower ?? '';
    if (word !== 'to') {
      if (
        /^(?:who|which|that|after|before|when|since|was|were|had|said|and|but|,)$/.test(word) ||
        /[a-z]{2}ed$/.test(word)
      )
        return false;
      continue;
    }
    const next = t[i + 1];
    if (
      next?.kind !== 'word' ||
      next.capital ||
      i + 1 >= first ||
      /^(?:the|a|an|his|her|its|their|this|that|be)$/.test(next.lower)
    )
      return false;
    return intends.test(t[i - 1]?.lower ?? '') && !/^(?:had|would)$/.test(t[i - 2]?.lower ?? '');
  }
  return false;
}

/** "planned for Saturday was cancelled": whether the day is past or to come is not said. */
export function isCalledOff(t: Tokens, last: number): boolean {
  const be = /^(?:was|were|is|are)$/.test(t[last]?.lower ?? '') ? last : words(t, last, 'has', 'been') - 1;
  return be >= last && calledOff.test(t[be + 1]?.lower ?? '');
}
const calledOff = /^(?:cancell?ed|postponed|scrapped|abandoned|called|dropped)$/;

/** The copy looks ahead to the day at tokens `[first, …)` without saying "will". */
export const looksAhead = (t: Tokens, verb: VerbRead, first: number, fixtures: boolean): boolean =>
  isReported(t, verb, first) ||
  isPending(t, verb, first) ||
  isIntended(t, first) ||
  (fixtures && isScheduled(t, first));

const plans = /^(?:plans?|planned|slated|scheduled|proposed|upcoming|forthcoming|agreement|pact|deal|deadline|expected|due|promise[ds]?|pledge[ds]?|warned|warning|notified|agreed|expects?|hopes?)$/; // prettier-ignore

/** "agreed to admit the three in March", "the slated visit in May": what is told is past, what the date belongs to is not. */
export function plansBetween(t: Tokens, verb: VerbRead, first: number): boolean {
  if (!verb.leads) return false;
  for (let i = verb.first; i < first; i++) {
    const token = t[i];
    if (token?.kind !== 'word') continue;
    if (plans.test(token.lower)) return true;
    const next = t[i + 1];
    if (token.lower === 'to' && i + 1 < first && next?.kind === 'word' && !next.capital && !/^(?:the|a|an|his|her|its|their|this|that|these|those|as|be)$/.test(next.lower) && !next.lower.endsWith('s')) return true; // prettier-ignore
  }
  return false;
}
