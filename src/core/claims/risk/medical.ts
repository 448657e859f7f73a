import type { Prose, Sentence } from '../../article/article';
import {
  bodyMeasures,
  bodyParts,
  bodyVerbs,
  cureVerbs,
  healers,
  illnesses,
  isIllness,
  riskNouns,
  riskVerbs,
} from '../../lexicon/harm';
import { wordSet } from '../../lexicon/forms';
import { bodyWords, roleNouns } from '../../lexicon/people';
import { isRemedy, softParts, softVerbs, splitVerbs } from '../../lexicon/remedies';
import { headOf, phraseAfter, predicateAt, type Predicate, type Range } from './clause';
import type { Statement } from './statement';

/** "Cures migraine", "cuts the risk of stroke", "protects against flu": said of a thing, in the present or the past. */
export function* medicalClaims(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = words[i];
    const worthwhile = worthAt(prose, sentence, i);
    if (worthwhile) yield worthwhile;
    const known = cureVerbs.get(lower) ?? riskVerbs.get(lower) ?? bodyVerbs.get(lower);
    const phrase = known ? claimAfter(prose, i, sentence.last) : effectAt(prose, i, sentence.last);
    const claim = phrase ?? onBody(prose, i, sentence.last);
    if (claim === null) continue;
    const remedy = remedyBefore(prose, sentence, i);
    // A hotline helps with depression, too.
    if (!remedy && (!phrase || (/^helps?$/.test(lower) && words[i + 1]?.lower === 'with'))) continue;
    const entry = known ?? softVerbs.get(lower);
    const predicate = predicateAt(prose, i, entry?.forms ?? new Set(['s', 'base', 'past']), sentence.first);
    const stated = predicate.modal === null || predicate.modal === 'can' || predicate.modal === 'will';
    const may = /^(?:may|might|could)$/.test(predicate.modal ?? '');
    if ((!predicate.finite && predicate.modal === null) || predicate.passive || !(stated || may)) continue;
    if (isPerson(prose, predicate) && !(remedy && !predicate.subject)) continue;
    yield {
      kind: 'medical',
      sentence: sentence.index,
      at: i,
      range: claim,
      subject: predicate.subject,
      weak: predicate.negated || may,
    };
  }
}

/** A food, a medicine or a habit stands before the verb, in its part of the sentence. */
function remedyBefore({ words }: Prose, sentence: Sentence, verb: number): boolean {
  // Reading is a town, and Orange a firm.
  for (let i = verb - 1; i >= sentence.first && words[i].text !== ';'; i--)
    if (isRemedy(words[i].lower) && (i === sentence.first || words[i].text === words[i].lower)) return true;
  return false;
}

const worth = /^(?:good|bad|effective|harmful|beneficial|great|excellent)$/;

