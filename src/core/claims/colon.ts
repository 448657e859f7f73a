import { endsPhrase, isAuxiliary, isGenitive, isMark, verbGroup, verbReading } from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { phraseStart } from './phrase';
import { subjectBefore } from './source';
import { freeFrom, freeUntil, trimmed } from './stretch';

/** Reid: “…” · Reid was blunt: “…” · and, opening a paragraph, Reid: we lost. */
export function colonCue(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  if (!isMark(p.words[i], ':') || i === unit.first) return null;
  let from = freeFrom(found, i, unit.first);
  // A mark of the list it stands in, a bullet typed by hand.
  while (from < i && p.run[from] < 0 && p.words[from].kind === 'mark') from++;
  const to = freeUntil(found, i + 1, unit.last);
  if (to <= i + 1 || from >= i) return null;
  const quoted = p.run[i + 1] >= 0;
  if (quoted && p.runs[p.run[i + 1]].size < 3) return null;
  const piece = trimmed(p, i + 1, quoted ? p.runs[p.run[i + 1]].last : to);
  if (!piece) return null;
  const named = phraseStart(p, i, from);
  // "Secretary of the Harbour Office James Roe: “…”": before a quotation a label may have its whole post.
  const alone = named === from && i - from <= (quoted ? 12 : 6) && endsPhrase(p.words[i - 1]);
  const heading = !quoted && isHeading(p, from, i);
  if (alone && !heading && (quoted || (unit.first === p.units[0].first && allNames(p, from, i)))) {
    return {
      pieces: [piece],
      source: { first: from, last: i },
      cue: { first: i, last: i + 1 },
      manner: 'report',
      lemma: ':',
      frame: ':',
      unit: index,
    };
  }
  if (!quoted || piece.last - piece.first < 6) return null;
  const opening = speakerBefore(p, from, i);
  return opening ? { pieces: [piece], ...opening, manner: 'report', lemma: ':', frame: ':', unit: index } : null;
}

/** Who a sentence that ends in a colon is about, and the words from its verb on; a named subject before a pronoun. */
function speakerBefore(
  p: Passage,
  from: number,
  colon: number,
): { readonly source: Range; readonly cue: Range } | null {
  let second: { readonly source: Range; readonly cue: Range } | null = null;
  for (let v = colon - 1; v > from; v--) {
    if (p.run[v] >= 0) continue;
    const word = p.words[v];
    if (word.tag !== 'VERB' && word.tag !== 'AUX' && !isAuxiliary(word) && !verbReading(word)) continue;
    const group = verbGroup(p, v, from);
    const subject = group.to ? null : subjectBefore(p, group.first, from);
    v = group.first;
    if (subject?.how !== 'phrase') continue;
    // "The main points:" has no verb.
    if (word.lower.endsWith('s') && p.words[subject.last - 1].tag === 'ADJ') continue;
    const found = { source: subject, cue: { first: group.first, last: colon + 1 } };
    if (p.words[subject.first].tag !== 'PRON') return found;
    second = found;
  }
  return second;
}

/** What copy is about or what sort it is, before its matter: "Storm Agnes: thousands without power", "Breaking: …". */
const isHeading = (p: Passage, from: number, to: number): boolean =>
  /^(?:storm|hurricane|typhoon|cyclone|operation|update|latest|breaking|exclusive|revealed|watch|live|analysis|opinion|comment|explainer|review|profile|obituary|video|gallery|weather|coronavirus|covid|brexit)$/.test(
    p.words[/^the$/.test(p.words[from].lower) && from + 1 < to ? from + 1 : from].lower,
  );

const allNames = (p: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!/^\p{Lu}/u.test(p.words[i].text) && p.words[i].kind === 'word' && !isGenitive(p.words[i])) return false;
  return true;
};

/** The subject and verb of a last sentence that ends in a colon: "Reid wrote:", "The report found:". */
export function openingColon(p: Passage): { readonly source: Range; readonly cue: Range } | null {
  const unit = p.units[p.units.length - 1];
  if (!unit) return null;
  const colon = unit.last - 1;
  if (colon <= unit.first || !isMark(p.words[colon], ':') || p.run[colon] >= 0) return null;
  const opening = speakerBefore(p, unit.first, colon);
  if (opening) return opening;
  const start = phraseStart(p, colon, unit.first);
  return start < colon ? { source: { first: start, last: colon }, cue: { first: colon, last: colon + 1 } } : null;
}
