import type { Word } from '../../article/article';
import type { Facts } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { bodyWords } from '../../lexicon/people';
import {
  accusingNouns, floatingNouns, hearsayParticiples, hearsayWithAdverb, opinionVerbs, raisedNouns, raisedVerbs, showVerbs, vagueGroups,
  vagueMasses, vagueMedia, vagueOfficials, vaguePapers, widely,
} from '../../lexicon/weak-sources'; // prettier-ignore
import { isComma, isGenitive, isNominal, phraseAfter, predicateAt, type Range } from '../risk/clause';
import { namesIn, spanOf, type CopySentence } from '../risk/copy';

/** Authority without a body, at a place in a sentence. */
export interface Vague {
  readonly range: Range;
  /** `which critics?` */
  readonly question: string;
  /** It speaks of charges, which accuse by themselves. */
  readonly accuses: boolean;
  /** Naming one of them in reach makes it good. */
  readonly needsName: boolean;
  /** People who could be named: "critics, including …". */
  readonly group: boolean;
}

const vague = (first: number, last: number, question: string, more: Partial<Vague> = {}): Vague => ({
  range: { first, last }, question, accuses: false, needsName: true, group: false, ...more,
}); // prettier-ignore

const sayingNow = wordSet('doctors lawyers psychologists economists nutritionists dentists');
const triggers: ReadonlySet<string> = new Set([
  'it',
  ...[
    widely,
    raisedNouns,
    floatingNouns,
    vagueGroups,
    vagueOfficials,
    vagueMasses,
    vaguePapers,
    vagueMedia,
    sayingNow,
  ].flatMap((list) => [...list]),
]);

/** The vague attribution that begins at word `i`, or whose word for a group stands there; null when none does. */
export function vagueAt(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { lower } = at.prose.words[i];
  if (!triggers.has(lower)) return null;
  if (lower === 'it') return hearsay(at, i);
  if (widely.has(lower)) return widelySeen(at, i);
  if (raisedNouns.has(lower)) return raised(at, i) ?? (floatingNouns.has(lower) ? floating(facts, at, i) : null);
  if (floatingNouns.has(lower)) return floating(facts, at, i) ?? (vaguePapers.has(lower) ? papers(facts, at, i) : null);
  if (vagueGroups.has(lower) || sayNow(at, i)) return group(facts, at, i);
  if (vagueOfficials.has(lower)) return officials(facts, at, i);
  if (vagueMasses.has(lower)) return mass(at, i);
  if (vaguePapers.has(lower) || vagueMedia.has(lower)) return papers(facts, at, i);
  return null;
}

const quantifiers = wordSet(
  'some many most several other others more numerous few certain various leading top independent outside senior local',
);
const definite = wordSet('the these those his her their its our such both');
/** "Israeli analysts" are no better known than analysts. */
const demonym = /(?:an|ian|ish|ese|ch|sh|i)$/;
const countries = wordSet('us u.s. uk u.k. eu u.n. un western american');

/** "Doctors say", "lawyers warn": in the present it is the trade that speaks, in the past those who were there. */
function sayNow(at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  return (
    sayingNow.has(words[i].lower) &&
    /^(?:say|warn|believe|think|fear|agree|advise|recommend)$/.test(words[i + 1]?.lower ?? '')
  );
}

/** The words of a group from its modifiers on; null when they tie it to a body. */
function groupStart(at: CopySentence, i: number): number | null {
  const { words } = at.prose;
  let first = i;
  while (first > at.sentence.first) {
    const word = words[first - 1];
    if (definite.has(word.lower) || isGenitive(word) || /^(?:two|three|four|five|six|\d+)$/.test(word.lower))
      return null;
    const proper = word.tag === 'PROPN' || (/^\p{Lu}/u.test(word.text) && first - 1 > at.sentence.first);
    if (proper && !countries.has(word.lower) && !demonym.test(word.lower)) return null;
    if (word.tag === 'ADJ' || word.tag === 'NOUN' || quantifiers.has(word.lower) || proper) first--;
    else break;
  }
  return first;
}

