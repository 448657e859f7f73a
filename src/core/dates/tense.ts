import { isApostrophe, type Tokens } from './scan';

/** What the verb near an expression says about time. `planned`: was due to, would, had been set for: it decides nothing. */
export type Tense = 'past' | 'future' | 'present' | 'planned' | 'none';

export interface VerbRead {
  readonly tense: Tense;
  /** Token indexes of the verb group `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The verb stands before the expression. */
  readonly leads: boolean;
}

const irregular = new Set(
  `was were had did said told went came took made got gave saw knew found left met held led ran won lost beat began broke brought
bought built caught chose drew drove fell felt fought flew forgot forgave froze grew heard hid kept laid lay lent meant paid quit
rang rose sang sank sat sent shone shot shook shrank slept sold sought spoke spent stood stole stuck struck swept swam swore
taught thought threw tore understood woke wore wrote became blew bore bound dealt dug fed fled hung overcame oversaw overtook
rebuilt retook rode showed slid spun sprang strode underwent undertook upheld withdrew withstood wound dreamt learnt leapt burnt
died`.split(/\s+/),
);
/** fell, became, was: a past that is no -ed. */
export const isStrongPast = (word: string): boolean => irregular.has(word);
// One form for present and past: they say nothing alone.
const unclear = new Set('put set cut hit let cost hurt shut split spread read bet cast burst'.split(' '));
/** hit, cut, set: present, past and noun alike. */
export const isUnclear = (word: string): boolean => unclear.has(word);

const notVerbs = new Set(['need', 'indeed', 'united', 'red', 'bed', 'hundred', 'speed', 'seed', 'feed', 'breed', 'weed', 'deed', 'embed', 'ted', 'fred', 'alfred', 'sacred', 'naked', 'wicked', 'shed', 'sled', 'creed', 'greed', 'proceed', 'exceed', 'succeed', 'alleged', 'aged', 'so-called', 'related', 'limited', 'based', 'armed', 'retired', 'wanted', 'preferred', 'subordinated', 'consolidated', 'diluted', 'secured', 'unsecured', 'guaranteed', 'detailed', 'advanced', 'experienced', 'dedicated', 'unprecedented', 'renowned', 'celebrated', 'talented', 'beloved', 'crowded', 'gifted']); // prettier-ignore

/** Verb words whose -ed form after will, is to, has been belongs to the group before it. */
const isEd = (word: string): boolean => word.length > 3 && word.endsWith('ed') && !notVerbs.has(word);

const plans = new Set(['scheduled', 'set', 'expected', 'due', 'planned', 'slated', 'poised', 'bound', 'going', 'likely', 'supposed', 'meant']); // prettier-ignore
const presents = new Set(['is', 'are', 'has', 'have', 'does', 'do', 'says', 'plans', 'hopes', 'expects', 'intends', 'aims', 'opens', 'closes', 'starts', 'begins', 'ends', 'runs', 'goes', 'comes', 'takes', 'meets', 'plays', 'faces', 'marks', 'travel', 'travels', 'returns', 'leaves', 'ships', 'expires', 'continues', 'remains', 'hosts', 'heads', 'visits', 'arrives', 'launches', 'holds', 'turns', 'stops', 'shuts', 'finishes', 'resumes', 'reopens', 'sails', 'departs', 'airs', 'premieres', 'debuts', 'tours', 'lands', 'concludes', 'go', 'come', 'open', 'close', 'start', 'begin', 'end', 'run', 'take', 'meet', 'play', 'face']); // prettier-ignore

