import type { Reading } from '../facts';
import { isFamilyOpening, isParticle } from '../lexicon/particles';
import { isFirstName, isSurname, sameGivenName } from '../lexicon/people-words';
import { fold } from './fold';
import { add, type Joining } from './joining';
import { isOtherKin } from './kinship';
import type { Draft } from './name-facts';
import { areMany } from './name-start';
import { maySurnameStandFirst } from './order';
import { isCommoner, isFather, isOtherGeneration, meantBeside } from './namesake-marks';
import { familyName, type Settled } from './settle';
import { subjectOf } from './subject';

/** Full forms first, for a surname may come before its full name; then surnames and first names to whom they belong. */
export function gatherPeople(people: readonly Settled[], joining: Joining, reading: Reading): void {
  const { drafts, placed, folded } = joining;
  const byFamily = new Map<string, Draft[]>();
  const byFirst = new Map<string, Draft[]>();
  const index = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
    const list = map.get(key);
    if (!list) map.set(key, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  };
  const register = (draft: Draft): void => {
    index(byFamily, draft.family, draft);
    index(byFamily, draft.parts.at(-1) ?? '', draft);
    index(byFirst, draft.parts[0] ?? '', draft);
    const nickname = nicknameIn(draft);
    if (nickname) index(byFirst, nickname, draft);
  };
  for (const c of people) {
    const { parts, family } = folded(c);
    if (parts.length < 2 || isFamilyAlone(c, parts, byFamily)) continue;
    const same =
      (byFamily.get(parts.at(-1) ?? '') ?? []).find(
        (d) =>
          (samePerson(d.parts, parts) || (parts.length === 2 && nicknameIn(d) === parts[0])) &&
          !isOtherKin(d, c) &&
          !isOtherGeneration(d, c),
      ) ?? onlyLonger(byFirst.get(parts[0] ?? '') ?? [], parts);
    if (same) {
      add(joining, same, c, 'full');
      if (parts.length > same.parts.length) Object.assign(same, { parts, family, text: c.text });
      register(same);
      continue;
    }
    const draft: Draft = { kind: 'person', parts, family, text: c.text, mentions: [] };
    add(joining, draft, c, 'full');
    drafts.push(draft);
    register(draft);
  }
  shareSurnames(people, joining, register);
  const subject = subjectOf(reading, drafts);
  const alone = new Map<string, Draft>();
  const keys = new Set(people.flatMap((c) => (placed.has(c) ? [] : [folded(c).key])));
  for (const c of people) {
    if (placed.has(c)) continue;
    // "Hale Jr." is looked for as Hale.
    const key = folded(c).parts.join(' ');
    const bare = key.replace(/^(?:al|el|ul|ad)[- ]/, '');
    const families = (
      byFamily.get(key) ??
      byFamily.get(bare) ??
      byFamily.get(`al-${bare}`) ??
      byFamily.get(`el-${bare}`) ??
      byFamily.get(familyTail(key))
    )?.filter((draft) => !isFather(draft, c));
    // Iain Mackay and Donald MacKay: the capital tells whose "MacKay" is.
    const exact = families?.filter((draft) => draft.text.endsWith(c.text));
    const meant = families?.length && meantBeside(exact?.length ? exact : families, c);
    const chosen = subject && families?.includes(subject) ? subject : meant && nearest(meant, c);
    if (chosen) {
      add(joining, chosen, c, 'surname');
      continue;
    }
    const own = alone.get(key);
    const firsts = [...(byFirst.get(key) ?? []), ...(own ? [own] : [])].filter(
      (draft) => !isOtherKin(draft, c) && !isCommoner(draft, c),
    );
    const first = nearest(firsts, c);
    if (first && first !== own) {
      add(joining, first, c, firstPlaced(first, key) ? 'surname' : 'first name');
      continue;
    }
    const father = first ? undefined : fatherNamed(drafts, c, key, keys);
    if (father) {
      father.draft.family = father.family;
      index(byFamily, key, father.draft);
    }
    let draft = first ?? father?.draft;
    if (!draft) {
      draft = { kind: 'person', parts: [key], family: key, text: c.text, mentions: [] };
      alone.set(key, draft);
      drafts.push(draft);
    }
    add(joining, draft, c, 'surname');
  }
}

/** Packie, of Patrick “Packie” Mulrane; folded. */
function nicknameIn({ text }: Draft): string | null {
  const nickname = /[“"‘](\p{Lu}[\p{L}-]+)[”"’]/u.exec(text)?.[1];
  return nickname === undefined ? null : fold(nickname);
}

