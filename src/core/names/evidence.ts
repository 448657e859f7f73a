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
  into.person += within(from.person, caps?.person);
  into.organisation += within(from.organisation, caps?.organisation);
  into.place += within(from.place, caps?.place);
  into.other += within(from.other, caps?.other);
  return into;
}

const within = (amount: number, cap = Infinity): number => Math.max(-cap, Math.min(cap, amount));

/** How far one kind's evidence outweighs the next best, and nothing at all. */
export function leadOf(e: Evidence, kind: NameKind): number {
  let next = 0;
  if (kind !== 'person') next = Math.max(next, e.person);
  if (kind !== 'organisation') next = Math.max(next, e.organisation);
  if (kind !== 'place') next = Math.max(next, e.place);
  if (kind !== 'other') next = Math.max(next, e.other);
  return e[kind] - next;
}

export function kindOf(e: Evidence): NameKind {
  const best = Math.max(e.person, e.organisation, e.place, e.other);
  if (best <= 0.4) return 'organisation';
  if (e.other === best) return 'other';
  if (e.person === best) return 'person';
  return e.place === best ? 'place' : 'organisation';
}
