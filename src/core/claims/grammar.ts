import type { Tag, Word } from '../article/article';
import { formsOf, type VerbForm } from '../lexicon/inflect';
import { cueVerbs, type CueVerb } from '../lexicon/cue-verbs';
import type { Passage } from './passage';

/** What a word may be as a verb of saying or thinking. */
export interface VerbReading {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

function index(): ReadonlyMap<string, VerbReading> {
  const readings = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }>();
  for (const verb of cueVerbs.values()) {
    for (const [form, spelling] of Object.entries(formsOf(verb.lemma)) as [VerbForm, string][]) {
      const known = readings.get(spelling);
      // "found" is the past of "find", "saw" of "see": the commoner verb is first in the list.
      if (known && known.verb !== verb) continue;
      if (known) known.forms.add(form);
      else readings.set(spelling, { verb, forms: new Set([form]) });
    }
  }
  return readings;
}

const readings = index();

export const verbReading = (word: Word): VerbReading | undefined => readings.get(word.lower);

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday');
export const timeWords = set(
  `${[...weekdays].join(' ')} yesterday today tonight tomorrow recently earlier later then now once again already still ` +
    'previously initially finally soon afterwards afterward before ago',
);
const adverbs = set(
  `also then later recently never not n't n’t just even still now always often already repeatedly publicly once twice once only again ever ` +
    'first further long soon too instead simply clearly openly flatly reportedly allegedly privately previously separately ' +
    'meanwhile earlier both all each themselves himself herself itself has have had',
);
const auxiliaries = set(
  `be am is are was were been being have has had having do does did will would shall should can could may might must ` +
    `'ve ’ve 'd ’d 'll ’ll 're ’re 'm ’m ca wo n't n’t not cannot`,
);
export const haveForms = set(`have has had having 've ’ve 'd ’d`);
export const beForms = set(`be am is are was were been being 're ’re 'm ’m`);
const modals = set(`will would shall should can could may might must 'll ’ll 'd ’d ca wo do does did cannot`);
export const subordinators = set(
  'because although though while when whenever if unless until since whether whereas once as after before so than how why what where wherever lest',
);
export const possessives = set('my your his her its our their whose');
const determiners = set(
  'a an the this that these those some any no every each another such all both many most several few either neither',
);
export const openQuestion = set('who whom whose what which when where why how whether if');

export const isAdverb = (word: Word): boolean =>
  (word.tag === 'ADV' && !subordinators.has(word.lower) && word.lower !== 'none' && word.lower !== 'there') ||
  (adverbs.has(word.lower) && !auxiliaries.has(word.lower)) ||
  (word.tag === 'PART' && word.lower !== 'to' && !isGenitive(word));

export const isAuxiliary = (word: Word): boolean => auxiliaries.has(word.lower);
export const isGenitive = (word: Word): boolean =>
  word.lower === "'s" || word.lower === '’s' || word.lower === '’' || word.lower === "'";
export const isDeterminer = (word: Word): boolean => determiners.has(word.lower) || word.tag === 'DET';
export const isMark = (word: Word, ...marks: string[]): boolean => word.kind === 'mark' && marks.includes(word.text);
export const isDash = (word: Word): boolean => word.kind === 'mark' && /^[-–—―]+$/.test(word.text);
export const isComma = (word: Word): boolean => word.text === ',';

const subjectPronouns = set(
  'i he she it we they you who there this that these those one everyone someone nobody somebody everybody',
);
export const isSubjectPronoun = (word: Word): boolean => subjectPronouns.has(word.lower);

const nominal: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
export const isNominal = (word: Word): boolean => nominal.has(word.tag) || word.kind === 'number';

/** May end a noun phrase. */
export const endsPhrase = (word: Word): boolean =>
  (isNominal(word) || (word.tag === 'ADJ' && word.kind === 'word')) && !possessives.has(word.lower);

/** May stand inside a noun phrase. */
export const inPhrase = (word: Word): boolean =>
  isNominal(word) ||
  word.tag === 'ADJ' ||
  isDeterminer(word) ||
  possessives.has(word.lower) ||
  isGenitive(word) ||
  isMark(word, '&', '.', '$', '%', '-', '/', '#', '@', '£', '€');

/** A verb group around a verb: auxiliaries and adverbs before it. */
export interface VerbGroup {
  /** First word of the group. */
  readonly first: number;
  /** The verb itself. */
  readonly verb: number;
  readonly have: boolean;
  readonly be: boolean;
  readonly modal: boolean;
  readonly to: boolean;
}