/** Whether what follows a group ties it to a body, a paper or a person: "at the Met Office", "who spoke to the Herald". */
function tied(facts: Facts, at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  const next = words[i + 1];
  if (!next || i + 1 >= at.sentence.last) return false;
  if (/^(?:on|aboard|behind|near)$/.test(next.lower)) return true;
  if (/^(?:at|from|with|within|inside|for|of|in)$/.test(next.lower)) {
    const phrase = phraseAfter(at.prose, i + 2, at.sentence.last, 6);
    if (!phrase) return false;
    if (next.lower === 'of' || next.lower === 'in') return false;
    if (next.lower === 'at' || next.lower === 'from') return true;
    const list = words.slice(phrase.first, phrase.last);
    return list.some((w) => w.tag === 'PROPN' || bodyWords.has(w.lower)) || namesIn(facts, at, phrase).length > 0;
  }
  if (
    /^(?:interviewed|contacted|polled|surveyed|quoted|cited|hired|commissioned|appointed|convened|published|led|carried|funded|conducted|involved)$/.test(
      next.lower,
    )
  )
    return true;
  return isComma(next) && /^(?:including|among|such|like|led)$/.test(words[i + 2]?.lower ?? '');
}

/** First verb after word `i` with its group, stepping over "of the plan" and "in the city". */
function verbAfter(at: CopySentence, i: number): number {
  const { words } = at.prose;
  for (let k = i + 1; k < Math.min(at.sentence.last, i + 10); k++) {
    const word = words[k];
    if (word.quoted > 0) return -1;
    if (opinionVerbs.has(word.lower) || showVerbs.has(word.lower)) {
      if (
        word.tag === 'VERB' ||
        k === i + 1 ||
        words[k - 1].tag === 'AUX' ||
        words[k - 1].tag === 'ADV' ||
        isComma(words[k + 1]) ||
        words[k + 1]?.lower === 'that'
      )
        return k;
    }
    if (word.tag === 'VERB') return -1;
    if (word.kind === 'mark' || isRelative(word)) return -1;
  }
  return -1;
}
const isRelative = (word: Word): boolean => /^(?:who|which|that|when|because|if)$/.test(word.lower);

