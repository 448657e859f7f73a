import type { Facts, MentionFact, NameFact } from '../../facts';
import { commonness } from '../../lexicon/common-words';
import { firstPlacedSurnames, isFirstName } from '../../lexicon/people-words';
import { isCity, isTerritory } from '../../lexicon/places';
import type { Rule } from '../../rule';
import { fold } from '../fold';
import { maySurnameStandFirst } from '../order';
import { shapeOf } from '../../article/shape';
import { isTalkedOf } from '../talked-of';
import { adjectival, isAttributive } from './adjectival';
import { textOf } from './spelling-finding';
import { inCopy, lineOf, lowerAt, people, wordsOf } from './support';

export const sameSurname: Rule = {
  code: 'names/same-surname',
  title: 'Which one?',
  level: 'warning',
  *check(facts) {
    const families = familiesOf(facts);
    const asked = new Set<string>();
    if (families.size === 0) return;
    for (const mention of facts.names.mentions) {
      const key = fold(textOf(facts, mention));
      const family = families.get(key);
      if (!family || mention.form === 'full' || mention.title || !inCopy(facts, mention) || asked.has(key)) continue;
      const met = family.filter((one) => one.first.start < mention.start);
      const before = met.filter((one) => !goesByFirstName(one, mention));
      if (before.length < 2 || !bare(facts, mention)) continue;
      if (isSubject(facts, before, mention) || isFarFrom(before, mention)) continue;
      const shown = textOf(facts, mention);
      // Mackay and MacKay: the capital says which.
      if (before.filter(({ name }) => name.surname === shown).length === 1) continue;
      if (!mention.quoted) asked.add(key);
      const places = before.map(({ name, first }) => `${givenName(name)} (line ${lineOf(facts, first)})`);
      yield {
        start: mention.start,
        end: mention.end,
        ...(mention.quoted ? { level: 'hint' as const } : {}),
        message: `"${shown}": ${places.slice(0, -1).join(', ')} or ${places.at(-1)}?`,
        related: before.map(({ first }) => ({ start: first.start, end: first.end, message: textOf(facts, first) })),
        fixes: likelyFirst(before, mention).map(({ name }) => ({
          title: name.name,
          edits: [{ start: mention.start, end: mention.end, text: name.name }],
        })),
      };
    }
  },
};

interface Member {
  readonly name: NameFact;
  /** Where the copy introduces them. */
  readonly first: MentionFact;
}

function familiesOf(facts: Facts): ReadonlyMap<string, readonly Member[]> {
  const families = new Map<string, Member[]>();
  for (const name of people(facts)) {
    const first = name.mentions.find((m) => m.form === 'full' && inCopy(facts, m));
    if (!first || !name.surname) continue;
    const opener = fold(name.name.split(' ')[0] ?? '');
    const keys = new Set([
      fold(name.surname),
      fold(name.surname).split(' ').at(-1) ?? '',
      ...(maySurnameStandFirst(name.name) ? [opener] : []),
    ]);
    // Mohamed Hassan Mohamed: called by either end, he shares no family with an Ahmed Mohamed.
    if (keys.has(opener) && !maySurnameStandFirst(name.name)) continue;
    for (const key of keys) {
      const members = families.get(key);
      if (members) members.push({ name, first });
      else families.set(key, [{ name, first }]);
    }
  }
  const shared = [...families].filter(([, list]) => list.length > 1);
  return new Map(
    shared.map(([key, list]) => [key, membersOf(facts, list)] as const).filter(([, list]) => list.length > 1),
  );
}

/** Without those named in passing; father and son of one name are told apart by more than a first name. */
function membersOf(facts: Facts, list: readonly Member[]): readonly Member[] {
  const members: Member[] = [];
  for (const { name, first } of list)
    if (
      members.every((other) => other.name.name !== name.name) &&
      !isAsideOnly(facts, name, first) &&
      isGiven(facts, name, first)
    )
      members.push({ name, first });
  return members;
}

/**
 * "born in Hull to Peter Farrow, a docker", "the daughter of Peter Farrow", "under President Peter Farrow", "Peter Farrow’s
 * presidency": named once, to say whose child somebody is, or when a thing was.
 */
