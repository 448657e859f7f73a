import type { Facts } from '../../facts';
import { bodyWords } from '../../lexicon/people';
import { showVerbs, vagueMedia } from '../../lexicon/weak-sources';
import { isGenitive } from '../risk/clause';
import type { CopySentence } from '../risk/copy';
import { finite, isRelative, vague, verbAfter, type Vague } from './vague-model';

/** "Studies show", "Research has shown", "Media reported". */
export function papers(facts: Facts, at: CopySentence, i: number): Vague | null {
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
  // "media buying sources", "science manager Rachel Vaughan": only part of who speaks.
  const accorded = words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'according';
  if (!accorded && /^(?:NOUN|PROPN)$/.test(next.tag) && !showVerbs.has(next.lower)) return null;
  if (vagueMedia.has(words[i].lower) && next.tag === 'VERB' && next.lower.endsWith('ing')) return null;
  if (accorded && !/^(?:data|figures|statistics)$/.test(words[i].lower)) {
    return /^(?:from|by)$/.test(next.lower) || isIdentified(facts, at, i)
      ? null
      : vague(first - 2, i + 1, `which ${words[i].lower}?`);
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
