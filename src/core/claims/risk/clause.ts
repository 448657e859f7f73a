import type { Prose, Word } from '../../article/article';
import type { VerbForm } from '../../lexicon/inflect';
import { wordSet } from '../../lexicon/forms';

/** Words `[first, last)` of a paragraph. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A verb with what stands before it: auxiliaries, adverbs, "not", and its subject. */
export interface Predicate {
  readonly verb: number;
  /** First auxiliary, or the verb. */
  readonly first: number;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  /** `may`, `could`, `will`; null when it is stated. */
  readonly modal: string | null;
  /** "to bribe", "bribing": nobody is said to have done it. */
  readonly finite: boolean;
  readonly subject: Range | null;
  /** The subject is "who" or "which": the range is what that stands for. */
  readonly relative: boolean;
}

const haveForms = wordSet(`has have had having 've ’ve`);
const beForms = wordSet(`is are was were been being be am 're ’re`);
const getForms = wordSet('get gets got gotten getting');
const doForms = wordSet('do does did');
const modals = wordSet(`will would shall should can could may might must ca wo 'll ’ll 'd ’d cannot`);
const negations = wordSet(`not n't n’t never cannot hardly neither nor`);
const adverbs =
  wordSet(`also then later already still now once again often always just only even ever soon first twice reportedly allegedly
  apparently recently since all both themselves himself herself itself knowingly deliberately repeatedly secretly illegally
  quietly systematically routinely instead further`);
const relatives = wordSet('who which that');
const prepositions =
  wordSet(`of for at in from with on to near by behind between under against inside within outside about among over
  around across along above below beneath beside off onto into through throughout towards toward upon per during`);
const subordinators =
  wordSet(`because although though while when whenever if unless until since whether whereas as after before so than how why
  what where wherever that`);

export const isComma = (word: Word | undefined): boolean => word?.text === ',';
export const isGenitive = (word: Word | undefined): boolean =>
  word !== undefined && ["'s", '’s', "'", '’'].includes(word.text);
const isPreposition = (word: Word | undefined): boolean => word !== undefined && prepositions.has(word.lower);
export const isSubordinator = (word: Word | undefined): boolean => word !== undefined && subordinators.has(word.lower);
const isAdverb = (word: Word): boolean =>
  adverbs.has(word.lower) ||
  (word.tag === 'ADV' && !subordinators.has(word.lower)) ||
  // Kelly and Reilly are people.
  (word.tag !== 'PROPN' && /^[a-z]{3,}ly$/.test(word.lower));

const nominalTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
/** "The council's finance chief" is tagged an adjective. */
export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (nominalTags.has(word.tag) || word.kind === 'number' || word.lower === 'chief') &&
  word.kind !== 'mark';
const determiners =
  wordSet(`a an the this that these those some any no every each another all both many most several few either my your his
  her its our their`);
export const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && (determiners.has(word.lower) || word.tag === 'DET');
const articles = wordSet('the this that these those his her its our their my your');
/** "the company", "its chairman": one that the reader is taken to know. */
export const isDefinite = (word: Word | undefined): boolean => word !== undefined && articles.has(word.lower);

const startsCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** The noun phrase that ends before word `end`, with what hangs on it by "of", "at", "in"; null when none does. */
export function phraseBefore(prose: Prose, end: number, from: number): Range | null {
  const { words } = prose;
  let i = end;
  let first = end;
  while (i > from) {
    const word = words[i - 1];
    if (word.kind === 'mark' && !['-', '&', '%', '$', '£', '€', '”', '"', '’', '“'].includes(word.text)) break;
    if (isDeterminer(word)) {
      first = i - 1;
      // "the head of the company": the phrase goes on to the left of its own "of".
      if (isPreposition(words[i - 2]) && i - 2 > from && (isNominal(words[i - 3]) || isGenitive(words[i - 3]))) {
        i -= 2;
        continue;
      }
      break;
    }
    const inside =
      isNominal(word) || word.tag === 'ADJ' || isGenitive(word) || startsCapital(word) || word.kind === 'mark' ||
      /^(?:former|senior|chief|deputy|acting|ex)$/.test(word.lower); // prettier-ignore
    const gerund =
      i === end &&
      word.lower.endsWith('ing') &&
      (i - 2 <= from || words[i - 2].tag === 'ADJ' || isDeterminer(words[i - 2]));
    if (inside || gerund) {
      first = i - 1;
      i--;
      continue;
    }
    if (isPreposition(word) && first === i && (isNominal(words[i - 2]) || isGenitive(words[i - 2])) && i - 1 > from) {
      i--;
      first = i;
      continue;
    }
    if (word.lower === 'and' && first === i && first < end && isNominal(words[i - 2]) && i - 1 > from) {
      i--;
      first = i;
      continue;
    }
    if (
      word.tag === 'VERB' &&
      first === i &&
      (isDeterminer(words[i - 2]) || words[i - 2]?.tag === 'ADJ') &&
      i - 1 > from
    ) {
      // "the shuttered plant": a participle before its noun.
      i--;
      first = i;
      continue;
    }
    break;
  }
  while (first < end && (isPreposition(words[first]) || words[first].lower === 'and')) first++;
  // "The chemical causes": an adjective that stands for its noun.
  const adjective = first < end && words[end - 1].tag === 'ADJ' && isDeterminer(words[first]) && first < end - 1;
  if (adjective) return { first, last: end };
  return first < end &&
    !(isDeterminer(words[end - 1]) && words[end - 1].tag !== 'PRON') &&
    (isNominal(words[end - 1]) ||
      startsCapital(words[end - 1]) ||
      words[end - 1].kind === 'mark' ||
      (words[end - 1].lower.endsWith('ing') && first < end))
    ? { first, last: end }
    : null;
}

/** Last word of the core of a noun phrase: "head" in "the head of the company"; the noun before the first preposition. */
export function headOf(prose: Prose, range: Range): number {
  const { words } = prose;
  let head = -1;
  for (let i = range.first; i < range.last; i++) {
    const word = words[i];
    if (head >= 0 && (isPreposition(word) || isComma(word) || relatives.has(word.lower))) break;
    if (isNominal(word) || startsCapital(word)) head = i;
  }
  return head < 0 ? range.last - 1 : head;
}

/** Whether a word can be the main verb of a clause: after an auxiliary, or tagged so. */
const looksFinite = (word: Word): boolean => word.tag === 'VERB' || word.tag === 'AUX';

function subjectOf(prose: Prose, first: number, from: number, depth = 0): Pick<Predicate, 'subject' | 'relative'> {
  const { words } = prose;
  const none = { subject: null, relative: false };
  let end = first;
  let skipped = 0;
  end = pastAdverb(words, end, from);
  // "Tranter, 51, of Hadley, bribed": step over what commas or dashes enclose.
  while (end > from && (isComma(words[end - 1]) || /^[–—)]$/.test(words[end - 1].text))) {
    const closing = words[end - 1].text;
    const opening = closing === ')' ? '(' : closing;
    let k = end - 2;
    while (k >= from && words[k].text !== opening) k--;
    if (k < from || ++skipped > 3) return none;
    end = k;
    if (closing === ')' || !isComma(words[k])) continue;
    // Now before the comma; another pair may follow ("Tranter, 51, of Hadley, …" shares its middle comma).
    if (end > from && !isComma(words[end - 1])) {
      const before = phraseBefore(prose, end, from);
      if (before && before.first > from && isComma(words[before.first - 1])) {
        // "Shaw, manager of the contractor, Apex, bribed": Apex is the contractor, and Shaw bribed.
        if (words[end - 1].kind === 'number' || isNamedBefore(prose, before.first - 1, from)) end = before.first - 1;
      }
      break;
    }
  }
  while (end > from && isAdverb(words[end - 1])) end--;
  const last = words[end - 1];
  if (!last || end - 1 < from) return none;
  if (relatives.has(last.lower) && end - 2 >= from) {
    const before = isComma(words[end - 2]) ? end - 2 : end - 1;
    const subject = phraseBefore(prose, before, from);
    // "It was Rauch, the bursar, who": the name before the commas is who.
    const named = subject && subject.first > from && isComma(words[subject.first - 1]) ? subject.first - 1 : -1;
    if (named >= 0 && isNamedBefore(prose, named, from))
      return { subject: phraseBefore(prose, named, from), relative: true };
    return { subject, relative: true };
  }
  if (/^(?:and|but|or|then|,)$/.test(last.lower) && depth < 4) {
    // "broke in, stole a car and bribed a guard": the subject of the verb before.
    for (let k = end - 2; k >= from; k--) {
      if (subordinators.has(words[k].lower) && words[k].lower !== 'that') return none;
      if (looksFinite(words[k]) && !words[k].lower.endsWith('ing') && words[k - 1]?.lower !== 'to') {
        let group = k;
        while (group > from && (isAuxiliary(words[group - 1]) || isAdverb(words[group - 1]))) group--;
        const found = subjectOf(prose, group, from, depth + 1);
        if (found.subject) return found;
      }
    }
    return none;
  }
  return { subject: phraseBefore(prose, end, from), relative: false };
}

