import type { Facts, MentionFact, NameFact } from '../../facts';
import { commonness } from '../../lexicon/common-words';
import { isFirstName, sameGivenName } from '../../lexicon/people-words';
import { isFirstPerson } from '../first-person';
import { isTown } from '../../lexicon/places';
import { memoised } from '../../memo';
import type { Rule } from '../../rule';
import { fold } from '../fold';
import { isInitialism, shapeOf } from '../../article/shape';
import { textOf } from './spelling-finding';
import { copyMentions, isKnownToAll, isRoyal, lowerAt, people, sharedSurnames, wordsOf } from './support';

export const firstNameOnly: Rule = {
  code: 'names/first-name-only',
  title: 'First name',
  level: 'information',
  notIn: ['obituary', 'interview', 'review', 'column', 'opinion'],
  *check(facts) {
    if (isFirstPerson(facts)) return;
    const shared = sharedSurnames(facts);
    const cast = people(facts);
    for (const name of cast) {
      const mentions = copyMentions(facts, name);
      const full = mentions.find((m) => m.form === 'full');
      const later = mentions.filter(
        (m) =>
          m.form === 'first name' &&
          !m.quoted &&
          full &&
          m.start > full.start &&
          !isEverydayWord(facts, m) &&
          !isTownOrWord(facts, m) &&
          !isOfMore(facts, m) &&
          !isRoyal(facts, m) &&
          m.title === null,
      );
      const [first] = later;
      if (
        !full ||
        !first ||
        !name.surname ||
        // Mac OSX is a product.
        isInitialism(name.surname) ||
        name.margin < 2.5 ||
        !(isFirstName(textOf(facts, first)) || full.apposition || full.title) ||
        isKnownToAll(facts, name) ||
        isChild(facts, name) ||
        goesByFirstName(facts, name, first)
      )
        continue;
      if (
        shared.has(fold(name.surname)) ||
        mentions.some((m) => isRoyal(facts, m)) ||
        namesake(facts, cast, name, first)
      )
        continue;
      const others = cast.filter((other) => other !== name && other.mentions.some((m) => m.form === 'full'));
      const bySurname =
        others.some((other) => other.mentions.some((m) => m.form === 'surname')) ||
        name.mentions.some((m) => m.form === 'surname');
      const byFirst = others.some((other) => other.mentions.some((m) => m.form === 'first name'));
      const shown = textOf(facts, first);
      const change = (m: MentionFact): { start: number; end: number; text: string } => ({
        start: m.start,
        end: m.end,
        text: name.surname ?? name.name,
      });
      yield {
        start: first.start,
        end: first.end,
        ...(byFirst && !bySurname ? { level: 'hint' as const } : {}),
        message: bySurname
          ? `"${shown}" here; others in this story go by surname. "${name.surname}"?`
          : `"${shown}" here, first name alone. "${name.surname}"?`,
        related: later.slice(1).map((m) => ({ start: m.start, end: m.end, message: shown })),
        fixes: [
          { title: name.surname, edits: [change(first)] },
          ...(later.length > 1 ? [{ title: `${name.surname}, all ${later.length}`, edits: later.map(change) }] : []),
        ],
      };
    }
  },
};

/** `Ana Tarn Vega`, `Ana’s House`, `Vega, Ana.`, `the Ana`, `Well done, Ana.`, `Ana and I`: part of more, a nickname, or spoken to. */
function isOfMore(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at) return false;
  const { prose, first, last } = at;
  const [before, after, next] = [prose.words[first - 1], prose.words[last + 1], prose.words[last + 2]];
  const isCapital = (text: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(text ?? '');
  if (before?.lower === 'the' || isCapital(after?.text)) return true;
  if (/^['’]s?$/.test(after?.text ?? '') && isCapital(next?.text)) return true;
  if (after?.lower === 'and' && /^(?:I|me)$/.test(next?.text ?? '')) return true;
  return before?.text === ',' && /^[,.!?]$/.test(after?.text ?? '');
}

/** `Grace was said`: at a sentence's start, with something done to it, an everyday word is no person. */
function isEverydayWord(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at || shapeOf(at.prose).opening[at.first] !== true) return false;
  if (commonness(lowerAt(at.prose, at.first)) === 0) return false;
  const done = lowerAt(at.prose, at.last + 2);
  return (
    /^(?:is|was|are|were)$/.test(lowerAt(at.prose, at.last + 1)) &&
    (at.prose.words[at.last + 2]?.tag === 'VERB' || /(?:ed|said|sung|read|held|kept)$/.test(done))
  );
}

/** `in Sydney`, `will tour Florence and Rome`: the town; `Ana was a common name`: the name itself. */
function isTownOrWord(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at) return false;
  const { prose, first, last } = at;
  const lower = lowerAt(prose, first);
  const inside = /^(?:in|at|near|from|to|through|across|outside|around|via)$/.test(lowerAt(prose, first - 1));
  const acts = prose.words[last + 1]?.tag === 'VERB' || prose.words[last + 1]?.tag === 'AUX';
  if ((inside || !acts) && isTown(lower)) return true;
  for (let k = last + 1; k < last + 8 && prose.words[k]?.sentence === prose.words[last]?.sentence; k++)
    if (/^names?$/.test(lowerAt(prose, k))) return /^(?:was|is|were|as|had)$/.test(lowerAt(prose, last + 1));
  return false;
}

