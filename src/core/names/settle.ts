import type { NameKind } from '../contract';
import { bodyHeads, civicHeads, isBody, newspapers, organs } from '../lexicon/body-words';
import { alsoNames, commonness, functionWords } from '../lexicon/common-words';
import { fold } from './fold';
import { isGivenName, isRoleNoun, isSurname, nameSuffixes } from '../lexicon/people-words';
import { isCity, isLargeCity, isTerritory, placeHeads } from '../lexicon/places';
import { type Candidate, keyOf } from './candidate';
import { addEvidence, contextEvidence, type Evidence, formEvidence, kindOf, noEvidence } from './kinds';
import { genericInitials } from './generic-initials';
import { isInitialism } from './shape';
import type { Usage } from './usage';

export interface Settled extends Candidate {
  readonly kind: NameKind;
  /** How far what speaks for the kind outweighs what speaks for the next. */
  readonly margin: number;
}

const contextCaps: Evidence = { person: 9, organisation: 5, place: 6, other: 4 };

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly parts: readonly string[];
  readonly all: Candidate[];
  readonly evidence: Evidence;
  readonly context: Evidence;
  kind: NameKind;
}

/** The parts of a name that tell people apart: no Jr., no nickname in quotation marks. */
export const partsOf = (key: string): string[] =>
  key.replace(/[“"‘][^”"’]*[”"’] ?/g, '').split(' ').filter((part) => part !== '' && !nameSuffixes.has(part)); // prettier-ignore

/** Decides what is a name and of what kind, once for each string of the article. */
export function settle(candidates: readonly Candidate[], usage: Usage): Settled[] {
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
        evidence: formEvidence(c.text),
        context: noEvidence(),
        kind: 'other',
      };
      entries.set(c.key, entry);
    }
    entry.all.push(c);
    addEvidence(entry.context, contextEvidence(c));
  }
  for (const entry of entries.values()) addEvidence(entry.evidence, entry.context, contextCaps);
  keepCompany(candidates, entries);
  const long = [...entries.values()].filter((entry) => entry.parts.length > 1);
  for (const entry of long) {
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
      if (tail) e.person += 5;
      else if (heads.has(key)) e.person += 3;
      else if (towns.has(key)) e.place += 2;
      else if (bodies.has(key)) e.organisation += 2.5;
      else if (bodyEnds.has(key)) e.organisation += 4;
      else if (places.has(key)) e.place += 1.5;
      entry.kind = kindOf(e);
      const joined = (tail ?? heads.get(key)) !== undefined && entry.kind === 'person';
      if (!joined && !stands(entry, usage, bodies)) continue;
    } else if (!longStands(entry, usage)) continue;
    kept.add(entry.key);
    const margin = marginOf(entry);
    for (const c of entry.all) out.push({ ...c, kind: entry.kind, margin });
  }
  return compounds(out, candidates, kept, tails, entries);
}

