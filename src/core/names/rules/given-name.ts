import type { Facts, MentionFact, NameFact } from '../../facts';
import { weekdays } from '../../lexicon/common-words';
import { women } from '../../lexicon/given-names';
import { isFirstName, isGivenName, isSurname } from '../../lexicon/people-words';
import { textOf } from './spelling-finding';
import { lowerAt, people, wordsOf } from './support';

// One word that stands for somebody, and is no surname after all.

/** `Todd set the table` where Jennifer and Aaron did too: a story that goes by first names. */
export function isFirstNameHere(facts: Facts, name: NameFact, mention: MentionFact): boolean {
  if (mention.title || name.name.includes(' ') || !isGivenName(name.name.toLowerCase())) return false;
  return people(facts).some(
    (other) =>
      other !== name &&
      isGivenName(other.name.split(' ')[0]?.toLowerCase() ?? '') &&
      other.mentions.some((m) => m.form === 'first name' || (!other.name.includes(' ') && !isSurname(other.name))),
  );
}

/** `Maisie, 7, said`, `nine-year-old Ellis`: a child goes by first name, and so does a Rahul whose surname is nowhere. */
export function isFirstNameOnly(facts: Facts, mention: MentionFact): boolean {
  const shown = textOf(facts, mention);
  if (shown.includes(' ')) return false;
  if (!mention.title && isFirstName(shown) && (women.has(shown.toLowerCase()) || !isSurname(shown))) return true;
  const { text } = facts.article;
  return (
    childBefore.test(text.slice(Math.max(0, mention.start - 20), mention.start)) ||
    childBehind.test(text.slice(mention.end, mention.end + 20))
  );
}
const figures = '\\d|1[0-5]';
const spelled = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen';
const childBefore = new RegExp(`\\b(?:${figures}|${spelled})[- ]year[- ]old $`, 'i');
const childBehind = new RegExp(
  `^(?:,| \\(|, who (?:is|was)) ?(?:just |only )?(?:aged? )?(?:(?:${figures})(?:[,.)\\s]|$)|(?:${spelled})[,.)])`,
);

/** `Mrs Grace Friday, the treasurer`: a given name, and a surname that is a day's. `Mr Orme Friday` has none. */
export function isNamedForDay(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  return (
    at !== null &&
    mention.title !== null &&
    isFirstName(textOf(facts, mention)) &&
    weekdays.has(lowerAt(at.prose, at.last + 1))
  );
}