export function verbGroup(p: Passage, verb: number, from: number): VerbGroup {
  let first = verb;
  let have = false;
  let be = false;
  let modal = false;
  let to = false;
  for (let i = verb - 1; i >= from && p.run[i] < 0; i--) {
    const word = p.words[i];
    const before = i > from ? p.words[i - 1] : undefined;
    const shortIs = isGenitive(word) && before !== undefined && isSubjectPronoun(before);
    if (isAuxiliary(word) || shortIs) {
      if (haveForms.has(word.lower)) have = true;
      if (beForms.has(word.lower)) be = true;
      if (shortIs) {
        have = true;
        be = true;
      }
      if (modals.has(word.lower)) modal = true;
      first = i;
    } else if (word.lower === 'to' && first === i + 1 && before && isHabit(p, i - 1)) {
      modal = true;
      first = --i;
    } else if (word.lower === 'to' && first === i + 1) {
      to = true;
      first = i;
      break;
    } else if (!isAdverb(word)) break;
  }
  return { first, verb, have, be, modal, to };
}

/** "she used to say", "Holm liked to tell": somebody's habit, and no infinitive of another verb; not "a code used to tell". */
function isHabit(p: Passage, k: number): boolean {
  const [before, word] = [p.words[k - 1], p.words[k]];
  if (p.run[k] >= 0 || !before) return false;
  if (/^(?:likes?|liked|loves?|loved)$/.test(word.lower)) return true;
  return word.lower === 'used' && (/^(?:PRON|PROPN)$/.test(before.tag) || isComma(before));
}

/** Whether a clause with its own verb begins here: "the plan was", "he has", "prices that had risen will". */
export function clauseBegins(p: Passage, from: number, to: number, strict = false): boolean {
  let i = from;
  const limit = Math.min(to, from + 30);
  if (i < limit && isSubjectPronoun(p.words[i]) && p.words[i].lower !== 'who') {
    for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
      const next = p.words[k];
      if (isAuxiliary(next) || isGenitive(next)) return true;
      if (next.tag === 'VERB') return true;
      if (!isAdverb(next)) break;
    }
    if (p.words[i].tag === 'PRON' && !['this', 'that', 'these', 'those', 'one', 'it', 'you'].includes(p.words[i].lower))
      return true;
  }
  if (
    i + 1 < limit &&
    p.run[i] < 0 &&
    /^(?:both|all|some|many|most|few|several|neither|each|none|others?)$/.test(p.words[i].lower) &&
    isAuxiliary(p.words[i + 1])
  )
    return true;
  let seen = false;
  let relative = 0;
  for (; i < limit; i++) {
    const word = p.words[i];
    if (p.run[i] >= 0) {
      // "the deal “was never signed”": the verb is in the quotation.
      const run = p.runs[p.run[i]];
      if (seen && run.size > 2 && i === run.first && isNominal(p.words[i - 1])) return true;
      if (run.size > 4 && i === run.first && hasVerbInside(p, run.first, run.last)) return true;
      seen = true;
      continue;
    }
    if (word.lower === 'who' || word.lower === 'which' || (word.lower === 'that' && seen)) {
      relative++;
      continue;
    }
    if (word.kind === 'mark' && /^[;:.!?]$/.test(word.text)) return false;
    if (isComma(word) && strict) return false;
    if (isComma(word) || word.lower === 'and' || word.lower === 'or') continue;
    if (seen && word.lower === 'to') {
      i++;
      continue;
    }
    if (seen && (isAuxiliary(word) || (word.tag === 'VERB' && !word.lower.endsWith('ing')) || word.tag === 'AUX')) {
      const next = i + 1 < to ? p.words[i + 1] : undefined;
      // "killed by a train" is a participle, "fell by 12%" is not.
      const agent = next?.lower === 'by' && p.words[i + 2]?.kind !== 'number';
      if (!isAuxiliary(word) && next && (agent || p.words[i - 1].tag === 'ADP')) continue;
      if (!isAuxiliary(word) && isComma(p.words[i - 1]) && /(?:ed|en|wn)$/.test(word.lower)) continue;
      if (relative > 0) {
        relative--;
        while (
          i + 1 < limit &&
          (isAuxiliary(p.words[i + 1]) || isAdverb(p.words[i + 1]) || p.words[i + 1].tag === 'VERB')
        )
          i++;
        continue;
      }
      return true;
    }
    if (isNominal(word)) seen = true;
    if (subordinators.has(word.lower) && seen && word.tag !== 'ADP' && word.lower !== 'than') return false;
  }
  return false;
}

const hasVerbInside = (p: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (p.words[i].tag === 'AUX' || isAuxiliary(p.words[i]) || p.words[i].tag === 'VERB') return true;
  return false;
};