function verbAt(t: Tokens, i: number): { tense: Tense; last: number } | null {
  const token = t[i];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  const next = t[i + 1]?.lower ?? '';
  if (token.capital && i > 0 && t[i - 1]?.kind === 'word' && word !== 'will') return null;
  if ((word === 'will' && !token.capital) || word === 'shall' || word === 'wo')
    return { tense: 'future', last: groupEnd(t, i + 1, true) };
  if (word === 'll' && isApostrophe(t[i - 1])) return { tense: 'future', last: groupEnd(t, i + 1, true) };
  if (/^(?:would|could|might|should)$/.test(word)) return { tense: 'planned', last: groupEnd(t, i + 1, true) };
  if (/^(?:may|can|must)$/.test(word) && !token.capital) return { tense: 'planned', last: groupEnd(t, i + 1, true) };
  if (word === 'is' || word === 'are') {
    const at = next === 'not' || next === 'now' || next === 'also' || next === 'still' ? i + 2 : i + 1;
    const then = t[at]?.lower ?? '';
    if (then === 'to' && t[at + 1]?.kind === 'word') return { tense: 'future', last: groupEnd(t, at + 1, true) };
    if (plans.has(then))
      return { tense: 'future', last: t[at + 1]?.lower === 'to' ? groupEnd(t, at + 2, true) : at + 1 };
    if (isEd(then)) return { tense: 'present', last: at + 1 };
    return { tense: 'present', last: groupEnd(t, i + 1) };
  }
  if (word === 'was' || word === 'were') {
    const at =
      next === 'not' || next === 'also' || next === 'still' || next === 'originally' || next === 'initially'
        ? i + 2
        : i + 1;
    const then = t[at]?.lower ?? '';
    if (then === 'to' || (plans.has(then) && then !== 'set'))
      return { tense: 'planned', last: groupEnd(t, at + 1, true) };
    if (then === 'set' && t[at + 1]?.lower === 'to') return { tense: 'planned', last: groupEnd(t, at + 2, true) };
    return { tense: 'past', last: groupEnd(t, i + 1) };
  }
  if (word === 'had') {
    if (next === 'been' && plans.has(t[i + 2]?.lower ?? ''))
      return { tense: 'planned', last: groupEnd(t, i + 3, true) };
    if (next === 'planned' || next === 'hoped' || next === 'expected' || next === 'intended')
      return { tense: 'planned', last: groupEnd(t, i + 2, true) };
    return { tense: 'past', last: groupEnd(t, i + 1) };
  }
  if (word === 'has' || word === 'have') {
    if (next === 'until') return { tense: 'future', last: i + 1 };
    if (
      next === 'been' &&
      /^(?:scheduled|set|planned|called|moved|postponed|delayed|fixed|slated)$/.test(t[i + 2]?.lower ?? '')
    )
      return { tense: 'planned', last: i + 3 };
    if (next === 'to') return { tense: 'future', last: groupEnd(t, i + 2, true) };
    const last = groupEnd(t, i + 1);
    const final = t[last - 1]?.lower ?? '';
    // "has announced", "have been held"; "has a deadline" is the present.
    if (
      last === i + 1 ||
      !(
        isEd(final) ||
        irregular.has(final) ||
        unclear.has(final) ||
        participles.has(final) ||
        (t[last - 2]?.lower === 'been' && final.endsWith('ing')) ||
        /^(?:been|being)$/.test(final)
      )
    )
      return { tense: 'present', last: i + 1 };
    return { tense: 'past', last };
  }
  if (/^(?:plans|intends|expects|aims|hopes)$/.test(word))
    return next === 'to' ? { tense: 'future', last: groupEnd(t, i + 2, true) } : null;
  if (asPlanned(t, i)) return null;
  // "due to the flood": because of it.
  if (word === 'due' && next === 'to' && /^(?:an?|the|its|his|her|their|that|this)$/.test(t[i + 2]?.lower ?? ''))
    return null;
  if (/^(?:scheduled|slated|due|planned)$/.test(word) && /^(?:to|for|on|in|next|this)$/.test(next))
    return { tense: 'future', last: i + 1 };
  // Not "set to work".
  if (/^(?:set|expected|poised)$/.test(word) && next === 'to' && !/^(?:work|music)$/.test(t[i + 2]?.lower ?? ''))
    return { tense: 'future', last: groupEnd(t, i + 2, true) };
  if (word === 'to' && next === 'be' && isEd(t[i + 2]?.lower ?? '')) return { tense: 'future', last: i + 3 };
  if (irregular.has(word)) {
    if (word === 'left' && t[i - 1]?.lower === 'the') return null;
    return { tense: 'past', last: i + 1 };
  }
  if (unclear.has(word)) {
    const before = t[i - 1];
    // "a summit set for Rome"
    if (word === 'set' && next === 'for') return { tense: 'future', last: i + 2 };
    const noun =
      before?.kind !== 'word' ||
      /^(?:to|will|would|can|could|may|might|must|should|the|a|an|his|her|its|their|not|of|in|on|at|and|or|for|be|stay|stays|remain|remains|keep|keeps)$/.test(
        before.lower,
      );
    return noun || isThing(t, i) ? null : { tense: 'past', last: i + 1 };
  }
  if (isEd(word)) {
    // "a Christmas-themed advertisement"
    if (t[i - 1]?.text === '-' && !token.gap && !/^(?:re|co|pre|over|out)$/.test(t[i - 2]?.lower ?? '')) return null;
    // "a still unspecified date", "the announced merger": it describes a noun.
    const at = /^(?:still|newly|as-yet|previously|so-far)$/.test(t[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    if (/^(?:a|an|the|its|their|his|her|this|that)$/.test(t[at]?.lower ?? '')) return null;
    return { tense: 'past', last: i + 1 };
  }
  // "at an open session": it describes a noun.
  if (/^(?:an?|the|its|their|his|her|this|that)$/.test(t[i - 1]?.lower ?? '')) return null;
  // The "am" of a clock is no verb.
  if (presents.has(word) || (word === 'am' && t[i - 1]?.lower === 'i')) return { tense: 'present', last: i + 1 };
  return null;
}

/** "a last cut in May", "another hit.": a noun with an article up to two words before it, and no object behind. */
function isThing(t: Tokens, i: number): boolean {
  const next = t[i + 1];
  if (next?.kind === 'word' && !/^(?:in|on|at|by|of|for|from|to|and|or|but|as|next|this|last)$/.test(next.lower))
    return false;
  return [2, 3].some((back) => /^(?:an?|another|one|no|any|further)$/.test(t[i - back]?.lower ?? ''));
}

/** "began as planned", "will go ahead as previously scheduled": says nothing of when. */
function asPlanned(t: Tokens, i: number): boolean {
  if (!/^(?:scheduled|planned|expected|agreed|promised|announced)$/.test(t[i]?.lower ?? '')) return false;
  const at = /^(?:previously|originally|first|initially)$/.test(t[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  return t[at]?.lower === 'as';
}

const adverbs = new Set(['not', 'n', 'also', 'then', 'now', 'never', 'still', 'already', 'only', 'first', 'formally', 'officially', 'finally', 'again', 'to', 'soon', 'probably', 'likely', 'instead']); // prettier-ignore
const participles = new Set(['done', 'gone', 'seen', 'taken', 'given', 'held', 'made', 'known', 'shown', 'written', 'drawn', 'chosen', 'driven', 'eaten', 'fallen', 'grown', 'spoken', 'stolen', 'thrown', 'worn', 'broken', 'sworn', 'laid', 'begun', 'run', 'come', 'become']); // prettier-ignore

/** Takes in what belongs to an auxiliary: not, be, been, and one participle; one infinitive too behind will, would, to. */
function groupEnd(t: Tokens, i: number, base = false): number {
  let at = i;
  let being = false;
  for (let k = 0; k < 6; k++) {
    const word = t[at]?.lower ?? '';
    if (isApostrophe(t[at]) && t[at + 1]?.lower === 't') at += 2;
    else if (/^(?:be|been|being|have)$/.test(word)) {
      being = true;
      at++;
    } else if (adverbs.has(word)) at++;
    else if (isEd(word) || irregular.has(word) || unclear.has(word) || participles.has(word) || word.endsWith('ing'))
      return at + 1;
    else break;
  }
  const next = t[at];
  const open =
    base && !being && next?.kind === 'word' && !/^(?:he|she|it|they|we|you|i|the|a|an|on|in|at)$/.test(next.lower);
  return open ? at + 1 : at;
}

const breaks = new Set([';', ':', '—', '–', '•', '!', '?', '“', '”', '"', '(', ')']);

/** Ends a sentence here: a stop that closes no short form. */
const ends = (t: Tokens, i: number): boolean => {
  if (t[i]?.text !== '.') return false;
  const next = t[i + 1];
  if (!next) return true;
  if (!next.gap) return false;
  const before = t[i - 1];
  if (
    before &&
    before.kind === 'word' &&
    (before.lower.length <= 2 ||
      /^(?:sept|jan|feb|aug|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|gen|rep|sen|gov|prof|inc|corp|ltd|mrs|lt|col|capt|sgt|rev)$/.test(
        before.lower,
      ))
  )
    return false;
  return next.capital || next.kind !== 'word';
};

/** Words that a clause may open with. */
const clauseOpens = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there', 'the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'this', 'that', 'these', 'those', 'some', 'all', 'both', 'no', 'another']); // prettier-ignore

/** "She sang for years, and on Thursday she will lead it": the day opens a clause, and the verb of that clause governs it. */
function ofOwnClause(t: Tokens, first: number, last: number): VerbRead | null {
  const lead = /^(?:on|in|from|by|at|until|before|after)$/.test(t[first - 1]?.lower ?? '');
  const joint = lead ? first - 2 : first - 1;
  if (!/^(?:and|but|yet|so|while)$/.test(t[joint]?.lower ?? '')) return null;
  // "on Monday and Thursday"
  if (!lead && t[joint - 1]?.text !== ',') return null;
  const from = t[last]?.text === ',' ? last + 1 : last;
  const verb = behind(t, from);
  if (!verb || verb.first - from > 6) return null;
  for (let i = from; i < verb.first; i++) if (/^(?:,|and|or|that|who|which|to)$/.test(t[i]?.lower ?? '')) return null;
  const subject = t[from];
  const own =
    verb.first === from
      ? from === last
      : clauseOpens.has(subject?.lower ?? '') || subject?.capital === true || verb.tense === 'future';
  return own ? verb : null;
}

/**
 * The verb that most likely governs tokens `[first, last)`: the nearest before it in its clause, else the first behind it.
 * A planned or future group takes its participle with it, so "will be published Friday" is future.
 */
export function verbNear(t: Tokens, first: number, last: number): VerbRead {
  const back = ofOwnClause(t, first, last) ?? before(t, first);
  if (back) return back;
  return behind(t, last) ?? { tense: 'none', first: -1, last: -1, leads: false };
}

function before(t: Tokens, at: number): VerbRead | null {
  // "will leave at four in the morning (4 a.m. Thursday)": what opens a bracket hangs on what stands before it.
  const first = t[at - 1]?.text === '(' ? at - 1 : at;
  let start = first;
  for (let k = 0; k < 40 && start > 0; k++) {
    const i = start - 1;
    const title = titleUpTo(t, i);
    if (title < 0 && (breaks.has(t[i]?.text ?? '') || ends(t, i))) break;
    start = title < 0 ? i : title;
  }
  // Read forward so that groups keep together; the last group before the expression wins.
  let best: VerbRead | null = null;
  for (let i = start; i < first;) {
    const verb = verbAt(t, i);
    if (
      verb &&
      verb.last <= first + 6 &&
      !(best?.tense === 'future' && verb.tense === 'present' && isObject(t, best.last, i)) &&
      !(best?.tense === 'past' && isFoundSo(t, best.first, i))
    ) {
      const tense: Tense = isSupposed(t, best, i) ? 'planned' : verb.tense;
      best = { tense, first: i, last: Math.min(Math.max(verb.last, i + 1), first), leads: true };
      i = Math.max(verb.last, i + 1);
    } else i++;
  }
  return best;
}

/** Where the title begins that the quotation mark at `i` closes: the play of `seen in “High Tide” on Friday`; else -1. */
function titleUpTo(t: Tokens, i: number): number {
  if (!/^["”]$/.test(t[i]?.text ?? '')) return -1;
  for (let at = i - 1; at > 0 && i - at < 9; at--)
    if (/^["“]$/.test(t[at]?.text ?? ''))
      return t[at + 1]?.capital && t[i - 1]?.capital && t[i - 1]?.kind === 'word' && t[at - 1]?.kind === 'word'
        ? at
        : -1;
  return -1;
}

/** "could fall if the bank left rates alone": a past in form only. */
const isSupposed = (t: Tokens, before: VerbRead | null, at: number): boolean =>
  before?.tense === 'planned' && t.slice(before.last, at).some(({ lower }) => lower === 'if' || lower === 'unless');

/** "will begin its site visits": the word at `i` is what the verb that ends at `from` does something to. */
const isObject = (t: Tokens, from: number, i: number): boolean =>
  i > from && i - from <= 2 && /^(?:its|his|her|their|an?|the)$/.test(t[from]?.lower ?? '');

/** "found the garden gate open": what the past verb says of a thing, and no verb. */
const isFoundSo = (t: Tokens, verb: number, i: number): boolean =>
  t[i]?.lower === 'open' &&
  i - verb < 7 &&
  /^(?:found|left|kept|held|declared|pronounced|forced|pushed|pulled|threw|propped|wedged|saw|laid|broke)$/.test(
    t[verb]?.lower ?? '',
  ) &&
  !t.slice(verb, i).some(({ lower }) => /^(?:,|and|but|that|when|while)$/.test(lower));

/** The first verb behind a place, in its clause. */
export function behind(t: Tokens, last: number): VerbRead | null {
  for (let i = last, k = 0; i < t.length && k < 30; i++, k++) {
    if (breaks.has(t[i]?.text ?? '') || ends(t, i)) return null;
    const verb = verbAt(t, i);
    if (verb) return { tense: verb.tense, first: i, last: Math.max(verb.last, i + 1), leads: false };
  }
  return null;
}
