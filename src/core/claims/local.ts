import type { Prose } from '../article/article';
import { forward } from './forward';
import type { Findings, LocalAttribution } from './findings';
import { passageOf, type Passage, type Range } from './passage';
import { asides } from './aside';
import { nominal } from './nominal';
import { memoised } from '../memo';

export interface LocalFacts {
  readonly passage: Passage;
  readonly attributions: readonly LocalAttribution[];
}

/** All attributions a paragraph shows by itself, sorted by their first word. Kept with the paragraph's text. */
export const localFacts = memoised((prose: Prose): LocalFacts => {
  const passage = passageOf(prose);
  const taken = new Uint8Array(passage.words.length);
  const list: LocalAttribution[] = [];
  passage.units.forEach((unit, index) => {
    const found: Findings = { list: [], taken };
    const stretch = { first: index === 0 ? pastStamp(passage, unit) : unit.first, last: contentEnd(passage, unit) };
    asides(passage, stretch, index, found);
    forward(passage, stretch, index, found, nominal);
    list.push(...found.list.map((a) => settled(passage, a)).sort((a, b) => a.pieces[0].first - b.pieces[0].first));
  });
  const facts: LocalFacts = { passage, attributions: joined(passage, list) };
  return facts;
});

/** Frames that tell an act or a topic rather than what was said: "discussed the plan", "urged them to wait". */
const topics: ReadonlySet<string> = new Set(['N', 'P', 'O', 'I', 'G', 'PO', 'PN', 'nP', 'nI']);
const tells: ReadonlySet<string> = new Set(
  'accuse blame fault show confirm deny admit acknowledge concede report reveal disclose predict forecast describe'.split(
    ' ',
  ),
);

/** Report only where words or matter are reported: not a mere topic, unless quoted, and not hearsay without a source. */
function settled(p: Passage, a: LocalAttribution): LocalAttribution {
  if (quotes(p, a)) return a.manner === 'attitude' && topics.has(a.frame) ? { ...a, manner: 'report' } : a;
  const topic = topics.has(a.frame) && !(tells.has(a.lemma) && a.frame !== 'I' && a.source);
  const hearsay = a.source === null || a.frame === ':';
  return a.manner === 'report' && (topic || hearsay) ? { ...a, manner: 'attitude' } : a;
}

function quotes(p: Passage, a: LocalAttribution): boolean {
  return a.pieces.some((piece) => {
    for (let i = piece.first; i < piece.last; i++) if (p.run[i] >= 0 && p.runs[p.run[i]].size > 2) return true;
    return false;
  });
}

/** Past the time of day that opens an entry: "16:48 A man has died, police said." */
function pastStamp({ words }: Passage, unit: Range): number {
  if (!/^\d{1,2}[.:]\d{2}(?:[ap]m)?$/.test(words[unit.first].lower)) return unit.first;
  let i = unit.first + 1;
  while (i < unit.last && /^(?:[ap]m|gmt|bst|et|cet|utc|[-–—:|])$/.test(words[i].lower)) i++;
  return i < unit.last && /^\p{Lu}/u.test(words[i].text) ? i : unit.first;
}

/** A stretch without its last full stop. */
function contentEnd(p: Passage, unit: Range): number {
  let last = unit.last;
  while (
    last > unit.first + 1 &&
    p.run[last - 1] < 0 &&
    p.words[last - 1].kind === 'mark' &&
    /^[.!?…:;]+$/.test(p.words[last - 1].text)
  )
    last--;
  return last;
}

/** Adds to an attribution the quotation that continues it in the next sentence: “…,” Reid said. “…” */
function joined(p: Passage, list: readonly LocalAttribution[]): LocalAttribution[] {
  const out = [...list];
  const covered = new Set<number>();
  for (const a of out)
    for (const piece of a.pieces)
      for (let i = piece.first; i < piece.last; i++) if (p.run[i] >= 0) covered.add(p.run[i]);
  const units = new Int32Array(p.words.length);
  p.units.forEach((unit, index) => units.fill(index, unit.first, unit.last));
  const unitOf = (word: number): number => units[word];
  p.units.forEach((unit, index) => {
    const start = unit.first;
    if (index === 0 || p.run[start] < 0 || covered.has(p.run[start])) return;
    let quoted = 0;
    for (let i = unit.first; i < unit.last; i++) if (p.run[i] >= 0) quoted++;
    if (quoted * 2 < unit.last - unit.first) return;
    // The attribution of the sentence just before: the one that closes a quotation rather than one that hangs on it.
    let before = -1;
    out.forEach((a, k) => {
      const lastPiece = a.pieces[a.pieces.length - 1];
      if (lastPiece.first >= start || (a.unit !== index - 1 && unitOf(lastPiece.last - 1) !== index - 1)) return;
      const closing = a.frame === 'B' && p.run[a.pieces[0].first] >= 0;
      if (before >= 0 && !closing && out[before].frame === 'B' && p.run[out[before].pieces[0].first] >= 0) return;
      before = k;
    });
    if (before < 0) return;
    const a = out[before];
    const quotes = a.pieces.some((piece) => p.run[piece.first] >= 0 || p.run[piece.last - 1] >= 0);
    if (a.manner !== 'report' || !quotes) return;
    const last = p.runs[p.run[start]].last;
    out[before] = { ...a, pieces: [...a.pieces, { first: start, last }] };
    covered.add(p.run[start]);
  });
  return out;
}
