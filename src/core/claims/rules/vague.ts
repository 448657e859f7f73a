import type { Facts } from '../../facts';
import {
  floatingNouns,
  raisedNouns,
  vagueGroups,
  vagueMasses,
  vagueMedia,
  vagueOfficials,
  vaguePapers,
  widely,
} from '../../lexicon/weak-sources';
import type { CopySentence } from '../risk/copy';
import { bySome, group, mass, officials, sayingNow, sayNow } from './vague-groups';
import type { Vague } from './vague-model';
import { papers } from './vague-papers';
import { floating, hearsay, raised, rumour, seenBy, widelySeen } from './vague-phrases';

const triggers: ReadonlySet<string> = new Set([
  'it',
  'rumour',
  'rumor',
  ...[
    widely,
    raisedNouns,
    floatingNouns,
    vagueGroups,
    vagueOfficials,
    vagueMasses,
    vaguePapers,
    vagueMedia,
    sayingNow,
  ].flatMap((list) => [...list]),
]);

/** The vague attribution that begins at word `i`, or whose word for a group stands there; null when none does. */
export function vagueAt(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { lower } = at.prose.words[i];
  if (!triggers.has(lower)) return null;
  if (lower === 'it') return hearsay(at, i);
  if (/^rumou?r$/.test(lower)) return rumour(at, i);
  if (widely.has(lower)) return widelySeen(at, i);
  if (raisedNouns.has(lower)) return raised(at, i) ?? (floatingNouns.has(lower) ? floating(facts, at, i) : null);
  if (floatingNouns.has(lower)) return floating(facts, at, i) ?? (vaguePapers.has(lower) ? papers(facts, at, i) : null);
  if (vagueGroups.has(lower) || sayNow(at, i) || bySome(at, i)) return group(facts, at, i);
  if (vagueOfficials.has(lower)) return officials(facts, at, i);
  if (vagueMasses.has(lower)) return seenBy(at, i) ?? mass(at, i);
  if (vaguePapers.has(lower) || vagueMedia.has(lower)) return papers(facts, at, i);
  return null;
}
