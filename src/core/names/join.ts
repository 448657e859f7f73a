import type { MentionForm } from '../contract';
import type { NameFacts, Reading } from '../facts';
import { isFamilyOpening } from '../lexicon/particles';
import { isFirstName, sameGivenName } from '../lexicon/people-words';
import { datelineNames } from './datelines';
import { fold } from './fold';
import { maySurnameStandFirst } from './order';
import type { Spelling } from './spelling';
import { spellingsIn } from './spellings';
import { familyName, partsOf, type Settled } from './settle';
import { isInitialism } from './shape';
import { type Draft, factsOf } from './name-facts';

/** Joins mentions into names: full form first, then surname, first name, short form, initials. */
export function joinNames(reading: Reading, settled: readonly Settled[]): NameFacts {
  const { article } = reading;
  const inOrder = (list: readonly Settled[]): Settled[] =>
    [...list].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const sorted = inOrder(settled);
  const all = inOrder([...settled, ...datelineNames(article)]);
  const drafts: Draft[] = [];
  const placed = new Map<Settled, Draft>();
  const people = sorted.filter((c) => c.kind === 'person');
  const folded = folder();
  gatherPeople(people, drafts, placed, folded);
  gatherOthers(
    all.filter((c) => c.kind !== 'person'),
    drafts,
    placed,
    folded,
  );
  const spellings = spellingsIn(sorted);
  for (const spelling of spellings) merge(spelling, drafts, placed);
  return factsOf(article, all, drafts, spellings);
}

interface Folded {
  readonly key: string;
  readonly parts: readonly string[];
  readonly family: string;
}
type Folder = (c: Settled) => Folded;

/** What a mention's letters come to, worked out once for each string. */
function folder(): Folder {
  const known = new Map<string, Folded>();
  return (c) => {
    let folded = known.get(c.key);
    if (!folded) {
      const key = fold(c.key);
      known.set(c.key, (folded = { key, parts: partsOf(key), family: familyName(key) }));
    }
    return folded;
  };
}

function add(draft: Draft, c: Settled, form: MentionForm, placed: Map<Settled, Draft>): void {
  draft.mentions.push({ c, form });
  placed.set(c, draft);
}

function gatherPeople(people: readonly Settled[], drafts: Draft[], placed: Map<Settled, Draft>, folded: Folder): void {
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
  };
  // Full forms first: a surname may come before its full name.
  for (const c of people) {
    const { parts, family } = folded(c);
    if (parts.length < 2 || isFamilyAlone(parts, byFamily)) continue;
    const same =
      (byFamily.get(parts.at(-1) ?? '') ?? []).find((d) => samePerson(d.parts, parts)) ??
      onlyLonger(byFirst.get(parts[0] ?? '') ?? [], parts);
    if (same) {
      add(same, c, 'full', placed);
      if (parts.length > same.parts.length) Object.assign(same, { parts, family, text: c.text });
      register(same);
      continue;
    }
    const draft: Draft = { kind: 'person', parts, family, text: c.text, mentions: [] };
    add(draft, c, 'full', placed);
    drafts.push(draft);
    register(draft);
  }
  shareSurnames(people, drafts, placed, register, folded);
  const alone = new Map<string, Draft>();
  for (const c of people) {
    if (placed.has(c)) continue;
    const { key } = folded(c);
    const bare = key.replace(/^(?:al|el|ul|ad)[- ]/, '');
    const families =
      byFamily.get(key) ??
      byFamily.get(bare) ??
      byFamily.get(`al-${bare}`) ??
      byFamily.get(`el-${bare}`) ??
      byFamily.get(familyTail(key));
    // Iain Mackay and Donald MacKay: the capital tells whose "MacKay" is.
    const exact = families?.filter((draft) => draft.text.endsWith(c.text));
    const chosen = families ? nearest(exact?.length ? exact : families, c) : undefined;
    if (chosen) {
      add(chosen, c, 'surname', placed);
      continue;
    }
    const firsts = byFirst.get(key);
    if (firsts) {
      const first = nearest(firsts, c);
      if (first) {
        add(first, c, firstPlaced(first, key) ? 'surname' : 'first name', placed);
        continue;
      }
    }
    let draft = alone.get(key);
    if (!draft) {
      draft = { kind: 'person', parts: [key], family: key, text: c.text, mentions: [] };
      alone.set(key, draft);
      drafts.push(draft);
    }
    add(draft, c, 'surname', placed);
  }
}