function isAsideOnly(facts: Facts, name: NameFact, first: MentionFact): boolean {
  if (name.mentions.filter((m) => m.form === 'full').length > 1) return false;
  const before = facts.article.text.slice(Math.max(0, first.start - 80), first.start);
  const behind = /^(?:['’]s?)? (\p{Ll}+)/u.exec(facts.article.text.slice(first.end, first.end + 24));
  return (
    asideBefore.test(before) || (behind !== null && adjectival.has(behind[1] ?? '')) || /, \p{Lu}\.$/u.test(before)
  );
}
const asideBefore =
  /\bborn\b[^.!?]* to (?:\S+ ){0,3}$|\b(?:son|daughter|child) of (?:\S+ ){0,3}$|\b(?:under|(?:administration|presidency|government|reign|time) of) (?:then |former |late )?(?:\p{Lu}\S+ ){0,3}$/iu;

/** A child called Elian at each turn is not the one who is called by surname now. */
const goesByFirstName = ({ name }: Member, { start }: MentionFact): boolean =>
  name.mentions.filter((m) => m.form === 'first name' && m.start < start).length > 1;

/** `N.Y. Falk`, `Young Falk voters`, `the Orme Falk feud`: what stands before the surname is no given name. */
function isGiven(facts: Facts, name: NameFact, introduction: MentionFact): boolean {
  if (maySurnameStandFirst(name.name)) return true;
  const first = fold(name.name.split(' ')[0] ?? '');
  const once = name.mentions.filter((m) => m.form === 'full').length === 1;
  if (once && people(facts).some((other) => other !== name && fold(other.surname ?? '') === first)) return false;
  if (sharesSurname(facts, introduction)) return true;
  if (isTerritory().has(first)) return !once && isFirstName(first);
  return (
    isFirstName(first) || (commonness(first) === 0 && !isCity().has(first) && !(once && opens(facts, introduction)))
  );
}

/** `Berbican Falk struck 56`: the capital may be the sentence's, and `Berbican` of the town. */
function opens(facts: Facts, introduction: MentionFact): boolean {
  const at = wordsOf(facts, introduction);
  const opening = at !== null && shapeOf(at.prose).opening[at.first] === true;
  return opening && introduction.title === null && introduction.apposition === null;
}

/** `Kwame and Yaw Falk`: the two have one surname, so what stands before it is a given name, be it a word of English too. */
function sharesSurname(facts: Facts, introduction: MentionFact): boolean {
  const [alone, behind] = [/^\S+$/.test(textOf(facts, introduction)), introduction.start - ' and '.length];
  if (alone) return true;
  const before = facts.names.within({ start: behind, end: behind }).find(({ end }) => end === behind);
  return before?.form === 'full' && /^\S+$/.test(textOf(facts, before));
}

const givenName = (name: NameFact): string => {
  const parts = name.name.split(' ');
  return maySurnameStandFirst(name.name) && !firstPlacedSurnames.has(fold(parts.at(-1) ?? ''))
    ? name.name
    : (parts[0] ?? name.name);
};

/** The one named last before is the likely one. */
const likelyFirst = (members: readonly Member[], mention: MentionFact): readonly Member[] => {
  const lastBefore = ({ name }: Member): number =>
    Math.max(...name.mentions.filter((m) => m.form === 'full' && m.start < mention.start).map((m) => m.start));
  return [...members].sort((a, b) => lastBefore(b) - lastBefore(a));
};

/** An obituary calls its own subject by surname, whoever of the family it names; but who speaks may be one of those. */
function isSubject(facts: Facts, before: readonly Member[], mention: MentionFact): boolean {
  if (!before.some(({ name }) => name.index === facts.names.subject)) return false;
  const at = wordsOf(facts, mention);
  const says = at && (speaks.test(lowerAt(at.prose, at.last + 1)) || speaks.test(lowerAt(at.prose, at.first - 1)));
  return !says || likelyFirst(before, mention)[0]?.name.index === facts.names.subject;
}
const speaks = /^(?:said|says)$/;

/**
 * One has been called by the bare surname three times and more before the others came, each named once and two paragraphs
 * back or further, or five times and more, and the others in another paragraph: nobody will think of those.
 */
function isFarFrom(before: readonly Member[], mention: MentionFact): boolean {
  const [main, ...others] = before;
  if (!main || others.length === 0) return false;
  const met = Math.min(...others.map(({ first }) => first.start));
  const earlier = main.name.mentions.filter((m) => m.form === 'surname' && m.start < met).length;
  if (earlier < 3) return false;
  return others.every(({ name }) => {
    const own = name.mentions.filter((m) => m.start < mention.start && m.form !== 'surname');
    return own.length === 1 && mention.paragraph - (own[0]?.paragraph ?? 0) > (earlier < 5 ? 1 : 0);
  });
}

/** Not part of a firm's name or a family's. */
function bare(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at || isTalkedOf(at)) return false;
  const { prose, first, last } = at;
  const [before, after, next] = [prose.words[first - 1], prose.words[last + 1], prose.words[last + 2]];
  if (before?.text === '&' || after?.text === '&') return false;
  if (before?.lower === 'the' && !/^['’]/.test(after?.text ?? '')) return false;
  if (adjectival.has(after?.lower ?? '') || /^(?:siblings|household|couple|parents)$/.test(after?.lower ?? ''))
    return false;
  if (isAttributive(prose, first, last)) return false;
  return !(after?.lower === 'and' && next && fold(next.text) === fold(textOf(facts, mention)));
}
