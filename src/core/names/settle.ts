import type { NameKind } from '../contract';
import { isAllCapitals, isInitialism } from '../article/shape';
import { bodyHeads, civicHeads, firmEndings } from '../lexicon/body-words';
import { fold } from './fold';
import { goesWithFamily } from '../lexicon/particles';
import { nameSuffixes } from '../lexicon/people-words';
import { isTerritory } from '../lexicon/places';
import { type Candidate, keyOf } from './candidate';
import { addEvidence, type Evidence, kindOf, leadOf, noEvidence } from './evidence';
import { contextEvidence } from './context-evidence';
import { remembered } from '../memo';
import { formEvidence } from './form-evidence';
import { genericInitials } from './generic-initials';
import type { Usage } from './usage';
import type { Entry } from './entry';
import type { House } from './house';
import { calledBySurname, keepCompany } from './company';
import { longStands, stands } from './stands';

export interface Settled extends Candidate {
  readonly kind: NameKind;
  /** How far what speaks for the kind outweighs what speaks for the next. */
  readonly margin: number;
}

/** They say and refuse as people do. */
const seatsOfPower = new Set(['whitehall', 'westminster', 'holyrood', 'stormont']);
const contextCaps: Evidence = { person: 9, organisation: 5, place: 6, other: 4 };