/** A verb of opinion just before a group: ", say experts". */
function verbBefore(at: CopySentence, first: number): number {
  const { words } = at.prose;
  const k = first - 1;
  if (k <= at.sentence.first || !opinionVerbs.has(words[k].lower)) return -1;
  return isComma(words[k - 1]) || /^[”"’']$/.test(words[k - 1].text) || /^[–—]$/.test(words[k - 1].text) ? k : -1;
}

function finite(at: CopySentence, verb: number): boolean {
  const entry = opinionVerbs.get(at.prose.words[verb].lower) ?? showVerbs.get(at.prose.words[verb].lower);
  if (!entry) return false;
  const predicate = predicateAt(at.prose, verb, entry.forms, at.sentence.first);
  return (
    predicate.finite &&
    !predicate.passive &&
    !predicate.negated &&
    (predicate.modal === null || /^(?:would|will)$/.test(predicate.modal))
  );
}

function group(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  // "The Critics' Circle" is a name.
  if (words[i].text !== words[i].lower && i > at.sentence.first) return null;
  if (isGenitive(words[i + 1])) return null;
  const first = groupStart(at, i);
  if (first === null || tied(facts, at, i)) return null;
  return speaking(at, first, i, `which ${words[i].lower}?`);
}

function speaking(at: CopySentence, first: number, i: number, question: string): Vague | null {
  const { words } = at.prose;
  const before = verbBefore(at, first);
  if (before >= 0) return vague(before, i + 1, question, { group: true });
  if (/^(?:to|by)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.lower === 'according')
    return vague(first - 2, i + 1, question);
  if (
    words[first - 1]?.lower === 'by' &&
    /^(?:seen|regarded|viewed|considered|described|believed|criticised|criticized|condemned)$/.test(
      words[first - 2]?.lower ?? '',
    )
  )
    return vague(first - 2, i + 1, question);
  const verb = verbAfter(at, i);
  if (verb < 0 || !finite(at, verb)) return null;
  if (
    /^(?:call|view|regard|see|feel|welcome|hope|doubt|question|agree)$/.test(words[verb].lemma) &&
    !words.slice(verb + 1, at.sentence.last).some((w) => w.kind === 'word')
  )
    return null;
  return vague(first, verb + 1, question, { group: verb === i + 1 });
}

/** "Officials said" alone, where no body stands near to which they could belong (ruling 14). */
function officials(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const first =
    i > at.sentence.first && /^(?:some|senior|several|many|other|top)$/.test(words[i - 1].lower) ? i - 1 : i;
  const before = words[first - 1];
  if (
    first > at.sentence.first &&
    before &&
    (isNominal(before) || before.tag === 'ADJ' || before.tag === 'DET' || isGenitive(before) || before.lower === 'and')
  )
    return null;
  if (words[i + 1] && /^(?:at|from|with|in|of|for|who|familiar|close|briefed|and)$/.test(words[i + 1].lower))
    return null;
  const start = Math.max(0, at.paragraph.index - 1);
  for (const paragraph of facts.article.paragraphs.slice(start, at.paragraph.index + 1)) {
    if (paragraph.role !== 'copy' || paragraph.section !== at.paragraph.section) continue;
    const limit = paragraph === at.paragraph ? words[first].start : paragraph.prose.text.length;
    if (
      paragraph.prose.words.some(
        (w) =>
          w.start < limit &&
          (bodyWords.has(w.lower) ||
            /^(?:ministry|agency|department|office|police|authority|authorities)$/.test(w.lower)),
      )
    )
      return null;
    const named = facts.names.within({ start: paragraph.start, end: paragraph.start + limit });
    if (named.some((m) => m.start < paragraph.start + limit && facts.names.names[m.name].kind === 'organisation'))
      return null;
  }
  return speaking(at, first, i, 'officials of what?');
}

/** "Many people think", "Some say". */
function mass(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const { lower } = words[i];
  const alone = lower !== 'people' && lower !== 'locals';
  let first = i;
  if (lower === 'people') {
    if (
      !/^(?:many|some|most|other|few)$/.test(words[i - 1]?.lower ?? '') ||
      words[i - 1].sentence !== words[i].sentence
    )
      return null;
    first = i - 1;
  } else if (lower === 'locals') return null;
  if (alone && words[i + 1]?.lower === 'people') return null;
  if (/^(?:others|everyone|everybody|few)$/.test(lower)) return null;
  if (
    words
      .slice(at.sentence.first, at.sentence.last)
      .some((w) => /^(?:survey|poll|study|census|questionnaire|interviews?|petition)$/.test(w.lower))
  )
    return null;
  if (alone && opinionVerbs.get(words[i + 1]?.lower ?? '')?.forms.has('s')) return null;
  if (
    alone &&
    !(
      opinionVerbs.has(words[i + 1]?.lower ?? '') ||
      (words[i + 1]?.tag === 'AUX' && opinionVerbs.has(words[i + 2]?.lower ?? ''))
    )
  )
    return null;
  // "the people", "to some": no subject.
  if (first > at.sentence.first && words[first - 1].tag === 'DET') return null;
  const verb = verbAfter(at, i);
  if (verb < 0 || !finite(at, verb)) return null;
  // "Some say "tomayto"": how people talk, not what they claim.
  const next = words[verb + 1];
  if (!next || next.quoted > 0 || /^[“"‘']$/.test(next.text)) return null;
  if (/^(?:call|hope|agree|feel|see|want)$/.test(words[verb].lemma)) return null;
  return vague(first, verb + 1, 'who?');
}

/** "Studies show", "Research has shown", "Media reported". */
function papers(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  if (words[i].text !== words[i].lower && i > at.sentence.first) return null;
  if (isGenitive(words[i + 1])) return null;
  let first = i;
  while (first > at.sentence.first) {
    const word = words[first - 1];
    if (
      /^(?:recent|new|some|many|several|other|earlier|previous|past|various|numerous|more|scientific|academic|medical|local|early|initial|unconfirmed|multiple|growing|clinical|state|media|press|news|national|international|foreign|social|latest|official)$/.test(
        word.lower,
      )
    )
      first--;
    else if (
      word.lower === 'and' ||
      word.kind === 'mark' ||
      isRelative(word) ||
      word.tag === 'ADV' ||
      word.tag === 'SCONJ' ||
      word.tag === 'CCONJ'
    )
      break;
    else if (word.lower === 'to' && words[first - 2]?.lower === 'according') break;
    else return null;
  }
  if (words[first].lower === 'official') return null;
  const next = words[i + 1];
  if (!next || i + 1 >= at.sentence.last) return null;
  if (
    words[first - 1]?.lower === 'to' &&
    words[first - 2]?.lower === 'according' &&
    !/^(?:data|figures|statistics)$/.test(words[i].lower)
  ) {
    return isIdentified(facts, at, i) ? null : vague(first - 2, i + 1, `which ${words[i].lower}?`);
  }
  // A paper with its body, place or authors: "studies by Leeds University", "research published in Shore".
  if (next.tag === 'ADP' && next.lower !== 'in' && next.lower !== 'over') return null;
  if (
    next.tag === 'VERB' &&
    /^(?:published|by|from|led|commissioned|funded|carried|conducted|released|seen|obtained|compiled|collected|gathered|cited)$/.test(
      next.lower,
    )
  )
    return null;
  const verb = verbAfter(at, i);
  if (verb < 0 || verb > i + 4 || !finite(at, verb)) return null;
  const shown = showVerbs.get(words[verb].lower);
  if (!shown || (vagueMedia.has(words[i].lower) && shown.forms.has('s'))) return null;
  if (vagueMedia.has(words[i].lower) && !/^(?:report|say|claim|suggest)$/.test(words[verb].lemma)) return null;
  const what = words[verb + 1];
  // "Results showed 214 votes", "figures show sales of": a table at hand rather than authority.
  if (/^(?:data|figures|statistics|results|polls|tests)$/.test(words[i].lower) && isIdentified(facts, at, i))
    return null;
  if (!what || verb + 1 >= at.sentence.last) return null;
  return vague(
    first,
    verb + 1,
    vagueMedia.has(words[i].lower) || words[i].lower === 'reports' ? 'whose?' : `which ${words[i].lower}?`,
  );
}

/** A body that counts or writes stands in the paragraph before: its figures, its report. */
function isIdentified(facts: Facts, at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  if (
    words
      .slice(0, i)
      .some(
        (w) => bodyWords.has(w.lower) || /^(?:study|survey|census|report|paper|office|bureau|database)$/.test(w.lower),
      )
  )
    return true;
  const span = { start: at.paragraph.start, end: at.paragraph.start + words[i].start };
  return facts.names.within(span).some((m) => m.end <= span.end && facts.names.names[m.name].kind === 'organisation');
}

/** "It is widely believed that", "It was alleged that" (ruling 3). */
function hearsay(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const be = words[i + 1]?.lower;
  if (!be || !/^(?:is|was|has|had|'s|’s)$/.test(be)) return null;
  let k = i + 2;
  let adverb = false;
  while (k < at.sentence.last && (words[k].lower === 'been' || words[k].tag === 'ADV')) {
    if (widely.has(words[k].lower)) adverb = true;
    k++;
  }
  const participle = words[k]?.lower ?? '';
  if (!hearsayParticiples.has(participle) || words.slice(i + 2, k).some((w) => /^(?:not|never|n't)$/.test(w.lower)))
    return null;
  if (hearsayWithAdverb.has(participle) && !adverb && !/^(?:said|reported|suggested)$/.test(participle)) return null;
  let after = k + 1;
  while (words[after]?.tag === 'ADV') after++;
  const next = words[after];
  if (!next || after >= at.sentence.last || next.lower === 'by' || next.lower === 'to') return null;
  if (next.lower !== 'that' && !isNominal(next) && next.tag !== 'DET') return null;
  return vague(i, k + 1, 'by whom?', { accuses: /^(?:alleged|claimed|suspected)$/.test(participle), needsName: false });
}

/** "is widely seen as", "widely regarded as". */
function widelySeen(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const participle = words[i + 1]?.lower ?? '';
  if (
    !/^(?:seen|regarded|viewed|considered|believed|thought|perceived|tipped|blamed|suspected|reported|rumoured|rumored|criticised|criticized|accused)$/.test(
      participle,
    )
  )
    return null;
  const next = words[i + 2]?.lower;
  if (words[i - 1]?.lower === 'it' || words[i - 2]?.lower === 'it') return null;
  if (next === 'by' || !next) return null;
  let first = i;
  while (first > at.sentence.first && /^(?:is|are|was|were|been|has|have|had|be)$/.test(words[first - 1].lower))
    first--;
  return vague(first, i + 2, 'by whom?', {
    accuses: /^(?:blamed|suspected|accused)$/.test(participle),
    needsName: false,
  });
}

/** "Questions have been raised", "Doubts were cast". */
function raised(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  if (words[i - 1] && i > at.sentence.first && (isGenitive(words[i - 1]) || definite.has(words[i - 1].lower)))
    return null;
  let verb = -1;
  for (let k = i + 1; k < Math.min(at.sentence.last, i + 9); k++) {
    if (raisedVerbs.has(words[k].lower) && /^(?:been|were|was|being|are)$/.test(words[k - 1].lower)) {
      verb = k;
      break;
    }
    if (words[k].kind === 'mark') break;
  }
  if (verb < 0) return null;
  if (words.slice(verb + 1, Math.min(at.sentence.last, verb + 14)).some((w) => w.lower === 'by')) return null;
  const first =
    i > at.sentence.first && /^(?:serious|fresh|new|many|some|more|further|awkward)$/.test(words[i - 1].lower)
      ? i - 1
      : i;
  return vague(first, verb + 1, 'by whom?', { needsName: false });
}

/** "amid charges that", "there are fears that", "fears are growing that", "rumours of". */
function floating(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const noun = words[i].lower;
  const next = words[i + 1]?.lower ?? '';
  const before = words[i - 1];
  if (i + 1 >= at.sentence.last) return null;
  let first = i;
  while (
    first > at.sentence.first &&
    (words[first - 1].tag === 'ADJ' ||
      /^(?:growing|mounting|rising|widespread|repeated|persistent)$/.test(words[first - 1].lower))
  )
    first--;
  const opener = words[first - 1];
  const opening = first > at.sentence.first ? opener.lower : '';
  if (before && (isGenitive(before) || definite.has(before.lower) || definite.has(opening))) return null;
  const accuses = accusingNouns.has(noun);
  let last = 0;
  if (next === 'that') last = i + 2;
  else if (/^(?:are|were|have)$/.test(next)) {
    for (let k = i + 2; k < Math.min(at.sentence.last, i + 6); k++) {
      if (
        /^(?:growing|mounting|rising|swirling|spreading|circulating|grown|emerged|surfaced|circulated|spread)$/.test(
          words[k].lower,
        )
      ) {
        last = k + 1;
        break;
      }
    }
  } else if ((opening === 'amid' || opening === 'amidst') && (next === 'of' || next === 'over' || next === 'about'))
    last = i + 2;
  if (last === 0) return null;
  if (
    next === 'that' &&
    opening !== '' &&
    !/^(?:amid|amidst|after|by|with|are|were|is|and|follows|followed|prompted|sparked|over|despite|following|to|of|but|been|from|on|met|,)$/.test(
      opening,
    )
  )
    return null;
  // "Charges that he stole funds were dropped": a matter of law. "denied claims that": told of by the one who denies.
  const rest = words.slice(i + 1, at.sentence.last);
  if (
    /^(?:charges|allegations|accusations|claims|complaints)$/.test(noun) &&
    rest.some(
      (w, k) =>
        /^(?:dropped|filed|dismissed|withdrawn|brought|thrown|denied|rejected|upheld|investigated|quashed|pending|heard|proved|proven|lodged|laid)$/.test(
          w.lower,
        ) && /^(?:were|was|are|been|be|is|being)$/.test(rest[k - 1]?.lower ?? ''),
    )
  )
    return null;
  for (let k = at.sentence.first; k < first; k++) {
    if (
      /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebuff(?:s|ed)?|refut(?:es|ed|ing)|cleared|acquitted|face[sd]?|facing|repeated|investigat(?:e|es|ed|ing)|probe|probing|admitted|court|trial|jury|responded|answer(?:ed)?)$/.test(
        words[k].lower,
      )
    )
      return null;
  }
  if (
    rest.some(
      (w, k) =>
        w.lower === 'by' && /^(?:made|raised|brought|from|levelled|leveled|voiced)$/.test(rest[k - 1]?.lower ?? ''),
    )
  )
    return null;
  if (/^(?:by|from)$/.test(next)) return null;
  if (noun === 'reports' && !/^(?:amid|of|after|are|were|despite|following|by)$/.test(opening)) return null;
  // Somebody named voices them in the sentence: "Okafor spoke of fears that".
  const head = { first: at.sentence.first, last: first };
  if (head.last > head.first && noun !== 'charges' && noun !== 'allegations' && noun !== 'accusations') {
    const span = spanOf(at, head);
    const speaks = facts.claims.attributions.some(
      (a) => a.source && a.source.start >= span.start && a.source.end <= span.end && a.manner === 'report',
    );
    if (speaks) return null;
  }
  return vague(first, last, accuses ? 'by whom?' : `whose ${noun}?`, { accuses, needsName: false });
}
