import { bodyHeads } from '../lexicon/body-words';
import { isGivenName, isSurname } from '../lexicon/people-words';
import { placeHeads } from '../lexicon/places';
import type { Candidate } from './candidate';
import { addEvidence, type Evidence, kindOf, leadOf, noEvidence } from './evidence';
import type { Entry } from './entry';

const companyCap = 2.5;
/** `Karlby, Oslo and Bergen`: names in a row are of one kind; the sure ones speak for their neighbours. */
export function keepCompany(candidates: readonly Candidate[], entries: ReadonlyMap<string, Entry>): void {
  const told = new Map<Entry, Evidence>();
  const tell = (from: Entry, to: Entry): void => {
    const kind = kindOf(from.evidence);
    if (kind === 'other' || leadOf(from.evidence, kind) < 2) return;
    let heard = told.get(to);
    if (!heard) told.set(to, (heard = noEvidence()));
    heard[kind] = Math.min(companyCap, heard[kind] + 1.2);
  };
  for (let i = 0; i + 1 < candidates.length; i++) {
    const [left, right] = [candidates[i], candidates[i + 1]];
    if (!left || !right || left.prose !== right.prose || !inOneRow(left, right)) continue;
    const [a, b] = [entries.get(left.key), entries.get(right.key)];
    if (!a || !b || a === b) continue;
    tell(a, b);
    tell(b, a);
  }
  for (const [entry, heard] of told) addEvidence(entry.evidence, heard);
}

function inOneRow({ prose, last }: Candidate, right: Candidate): boolean {
  const gap = right.first - last - 1;
  if (gap < 1 || gap > 2 || right.title) return false;
  const [one, two] = [prose.words[last + 1]?.lower ?? '', prose.words[last + 2]?.lower ?? ''];
  if (gap === 2) return one === ',' && (two === 'and' || two === 'or');
  if (one === 'and' || one === 'or' || one === '&') return true;
  // In `Falk, Denmark's envoy` the comma opens an aside.
  return one === ',' && !/^['’]s?$/.test(prose.words[right.last + 1]?.text ?? '');
}

/** `Ann Church … Church said`: the head word of a place, used like a surname. */
export function calledBySurname({ parts }: Entry, entries: ReadonlyMap<string, Entry>): boolean {
  const [first, last] = parts;
  if (parts.length !== 2 || !first || !last || !isGivenName(first) || !isSurname(last)) return false;
  if (!bodyHeads.has(last) && !placeHeads.has(last)) return false;
  const alone = entries.get(last);
  return (
    alone !== undefined &&
    alone.context.person > 0 &&
    alone.all.every((c) => !/^(?:the|a|an|this)$/.test(c.prose.words[c.first - 1]?.lower ?? ''))
  );
}
