import type { Facts } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { accusingNouns, hearsayParticiples, hearsayWithAdverb, raisedVerbs, widely } from '../../lexicon/weak-sources';
import { isGenitive, isNominal } from '../risk/clause';
import { spanOf, type CopySentence } from '../risk/copy';
import { attributionsIn } from './support';
import { vague, type Vague } from './vague-model';

const definite = wordSet('the these those his her their its our such both');

/** "It is widely believed that", "It was alleged that" (ruling 3). */
export function hearsay(at: CopySentence, i: number): Vague | null {
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
  // "It has said": a firm speaks.
  if (/^ha[sd]$/.test(be) && !words.slice(i + 2, k).some((w) => w.lower === 'been')) return null;
  if (!hearsayParticiples.has(participle) || words.slice(i + 2, k).some((w) => /^(?:not|never|n't)$/.test(w.lower)))
    return null;
  if (hearsayWithAdverb.has(participle) && !adverb && !/^(?:said|reported|suggested)$/.test(participle)) return null;
  let after = k + 1;
  while (words[after]?.tag === 'ADV') after++;
  const next = words[after];
  if (!next || after >= at.sentence.last || next.lower === 'by' || next.lower === 'to') return null;
  // "The ship, it is claimed, sank"
  const aside = next.text === ',' && words[i - 1]?.text === ',';
  if (!aside && next.lower !== 'that' && !isNominal(next) && next.tag !== 'DET') return null;
  return vague(i, k + 1, 'by whom?', { accuses: /^(?:alleged|claimed|suspected)$/.test(participle), needsName: false });
}

/** "is widely seen as", "widely regarded as". */
export function widelySeen(at: CopySentence, i: number): Vague | null {
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
  // "the most widely seen film", "commonly seen in gardens": by the eye.
  if (/^(?:seen|viewed)$/.test(participle) && !words.slice(i + 2, i + 5).some((w) => /^(?:as|to|like)$/.test(w.lower)))
    return null;
  let first = i;
  while (first > at.sentence.first && /^(?:is|are|was|were|been|has|have|had|be)$/.test(words[first - 1].lower))
    first--;
  return vague(first, i + 2, 'by whom?', {
    accuses: /^(?:blamed|suspected|accused)$/.test(participle),
    needsName: false,
  });
}

/** "is seen by many as", "is regarded by some as": word `i` is those who see it so. */
export function seenBy(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const people = words[i + 1]?.lower === 'people' ? i + 1 : i;
  if (i - 3 < at.sentence.first || words[i - 1].lower !== 'by' || !/^(?:as|to)$/.test(words[people + 1]?.lower ?? ''))
    return null;
  if (
    !/^(?:seen|regarded|viewed|considered|believed|thought|perceived|criticised|criticized)$/.test(words[i - 2].lower)
  )
    return null;
  // "might be seen by others": nobody has yet.
  const before = words.slice(Math.max(at.sentence.first, i - 4), i - 2);
  if (words[i].lower === 'others' || before.some((w) => /^(?:may|might|could|would|will)$/.test(w.lower))) return null;
  return vague(i - 2, people + 1, 'who?', { needsName: false });
}

/** "Rumour has it that". */
export function rumour(at: CopySentence, i: number): Vague | null {
  const [has, it] = at.prose.words.slice(i + 1, i + 3);
  return has?.lower === 'has' && it?.lower === 'it' ? vague(i, i + 3, 'whose rumour?', { needsName: false }) : null;
}

/** "Questions have been raised", "Doubts were cast". */
export function raised(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  if (words[i - 1] && i > at.sentence.first && (isGenitive(words[i - 1]) || definite.has(words[i - 1].lower)))
    return null;
  if (words[i - 1]?.lower === 'of' && i > at.sentence.first) return null;
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
export function floating(facts: Facts, at: CopySentence, i: number): Vague | null {
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
  // "Ilse Varga, the mayor, repeated accusations": her own.
  if (opening === ',' && words[first].lower === 'repeated') return null;
  // "suggestions that can fit on a card"
  const relative = words[i + 2]?.tag === 'AUX' || words[i + 2]?.tag === 'VERB';
  if (next === 'that' && relative) return null;
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
      /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebuff(?:s|ed)?|refut(?:es|ed|ing)|cleared|acquitted|face[sd]?|facing|repeated|investigat(?:e|es|ed|ing)|probe|probing|admitted|pleaded|settle[sd]?|settlement|lawsuit|sue[sd]|fined|indicted|court|trial|jury|responded|answer(?:ed)?)$/.test(
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
  // Somebody named voices them in the sentence: "Falk spoke of fears that".
  const head = { first: at.sentence.first, last: first };
  if (head.last > head.first && noun !== 'charges' && noun !== 'allegations' && noun !== 'accusations') {
    const span = spanOf(at, head);
    const speaks = attributionsIn(facts, at.paragraph.index).some(
      (a) => a.source && a.source.start >= span.start && a.source.end <= span.end && a.manner === 'report',
    );
    if (speaks) return null;
  }
  return vague(first, last, accuses ? 'by whom?' : `whose ${noun}?`, { accuses, needsName: false });
}