/** Called by the first name wherever news is read. */
const knownByIt: ReadonlyMap<string, string> = new Map([
  ['saddam', 'hussein'],
  ['hillary', 'clinton'],
  ['lula', 'da silva'],
  ['fidel', 'castro'],
]);

const patronymic = /(?:dóttir|dottir)$|[áéíóúýæöðþ]\p{L}*son$|[ðþ]/iu;
/** Abdullah bin Yusof: son of, and no surname. */
const sonOf = /\b(?:bin|binti|binte|bte|bt|ibn|a\/[lp]|anak|wa|arap|ole)\b/i;
/** Where the last name is a father's, or people go by the first. */
const byFirstName =
  /\b(?:Iceland|Icelandic|Reykjavik|Reykjavík|Ethiopian?s?|Addis Ababa|Tigray|Oromia|Eritrean?s?|Asmara|Thai|Thailand|Bangkok|Chiang Mai|Phuket|Malaysian?s?|Malay|Kuala Lumpur|Penang|Johor|Selangor|Sarawak|Sabah|Brunei|Singaporean?s?|Indonesian?s?|Jakarta|Surabaya|Bandung|Java|Javanese|Sumatra|Bali|Myanmar|Burmese|Yangon|Mandalay|Cambodian?s?|Phnom Penh|Laos|Lao|Vientiane|Mongolian?s?|Ulaanbaatar|Somalia|Somali|Mogadishu|Hargeisa|Bhutan|Bhutanese|Thimphu|Tamil|Bangladeshi?|Dhaka|Maldives|Malé)\b/u;
const zones =
  /^(?:Asia\/(?:Bangkok|Brunei|Dhaka|Jakarta|Jayapura|Kuala_Lumpur|Kuching|Makassar|Phnom_Penh|Pontianak|Singapore|Thimphu|Ulaanbaatar|Vientiane|Yangon)|Africa\/(?:Addis_Ababa|Asmara|Mogadishu)|Atlantic\/Reykjavik|Indian\/Maldives)$/;

const isOfSuchPlace = memoised(
  ({ article, place }: Facts): boolean => zones.test(place ?? '') || byFirstName.test(article.text),
);

/** Icelanders, Ethiopians, Thais and others whose last name is their father's, or who go by the first. */
function goesByFirstName(facts: Facts, name: NameFact, mention: MentionFact): boolean {
  if (name.mentions.some((m) => m.form === 'first name' && isKnownSo(facts, m))) return true;
  if (patronymic.test(name.surname ?? '') || sonOf.test(name.name)) return true;
  const given = fold(name.name.split(' ')[0] ?? '');
  if (knownByIt.get(given) === fold(name.surname ?? '')) return true;
  // Martin is no Thai, wherever he is.
  const called = fold(textOf(facts, mention));
  return !sameGivenName(called, called) && isOfSuchPlace(facts);
}

/** `known on stage simply as Ines`, `who performs as Ines`, `everybody calls her Ines`. */
const isKnownSo = (facts: Facts, { start }: MentionFact): boolean =>
  knownSo.test(facts.article.text.slice(Math.max(0, start - 70), start));
const knownSo =
  /\b(?:known|billed|credited|styled|perform(?:s|ed|ing)|record(?:s|ed|ing)|sing(?:s|ing)|sang|goes|going|went|appear(?:s|ed|ing)|writ(?:es|ing)|wrote|signs)(?: [\p{Ll}'’]+){0,5} (?:as|by)(?: (?:just|simply|only|plain))? ['"‘“]?$|\bcall(?:s|ed)? (?:him|her|them)(?:self|selves)? (?:just |simply |only |plain )?['"‘“]?$/u;

/** Children go by first name (AP: up to 15). */
function isChild(facts: Facts, name: NameFact): boolean {
  return name.mentions.some((m) => {
    const around = facts.article.text.slice(Math.max(0, m.start - 40), m.end + 24);
    const age =
      /^,? (?:aged )?(\d{1,2})\b/.exec(facts.article.text.slice(m.end, m.end + 12))?.[1] ??
      /\b(\d{1,2})-year-old\b/.exec(around)?.[1];
    if (age !== undefined && Number(age) < 16) return true;
    return m.title !== null && /\b(?:schoolboy|schoolgirl|toddler|baby|pupil|boy|girl)\b/i.test(textOf(facts, m.title));
  });
}

/** Another in the story has this first name, or is nobody else but known by it. */
function namesake(facts: Facts, cast: readonly NameFact[], name: NameFact, mention: MentionFact): boolean {
  const key = fold(textOf(facts, mention));
  return cast.some((other) => other !== name && fold(other.name).split(' ').includes(key));
}
