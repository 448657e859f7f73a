import type { NameKind } from '../contract';

/** What speaks for each kind, added up over an article. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  other: number;
}

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, other: 0 });

/** Each kind's evidence within its bounds, so that one habit of the copy does not outweigh the name itself. */
export function addEvidence(into: Evidence, from: Evidence, caps: Evidence | null = null): Evidence {
  for (const kind of ['person', 'organisation', 'place', 'other'] as const) {
    const cap = caps?.[kind] ?? Infinity;
    into[kind] += Math.max(-cap, Math.min(cap, from[kind]));
  }
  return into;
}

export function kindOf(e: Evidence): NameKind {
  const best = Math.max(e.person, e.organisation, e.place, e.other);
  if (best <= 0.4) return 'organisation';
  if (e.other === best) return 'other';
  if (e.person === best) return 'person';
  return e.place === best ? 'place' : 'organisation';
}