/** A name that opens the clause ends here, and no "In Leeds". */
function isNamedBefore(prose: Prose, end: number, from: number): boolean {
  const name = phraseBefore(prose, end, from);
  if (!name || prose.words[end - 1].tag !== 'PROPN' || name.last - name.first > 4) return false;
  return name.first === from || !isPreposition(prose.words[name.first - 1]);
}

/** "Falk, the owner, secretly hopes": past an adverb on the verb's side of what commas enclose; else `end`. */
function pastAdverb(words: readonly Word[], end: number, from: number): number {
  let k = end;
  while (k > from && isAdverb(words[k - 1])) k--;
  if (k === end || !isComma(words[k - 1])) return end;
  for (let i = k - 2; i >= from && words[i].tag !== 'AUX' && words[i].tag !== 'VERB'; i--)
    if (isComma(words[i])) return k;
  return end;
}

export const isAuxiliary = (word: Word): boolean =>
  haveForms.has(word.lower) ||
  beForms.has(word.lower) ||
  modals.has(word.lower) ||
  doForms.has(word.lower) ||
  getForms.has(word.lower);

/** The clause around a verb: word `verb`, standing in one of `forms`, in a sentence that begins with word `from`. */
export function predicateAt(prose: Prose, verb: number, forms: ReadonlySet<VerbForm>, from: number): Predicate {
  const { words } = prose;
  let first = verb;
  let have = false;
  let be = false;
  let helped = false;
  let negated = false;
  let modal: string | null = null;
  let infinitive = false;
  for (let i = verb - 1; i >= from; i--) {
    const word = words[i];
    const shortIs = isGenitive(word) && words[i - 1]?.tag === 'PRON';
    if (isAuxiliary(word) || shortIs) {
      helped = true;
      if (haveForms.has(word.lower)) have = true;
      if (beForms.has(word.lower) || shortIs || getForms.has(word.lower)) be = true;
      if (modals.has(word.lower)) modal = word.lower;
      first = i;
    } else if (negations.has(word.lower)) {
      negated = true;
      first = i;
    } else if (word.lower === 'to' && (first === i + 1 || isAdverb(words[i + 1]))) {
      infinitive = true;
      first = i;
      break;
    } else if (!isAdverb(word)) break;
  }
  while (first < verb && isAdverb(words[first])) first++;
  const past = forms.has('past');
  const passive = be && (forms.has('part') || past);
  const progressive = be && forms.has('ing');
  const finite =
    !infinitive &&
    (helped
      ? passive ||
        progressive ||
        (have && forms.has('part')) ||
        (modal !== null && forms.has('base')) ||
        (!be && forms.has('base'))
      : past || forms.has('s') || forms.has('base'));
  const { subject, relative } = subjectOf(prose, first, from);
  return { verb, first, passive, perfect: have, negated, modal, finite, subject, relative };
}

/** The noun phrase that begins at word `at`: its words, up to and with its noun; null when none begins there. */
export function phraseAfter(prose: Prose, at: number, to: number, longest = 8): Range | null {
  const { words } = prose;
  let last = at;
  let noun = -1;
  while (last < to && last - at < longest) {
    const word = words[last];
    const joins =
      isDeterminer(word) || isNominal(word) || word.tag === 'ADJ' || isGenitive(word) || startsCapital(word) ||
      /^[$£€#-]$/.test(word.text) || (word.tag === 'ADV' && noun < 0) || (word.tag === 'VERB' && noun < 0 && (last > at || (/(?:ed|en)$/.test(word.lower) && isNominal(words[last + 1])))); // prettier-ignore
    if (!joins) break;
    if (noun >= 0 && isDeterminer(word)) break;
    if (isNominal(word) || (startsCapital(word) && last > at)) noun = last;
    last++;
  }
  return noun < 0 ? null : { first: at, last: noun + 1 };
}
