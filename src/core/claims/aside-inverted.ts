import { mannerOf, rightPiece } from './aside-ends';
import type { Aside } from './findings';
import { clauseBegins, isAdverb, isAuxiliary, isComma, isDash, isDeterminer, type VerbReading } from './grammar';
import type { Passage, Range } from './passage';
import { relatives } from './source';
import { closesQuotation, endsInMark, firstComma, hasFinite, hasVerb, isIntroduced } from './stretch';
import { subjectAfter } from './subject-after';

/** “…,” said Reid, who … */
export function inverted(p: Passage, i: number, unit: Range, left: number, reading: VerbReading): Aside | null {
  const { verb, forms } = reading;
  const plural = verb.lemma === 'say' && p.words[i].lower === 'say';
  if (i <= left || i + 1 >= unit.last || !(forms.has('past') || forms.has('s') || plural)) return null;
  const afterQuote = closesQuotation(p, i, left) || (isComma(p.words[i - 1]) && closesQuotation(p, i - 1, left));
  const afterComma = isComma(p.words[i - 1]) || (isDash(p.words[i - 1]) && p.words[i - 1].text !== '-');
  if (!afterQuote && isIntroduced(p, left, i - 1) && hasFinite(p, i + 1, unit.last)) return null;
  if (!afterQuote && afterComma && verb.plain && verb.report.has('B')) {
    const middle = between(p, i, unit, left);
    if (middle) return { ...middle, manner: mannerOf(reading), lemma: verb.lemma };
  }
  const turned = afterQuote
    ? (verb.report.has('Q') || verb.report.has('B')) && p.words[i + 1].lower !== 'that'
    : afterComma &&
      verb.plain &&
      !verb.report.has('R') &&
      verb.report.has('B') &&
      p.words[i + 1].lower !== 'that' &&
      (hasVerb(p, left, i - 1) || (verb.lemma === 'say' && i - left > 3)) &&
      !p.words[i + 1].lower.endsWith('ing');
  if (turned && !afterQuote && isNameWithDescription(p, left, i - 1)) return null;
  const opensWithQuote = afterQuote && p.run[left] >= 0 && p.runs[p.run[left]].last >= i - 1;
  // "Reid, who left, said the firm would …" has its words after the verb.
  if (!turned || (!opensWithQuote && clauseBegins(p, i + 1, firstComma(p, i + 1, unit.last)))) return null;
  const subjectAt = /^(?:on|up|out|back|in)$/.test(p.words[i + 1].lower) && !verb.plain ? i + 2 : i + 1;
  const source = subjectAfter(p, subjectAt, unit.last);
  if (!source || /^(?:no|yes|so|nothing|little|much|as)$/.test(p.words[source.last - 1].lower)) return null;
  const quoteEnd = afterQuote && !closesQuotation(p, i, left) ? i - 1 : i;
  const run = afterQuote ? p.runs[p.run[quoteEnd - 1]] : null;
  if (run !== null && run.size < 4 && endsInMark(p, i) === '' && !isComma(p.words[i - 1])) return null;
  return {
    leftEnd: afterQuote ? quoteEnd : i - 1,
    right: rightPiece(p, source.last, unit, run !== null),
    end: source.last,
    source,
    cue: { first: i, last: subjectAt },
    manner: mannerOf(reading),
    lemma: verb.lemma,
  };
}

/** "The road, said Reid, would open", "It was, says Reid, a mistake": between a subject and its verb, or a verb and the rest. */
function between(
  p: Passage,
  i: number,
  unit: Range,
  left: number,
): Pick<Aside, 'leftEnd' | 'right' | 'end' | 'source' | 'cue'> | null {
  if (i - left < 2) return null;
  const whole = subjectAfter(p, i + 1, unit.last);
  if (!whole) return null;
  const last = firstComma(p, whole.first, unit.last);
  if (last <= whole.first || last > whole.last || last + 1 >= unit.last) return null;
  const hangs = isAuxiliary(p.words[i - 2]);
  const next = isAdverb(p.words[last + 1]) ? last + 2 : last + 1;
  const verb = p.words[next];
  const goesOn =
    verb !== undefined &&
    next < unit.last &&
    (isAuxiliary(verb) || (verb.tag === 'VERB' && !verb.lower.endsWith('ing')));
  if (!hangs && !(goesOn && !hasFinite(p, left, i - 1))) return null;
  return {
    leftEnd: i - 1,
    right: last + 1,
    end: last,
    source: { first: whole.first, last },
    cue: { first: i, last: i + 1 },
  };
}

/** "Holm, a glaciologist who shared the hut, recalled": its only verb is the relative clause's, so the name speaks. */
function isNameWithDescription(p: Passage, left: number, comma: number): boolean {
  const first = firstComma(p, left, comma);
  if (first >= comma || first - left > 6 || hasVerb(p, left, first) || !isDeterminer(p.words[first + 1])) return false;
  for (let i = left; i < first; i++)
    if (p.run[i] >= 0 || !/^\p{Lu}|^(?:van|von|de|der|al|bin|ap)$/u.test(p.words[i].text)) return false;
  for (let i = first + 2; i < comma && p.run[i] < 0; i++) {
    if (relatives.has(p.words[i].lower)) return firstComma(p, i, comma) >= comma;
    if (p.words[i].tag === 'VERB' || p.words[i].tag === 'AUX') return false;
  }
  return false;
}