/** `Ivo and Greta Holm`: Ivo is a Holm too. */
function shareSurnames(
  people: readonly Settled[],
  drafts: Draft[],
  placed: Map<Settled, Draft>,
  register: (draft: Draft) => void,
  folded: Folder,
): void {
  for (let k = 0; k + 1 < people.length; k++) {
    const [c, next] = [people[k], people[k + 1]];
    if (!c || !next || placed.has(c) || c.prose !== next.prose || next.first - c.last !== 2) continue;
    if (c.prose.words[c.last + 1]?.lower !== 'and' || !isFirstName(c.key) || folded(next).parts.length < 2) continue;
    const { family } = folded(next);
    const text = `${c.text} ${next.text.split(' ').slice(-family.split(' ').length).join(' ')}`;
    const parts = [folded(c).key, ...family.split(' ')];
    const same = drafts.find((draft) => draft.kind === 'person' && samePerson(draft.parts, parts));
    if (same) {
      add(same, c, 'full', placed);
      continue;
    }
    const draft: Draft = { kind: 'person', parts, family, text, mentions: [] };
    add(draft, c, 'full', placed);
    drafts.push(draft);
    register(draft);
  }
}

/** Siti Hajar for Siti Hajar Osman, Manuel López for Manuel López Ortega: the only one who begins so. */
function onlyLonger(drafts: readonly Draft[], parts: readonly string[]): Draft | undefined {
  const longer = drafts.filter((d) => d.parts.length > parts.length && parts.every((part, k) => part === d.parts[k]));
  return longer.length === 1 ? longer[0] : undefined;
}

const familyTail = (key: string): string => key.split(' ').at(-1) ?? key;
const isFamilyAlone = (parts: readonly string[], byFamily: ReadonlyMap<string, Draft[]>): boolean =>
  isFamilyOpening(parts[0] ?? '') && (byFamily.has(familyName(parts.join(' '))) || byFamily.has(parts.join(' ')));
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
function sameFirst(a: string, b: string): boolean {
  if (a === b || sameGivenName(a, b)) return true;
  const [x, y] = [initial(a), initial(b)];
  return (
    (x !== null && b.startsWith(x)) ||
    (y !== null && a.startsWith(y)) ||
    (/^(?:[a-z]\.?){2,3}$/.test(a) && a.includes('.') && a[0] === b[0])
  );
}

/** One is the other with parts left out, or given names that agree; the family name is the same. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
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

function gatherOthers(others: readonly Settled[], drafts: Draft[], placed: Map<Settled, Draft>, folded: Folder): void {
  const byKey = new Map<string, Draft>();
  const byInitials = new Map<string, Draft>();
  const openers = new Map<string, Draft | null>();
  for (const c of others) {
    const key = `${c.kind}:${alias(folded(c).key)}`;
    let draft = byKey.get(key);
    if (!draft) {
      draft = { kind: c.kind, parts: folded(c).parts, family: '', text: c.text, mentions: [] };
      byKey.set(key, draft);
      drafts.push(draft);
      if (draft.parts.length > 1 && c.kind === 'organisation') {
        for (const initials of initialsOf(c.text)) if (!byInitials.has(initials)) byInitials.set(initials, draft);
        const opener = draft.parts[0] ?? '';
        openers.set(opener, openers.has(opener) ? null : draft);
      }
    }
    add(draft, c, 'full', placed);
  }
  // Short forms and initials go to their long form.
  for (const draft of [...drafts]) {
    if (draft.kind !== 'organisation' || draft.parts.length !== 1) continue;
    const long = isInitialism(draft.text)
      ? byInitials.get(draft.text.replace(/\./g, '').toLowerCase())
      : (openers.get(draft.parts[0] ?? '') ?? undefined);
    if (!long || long === draft) continue;
    const form: MentionForm = isInitialism(draft.text) ? 'initials' : 'short';
    for (const { c } of draft.mentions) add(long, c, form, placed);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u.s', 'united states'],
  ['usa', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['uae', 'united arab emirates'],
]);
const alias = (key: string): string => aliases.get(key) ?? key;

/** `who` for World Health Organization; with and without the small words. */
function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  const take = (list: readonly string[]): string =>
    list
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase();
  return [...new Set([take(big), take(words)])];
}

/** Two spellings of one name are one name here: what to ask about them is the rules' business. */
function merge({ left, right }: Spelling, drafts: Draft[], placed: Map<Settled, Draft>): void {
  const owners = new Set([...left, ...right].map((c) => placed.get(c)));
  const [a, b, ...more] = [...owners];
  if (!a || !b || more.length > 0 || a.kind !== b.kind) return;
  const [main, other] =
    a.parts.length > b.parts.length || (a.parts.length === b.parts.length && a.mentions.length >= b.mentions.length)
      ? [a, b]
      : [b, a];
  for (const { c, form } of other.mentions) add(main, c, form, placed);
  drafts.splice(drafts.indexOf(other), 1);
}
