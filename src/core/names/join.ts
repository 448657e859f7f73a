import type { NameFacts, Reading } from '../facts';
import { goesWithFamily } from '../lexicon/particles';
import { gatherOthers } from './gather-others';
import { houseOf } from './house';
import { gatherPeople, sameFirst } from './gather-people';
import { add, folder, type Joining } from './joining';
import { type Draft, factsOf } from './name-facts';
import type { Settled } from './settle';
import { near, nearGivenNames } from './similar';
import type { Spelling } from './spelling';
import { spellingsIn } from './spellings';
import { subjectOf } from './subject';

/** Joins mentions into names: full form first, then surname, first name, short form, initials. */
export function joinNames(reading: Reading, settled: readonly Settled[], datelines: readonly Settled[]): NameFacts {
  const { article } = reading;
  const inOrder = (list: readonly Settled[]): Settled[] =>
    [...list].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const sorted = inOrder(settled);
  const all = inOrder([...settled, ...datelines]);
  const joining: Joining = { drafts: [], placed: new Map(), folded: folder(houseOf(reading.stylebook)) };
  const { drafts } = joining;
  gatherPeople(
    sorted.filter(({ kind }) => kind === 'person'),
    joining,
    reading,
  );
  gatherOthers(
    all.filter(({ kind }) => kind !== 'person'),
    joining,
  );
  const spellings = spellingsIn(sorted);
  for (const spelling of spellings) merge(spelling, joining);
  return factsOf(
    article,
    all,
    drafts,
    spellings.filter(({ discussed }) => !discussed),
    subjectOf(reading, drafts),
  );
}

/** Two spellings of one name are one name here: what to ask about them is the rules' business. */
function merge({ difference, left, right }: Spelling, joining: Joining): void {
  const { drafts, placed } = joining;
  const [ofLeft, ofRight] = [left, right].map((side) => new Set(side.map((c) => placed.get(c))));
  const owners = new Set([...(ofLeft ?? []), ...(ofRight ?? [])]);
  const [a, b, ...more] = [...owners];
  if (!a || !b || more.length > 0) return;
  if (haveOtherFirstNames(a, b)) return;
  const [main, other] =
    a.parts.length > b.parts.length || (a.parts.length === b.parts.length && a.mentions.length >= b.mentions.length)
      ? [a, b]
      : [b, a];
  // Perreira for Luis Pereira, taken for a firm's name where it stands alone.
  const misspelt = difference === 'spelling' && isSurnameOf(main, other);
  if (main.kind !== other.kind && !misspelt) return;
  for (const { c, form } of other.mentions) add(joining, main, c, misspelt ? 'surname' : form);
  drafts.splice(drafts.indexOf(other), 1);
}

/** Nuala and Eoin Tarnáin, and a bare Tarnain: two people who share a surname stay two, whoever is written with a slip. */
function haveOtherFirstNames(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map(({ kind, parts }) =>
    kind === 'person' ? parts.slice(0, -1).filter((part) => !goesWithFamily(part)) : [],
  );
  if (!x?.length || !y?.length || squeezed(x) === squeezed(y)) return false;
  return !x.some((one) => y.some((other) => sameFirst(one, other) || near(one, other) || nearGivenNames(one, other)));
}

/** Jean-Marc and Jean Marc. */
const squeezed = (parts: readonly string[]): string => parts.join('').replace(/[-']/g, '');

const isSurnameOf = (main: Draft, other: Draft): boolean =>
  main.kind === 'person' &&
  main.parts.length > 1 &&
  other.kind === 'organisation' &&
  other.parts.length === 1 &&
  near(main.parts.at(-1) ?? '', other.parts[0] ?? '');