/** `Ann Church … Church said`: the head word of a place, used like a surname. */
function calledBySurname({ parts }: Entry, entries: ReadonlyMap<string, Entry>): boolean {
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

const companyCap = 2.5;
/** `Karlby, Oslo and Bergen`: names in a row are of one kind; the sure ones speak for their neighbours. */
function keepCompany(candidates: readonly Candidate[], entries: ReadonlyMap<string, Entry>): void {
  const told = new Map<Entry, Evidence>();
  const tell = (from: Entry, to: Entry): void => {
    const kind = kindOf(from.evidence);
    const others = (Object.keys(from.evidence) as NameKind[]).filter((k) => k !== kind).map((k) => from.evidence[k]);
    if (kind === 'other' || from.evidence[kind] - Math.max(...others, 0) < 2) return;
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

function marginOf({ evidence, kind }: Entry): number {
  const own = evidence[kind];
  return own - Math.max(...(Object.keys(evidence) as NameKind[]).filter((k) => k !== kind).map((k) => evidence[k]), 0);
}

/** The later form of a person's name: the last part with its particles. Takes a key. */
export function familyName(key: string): string {
  const parts = partsOf(key);
  let k = parts.length - 1;
  while (
    k > 1 &&
    /^(?:van|von|der|den|de|da|dos|das|del|della|di|du|la|le|bin|ibn|ter|ten|zu|st|al|el|mac|ben|abu|te)$/.test(
      parts[k - 1] ?? '',
    )
  )
    k--;
  return parts.slice(k).join(' ');
}

function longStands(entry: Entry, usage: Usage): boolean {
  if (entry.all.some((c) => !c.unproven)) return true;
  if (entry.kind === 'person' && entry.evidence.person >= 2) return true;
  if (entry.parts.every((part) => commonness(part) > 0)) {
    return (
      isTerritory().has(entry.key) ||
      isBody(entry.key) ||
      bodyHeads.has(entry.parts.at(-1) ?? '') ||
      placeHeads.has(entry.parts.at(-1) ?? '') ||
      entry.parts.some((part) => usage.capital.has(part))
    );
  }
  return true;
}

/** Whether a single word is a name at all. */
function stands(entry: Entry, usage: Usage, bodies: ReadonlyMap<string, Entry>): boolean {
  const { key, text, evidence } = entry;
  const titled = entry.all.some((c) => c.title !== null);
  if (functionWords.has(key) && !isInitialism(text)) return false;
  if (isTerritory().has(key) || isBody(key)) return true;
  if (isInitialism(text)) return true;
  const common = commonness(key);
  const proven = entry.all.some((c) => !c.unproven);
  if (common === 0) {
    if (proven || titled || !usage.small.has(key)) return true;
    return (
      entry.all.length > 1 ||
      isLargeCity().has(key) ||
      isCity().has(key) ||
      isSurname(key) ||
      isGivenName(key) ||
      Math.max(evidence.person, evidence.place, evidence.organisation) >= 1.5
    );
  }
  if (titled) return true;
  if (organs.has(key)) return proven || (usage.small.get(key) ?? 0) === 0;
  if (newspapers.has(key) && entry.all.some(isNewspaper)) return true;
  if (isLargeCity().has(key)) return proven && evidence.place >= 2;
  if (isGivenName(key) || isSurname(key)) {
    if (common < 2)
      return (
        (proven || (isGivenName(key) && (entry.context.person >= 0.5 || entry.all.some(actsAlone)))) &&
        (usage.small.get(key) ?? 0) === 0
      );
    return proven && entry.context.person >= 1.5 && (usage.small.get(key) ?? 0) === 0;
  }
  if (bodies.has(key) && common < 2 && proven) return true;
  if (common === 2) return false;
  return (
    proven &&
    (usage.small.get(key) ?? 0) === 0 &&
    (Math.max(entry.context.person, entry.context.place) >= 1.5 ||
      (entry.context.organisation >= 2.5 && !isRoleNoun(key)))
  );
}

/** `Rose said`, `Rose and Ivo`: no noun comes behind, as in `Rose petals fell`, and no `Man in court`. */
function actsAlone({ prose, last, key }: Candidate): boolean {
  const next = prose.words[last + 1];
  if (!next || alsoNames.has(key)) return false;
  return next.kind === 'mark' || /^(?:VERB|AUX|PROPN|CCONJ|PART)$/.test(next.tag);
}

/** `The Guardian said` at a sentence's start too; `the Guardian` where its capital proves something. */
function isNewspaper({ prose, first, unproven }: Candidate): boolean {
  const before = prose.words[first - 1];
  return before?.lower === 'the' && (before.text === 'The' || !unproven);
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
  return settled.flatMap((c) => {
    const match = c.first === c.last ? halves.exec(c.text) : null;
    if (!match?.[1] || !match[2]) return [c];
    const [left, right] = [keyOf(match[1]), keyOf(match[2])];
    const known = (key: string): NameKind | null =>
      tails.has(key) ? 'person' : kept.has(key) || isTerritory().has(key) ? (entries.get(key)?.kind ?? 'place') : null;
    const [leftKind, rightKind] = [known(left), known(right)];
    if (!leftKind || !rightKind) return [c];
    return [
      { ...c, end: c.start + match[1].length, text: match[1], key: left, kind: leftKind },
      { ...c, start: c.end - match[2].length, text: match[2], key: right, kind: rightKind },
    ];
  });
}