/** "is good for the liver", "is a cure for rheumatism": after a form of "be" at word `be`. */
function worthAt(prose: Prose, sentence: Sentence, be: number): Statement | null {
  const { words } = prose;
  if (!/^(?:is|are)$/.test(words[be].lower)) return null;
  let i = be + 1;
  while (i < be + 5 && i < sentence.last && !/^(?:for|against|to)$/.test(words[i].lower)) i++;
  const object = /^(?:for|against|to)$/.test(words[i]?.lower ?? '')
    ? phraseAfter(prose, i + 1, sentence.last, 4)
    : null;
  if (!object) return null;
  const on = words.slice(object.first, object.last).map((w) => w.lower);
  // "CNBC-itis" is none.
  const ill = words.slice(object.first, object.last).some((w) => w.text === w.lower && isIllness(w.lower));
  const cure = ill && /^(?:cure|remedy|antidote)$/.test(words[i - 1].lower);
  const good = worth.test(words[i - 1].lower) && (on.some((w) => illnesses.has(w)) || endsOn(softParts, on));
  if ((!cure && !good) || (!cure && !remedyBefore(prose, sentence, be))) return null;
  const predicate = predicateAt(prose, be, new Set(['s']), sentence.first);
  // "There is no cure for diabetes"
  const none = words.slice(be + 1, i).some((w) => /^(?:no|not|never|n['’]t)$/.test(w.lower));
  if (none || predicate.negated || !predicate.subject || isPerson(prose, predicate)) return null;
  const range = { first: be, last: object.last };
  return { kind: 'medical', sentence: sentence.index, at: be, range, subject: predicate.subject, weak: false };
}

/** "thins the blood", "brings down blood pressure": what only a food or a habit before it makes a claim about health. */
function onBody(prose: Prose, verb: number, to: number): Range | null {
  const { words } = prose;
  const split = splitVerbs.get(words[verb].lower);
  if (split !== undefined && words[verb + 1]?.lower !== split) return null;
  if (split === undefined && !softVerbs.has(words[verb].lower)) return null;
  const object = phraseAfter(prose, split === undefined ? verb + 1 : verb + 2, to, 6);
  if (!object) return null;
  const list = words.slice(object.first, object.last).map((w) => w.lower);
  const more = words[object.last]?.lower === 'of' ? phraseAfter(prose, object.last + 1, to, 4) : null;
  const counted = more ? words.slice(more.first, more.last).map((w) => w.lower) : list;
  if (oneBody.has(counted[0]) || words[object.last]?.text === '-') return null;
  const measured = /^(?:number|level|levels|amount|count)$/.test(list.at(-1) ?? '') || !more;
  if (!measured || !(endsOn(softParts, counted) || endsOn(bodyMeasures, counted))) return null;
  return { first: verb, last: (more ?? object).last };
}

/** People who treat and fall ill make no claim; things do. */
function isPerson(prose: Prose, predicate: Predicate): boolean {
  const { subject } = predicate;
  if (!subject) return !gerundOpens(prose, predicate.verb);
  const head = prose.words[headOf(prose, subject)];
  return healers.has(head.lower) || roleNouns.has(head.lower) || bodyWords.has(head.lower);
}

/** "Eating late raises …" */
function gerundOpens(prose: Prose, verb: number): boolean {
  const sentence = prose.sentences[prose.words[verb].sentence];
  return prose.words[sentence.first].lower.endsWith('ing') && verb - sentence.first < 6;
}

function claimAfter(prose: Prose, verb: number, to: number): Range | null {
  const { words } = prose;
  const { lower } = words[verb];
  let object = phraseAfter(prose, verb + 1, to, 7);
  if (!object) return null;
  const list = (r: Range): string[] => words.slice(r.first, r.last).map((w) => w.lower);
  if (riskVerbs.has(lower) && measures(lower, list(object)) && words[object.last]?.lower !== 'of')
    return { first: verb, last: object.last };
  if (riskVerbs.has(lower) && list(object).some((w) => riskNouns.has(w))) {
    const next = words[object.last]?.lower;
    if (next === 'of' || next === 'for' || next === 'from') {
      const more = phraseAfter(prose, object.last + 1, to, 4);
      const ill =
        more &&
        words.slice(more.first, Math.min(to, more.last + 4)).some((w) => isIllness(w.lower) || w.lower === 'heart');
      if (more && ill) return { first: verb, last: more.last };
      return null;
    }
    return list(object).some(isIllness) ? { first: verb, last: object.last } : null;
  }
  if (words[object.last]?.lower === 'of' || words[object.last]?.lower === 'and') {
    const more = phraseAfter(prose, object.last + 1, to, 3);
    if (more) object = { first: object.first, last: more.last };
  }
  if (cureVerbs.has(lower) && list(object).some((w) => isIllness(w) && (illnesses.has(w) || w.length > 5))) {
    // "caused deaths" is no claim about health.
    if (
      /^(?:cause|trigger|stop|beat|delay|prevent)/.test(lower) &&
      list(object).every(
        (w) =>
          !isIllness(w) ||
          /^(?:death|deaths|pain|stress|anxiety|depression|fatigue|condition|plague|cold|colds)$/.test(w),
      )
    )
      return null;
    return { first: verb, last: object.last };
  }
  if (
    bodyVerbs.has(lower) &&
    list(object).some((w) => bodyParts.has(w)) &&
    !list(object).some((w) => /^(?:sentence|span)$/.test(w))
  ) {
    const core = list(object).some((w) =>
      /^(?:immune|immunity|metabolism|fertility|liver|kidneys|lungs|gut|bones|blood|cells|lifespan)$/.test(w),
    );
    return core ? { first: verb, last: object.last } : null;
  }
  return null;
}

const oneBody = wordSet('his her my your their our');

/** "lowers blood pressure", of people and not of one person; not "the blood pressure cuff". */
function measures(verb: string, object: readonly string[]): boolean {
  const last = object.at(-1) ?? '';
  // "The plan raised blood pressure at the town hall": mostly a figure of speech.
  if (oneBody.has(object[0]) || (last === 'pressure' && /^(?:rais|boost|heighten)/.test(verb))) return false;
  return endsOn(bodyMeasures, object);
}

/** The last word of a phrase, or its last two, stand in a list. */
const endsOn = (list: ReadonlySet<string>, phrase: readonly string[]): boolean =>
  list.has(phrase.at(-1) ?? '') || list.has(phrase.slice(-2).join(' '));

/** "protects against flu", "is effective against malaria", "wards off colds". */
function effectAt(prose: Prose, at: number, to: number): Range | null {
  const { words } = prose;
  const next = words[at + 1]?.lower;
  const { lower } = words[at];
  const pair =
    (/^(?:protect|protects|protected|guard|guards|works|work|worked|effective)$/.test(lower) && next === 'against') ||
    (/^(?:ward|wards|warded|fend|fends|fight|fights|stave|staves)$/.test(lower) && next === 'off') ||
    (/^helps?$/.test(lower) && (next === 'with' || next === 'against')) ||
    (/^(?:leads|lead|led|linked)$/.test(lower) && next === 'to');
  if (!pair || at + 2 >= to) return null;
  const near = phraseAfter(prose, at + 2, to, 5);
  // "against three strains of the virus"
  const more = near && words[near.last]?.lower === 'of' ? phraseAfter(prose, near.last + 1, to, 4) : null;
  const object = near && more ? { first: near.first, last: more.last } : near;
  return object &&
    words
      .slice(object.first, object.last)
      .some((w) => isIllness(w.lower) && !/^(?:death|deaths|pain|stress)$/.test(w.lower))
    ? { first: at, last: object.last }
    : null;
}