/** The parts of a name that tell people apart: no Jr., no nickname in quotation marks. */
export const partsOf: (key: string) => readonly string[] = remembered((key) =>
  key
    .replace(/[“"‘][^”"’]*[”"’] ?/g, '')
    .split(' ')
    .map((part) => (part.endsWith("'") ? part.slice(0, -1) : part))
    .filter((part) => part !== '' && !nameSuffixes.has(part)),
);

/** `KELSO DEFENDS DEAL` above Kelso: capitals of the headline alone, and no initials. */
function lowerCapitals(entry: Entry): void {
  if (!isInitialism(entry.text)) return;
  const small = entry.all.find(({ text }) => !isAllCapitals(text));
  if (!small || !entry.all.every(({ text, headline }) => headline || !isAllCapitals(text))) return;
  entry.text = small.text;
  entry.evidence = { ...formEvidence(small.text) };
}

/** Decides what is a name and of what kind, once for each string of the article; `datelined` are keys of places it is filed from. */
export function settle(
  candidates: readonly Candidate[],
  usage: Usage,
  datelined: ReadonlySet<string>,
  house: House,
): Settled[] {
  const entries = new Map<string, Entry>();
  const generic = genericInitials(candidates);
  for (const c of candidates) {
    if (generic.has(c.key)) continue;
    let entry = entries.get(c.key);
    if (!entry) {
      entry = {
        key: c.key,
        text: c.text,
        parts: partsOf(c.key),
        all: [],
        evidence: { ...formEvidence(c.text) },
        context: noEvidence(),
        kind: 'other',
      };
      entries.set(c.key, entry);
    }
    entry.all.push(c);
    addEvidence(entry.context, contextEvidence(c));
  }
  for (const entry of entries.values()) {
    lowerCapitals(entry);
    addEvidence(entry.evidence, entry.context, contextCaps);
    const listed = house.kinds.size > 0 ? house.kinds.get(fold(entry.key)) : undefined;
    if (listed) entry.evidence[listed] += 12;
  }
  keepCompany(candidates, entries);
  const long = [...entries.values()].filter((entry) => entry.parts.length > 1);
  // Tarn Steel Works, of which the copy has the Tarn Steel Works Ltd too.
  const firms = new Set(
    long.flatMap(({ parts }) => (firmEndings.has(parts.at(-1) ?? '') ? parts.slice(0, -1).join(' ') : [])),
  );
  for (const entry of long) {
    if (firms.has(entry.key)) entry.evidence.organisation += 6;
    if (calledBySurname(entry, entries)) entry.evidence.person += 4;
    entry.kind = kindOf(entry.evidence);
  }

  const tails = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  const bodies = new Map<string, Entry>();
  const places = new Map<string, Entry>();
  const bodyEnds = new Set<string>();
  const towns = new Set<string>();
  for (const entry of long) {
    const first = fold(entry.parts[0] ?? '');
    const last = fold(entry.parts[entry.parts.length - 1] ?? '');
    if (entry.kind === 'person') {
      tails.set(last, entry);
      heads.set(first, entry);
      const family = fold(familyName(entry.key));
      if (family !== last) tails.set(family, entry);
      const bare = last.replace(/^(?:al|el|ul)-/, '');
      if (bare !== last && !tails.has(bare)) tails.set(bare, entry);
    } else if (entry.kind === 'organisation') {
      if (civicHeads.has(last) && entry.parts.length < 4) towns.add(first);
      else bodies.set(first, entry);
      if (bodyHeads.has(last)) bodyEnds.add(last);
    } else if (entry.kind === 'place') places.set(first, entry);
  }
  const out: Settled[] = [];
  const kept = new Set<string>();
  for (const entry of entries.values()) {
    const key = fold(entry.key);
    if (entry.parts.length < 2 || tails.has(key)) {
      const e = entry.evidence;
      const tail = tails.get(key);
      // Falk of Ivo Falk, unless the copy treats Falk as the firm he founded.
      if (datelined.has(entry.key)) e.place += 4;
      if (tail) e.person += entry.context.organisation >= Math.max(3, entry.context.person + 2) ? 0 : 5;
      else if (seatsOfPower.has(key)) e.place += 7;
      else if (heads.has(key)) e.person += 3;
      else if (towns.has(key)) e.place += 2;
      else if (bodies.has(key)) e.organisation += firmEndings.has(bodies.get(key)?.parts.at(-1) ?? '') ? 5 : 2.5;
      else if (bodyEnds.has(key)) e.organisation += 4;
      else if (places.has(key)) e.place += 1.5;
      entry.kind = kindOf(e);
      const joined = (tail ?? heads.get(key)) !== undefined && entry.kind === 'person';
      if (!joined && !stands(entry, usage, bodies)) continue;
    } else if (!longStands(entry, usage)) continue;
    kept.add(entry.key);
    const margin = leadOf(entry.evidence, entry.kind);
    for (const c of entry.all) out.push({ ...c, kind: entry.kind, margin });
  }
  return compounds(out, candidates, kept, tails, entries);
}

/** The later form of a person's name: the last part with its particles. Takes a key. */
export function familyName(key: string): string {
  const parts = partsOf(key);
  let k = parts.length - 1;
  while (k > 1 && goesWithFamily(parts[k - 1] ?? '')) k--;
  return parts.slice(k).join(' ');
}

const halves = /^(\p{Lu}[^-–]+)[-–](\p{Lu}[^-–]+)$/u;

/** `the Falk-Ruiz talks`: a mention of each, when both are known by themselves. */
function compounds(
  settled: Settled[],
  _all: readonly Candidate[],
  kept: ReadonlySet<string>,
  tails: ReadonlyMap<string, Entry>,
  entries: ReadonlyMap<string, Entry>,
): Settled[] {
  const known = (key: string): NameKind | null =>
    tails.has(key) ? 'person' : kept.has(key) || isTerritory().has(key) ? (entries.get(key)?.kind ?? 'place') : null;
  return settled.flatMap((c) => {
    const match = c.first === c.last && /[-–]/.test(c.text) ? halves.exec(c.text) : null;
    if (!match?.[1] || !match[2]) return c;
    const [left, right] = [keyOf(match[1]), keyOf(match[2])];
    const [leftKind, rightKind] = [known(left), known(right)];
    if (!leftKind || !rightKind) return c;
    return [
      { ...c, end: c.start + match[1].length, text: match[1], key: left, kind: leftKind },
      { ...c, start: c.end - match[2].length, text: match[2], key: right, kind: rightKind },
    ];
  });
}