/** `Ivo and Greta Holm`, `brothers Ekow and Yaw Tarn`: Ivo is a Holm too, and Ekow a Tarn. */
function shareSurnames(people: readonly Settled[], joining: Joining, register: (draft: Draft) => void): void {
  const { drafts, placed, folded } = joining;
  for (let k = 0; k + 1 < people.length; k++) {
    const [c, next] = [people[k], people[k + 1]];
    if (!c || !next || placed.has(c) || c.prose !== next.prose || next.first - c.last !== 2) continue;
    if (c.prose.words[c.last + 1]?.lower !== 'and' || c.first !== c.last || folded(next).parts.length < 2) continue;
    if (!isFirstName(c.key) && !areMany(c.prose.words[c.first - 1]?.lower ?? '')) continue;
    const { family } = folded(next);
    const text = `${c.text} ${next.text.split(' ').slice(-family.split(' ').length).join(' ')}`;
    const parts = [folded(c).key, ...family.split(' ')];
    const same = drafts.find((draft) => draft.kind === 'person' && samePerson(draft.parts, parts));
    if (same) {
      add(joining, same, c, 'full');
      continue;
    }
    const draft: Draft = { kind: 'person', parts, family, text, mentions: [] };
    add(joining, draft, c, 'full');
    drafts.push(draft);
    register(draft);
  }
}

/** Siti Hajar for Siti Hajar Osman, Manuel López for Manuel López Ortega: the only one who begins so. */
function onlyLonger(drafts: readonly Draft[], parts: readonly string[]): Draft | undefined {
  const longer = drafts.filter((d) => d.parts.length > parts.length && parts.every((part, k) => part === d.parts[k]));
  return longer.length === 1 ? longer[0] : undefined;
}

/**
 * García for José García Pérez, Ortega for José Ortega y Gasset: the father's family name, where nobody goes by the last
 * part and only one has the name so. An American's middle name would have the last beside it: Kennedy, of John Fitzgerald
 * Kennedy. The draft, with the parts that are its family name then.
 */
function fatherNamed(
  drafts: readonly Draft[],
  c: Settled,
  key: string,
  keys: ReadonlySet<string>,
): { readonly draft: Draft; readonly family: string } | undefined {
  if (!isSurname(c.text) || isParticle(key)) return undefined;
  const found = drafts.flatMap((draft) => {
    const { kind, parts, family, mentions } = draft;
    const at = parts.lastIndexOf(key);
    const between = parts.slice(at + 1, -1);
    if (kind !== 'person' || at < 1 || at === parts.length - 1 || !between.every(isParticle)) return [];
    if (keys.has(parts.at(-1) ?? '') || keys.has(family)) return [];
    return mentions.some((m) => m.form === 'full' && isBefore(m.c, c))
      ? [{ draft, family: parts.slice(at).join(' ') }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

const isBefore = (a: Settled, b: Settled): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);

const familyTail = (key: string): string => key.split(' ').at(-1) ?? key;
const isFamilyAlone = ({ key }: Settled, parts: readonly string[], byFamily: ReadonlyMap<string, Draft[]>): boolean =>
  isFamilyOpening(key.split(' ')[0] ?? '') &&
  (byFamily.has(familyName(parts.join(' '))) || byFamily.has(parts.join(' ')));
/** Park Chan-wook: the part that stands first is the surname when the later mentions say so (Rulings 25). */
const firstPlaced = (draft: Draft, key: string): boolean =>
  maySurnameStandFirst(draft.text) && draft.mentions.every((m) => m.form === 'full' || fold(m.c.key) === key);

/** The one mentioned last before the mention; else the first to come. */
function nearest(drafts: readonly Draft[], c: Settled): Draft | undefined {
  if (drafts.length === 1) return drafts[0];
  let best: Draft | undefined;
  let bestAt = -1;
  for (const draft of drafts) {
    for (const { c: m } of draft.mentions) {
      if (m.paragraph > c.paragraph || (m.paragraph === c.paragraph && m.start > c.start)) continue;
      const at = m.paragraph * 1e6 + m.start;
      if (at > bestAt) [best, bestAt] = [draft, at];
    }
  }
  return best ?? drafts[0];
}

const initial = (part: string): string | null => (/^[a-z]\.?$/.test(part) ? (part[0] ?? null) : null);
/** `ak` of A.K. Falk, whose points are gone. */
const isInitials = (part: string): boolean => /^[a-z]{2,3}$/.test(part) && !isFirstName(part);

export function sameFirst(a: string, b: string): boolean {
  if (a === b || sameGivenName(a, b)) return true;
  const [x, y] = [initial(a), initial(b)];
  return (
    (x !== null && b.startsWith(x)) ||
    (y !== null && a.startsWith(y)) ||
    (a[0] === b[0] && (isInitials(a) || isInitials(b)))
  );
}

/** One is the other with parts left out, or given names that agree; the family name is the same. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [firstA, firstB] = [a.slice(0, -1), b.slice(0, -1)];
  const [short, long] = firstA.length <= firstB.length ? [firstA, firstB] : [firstB, firstA];
  let k = 0;
  let met = 0;
  for (const part of short) {
    let n = k;
    while (n < long.length && !sameFirst(part, long[n] ?? '')) n++;
    if (n < long.length) {
      k = n + 1;
      met++;
    }
  }
  return met === short.length;
}
