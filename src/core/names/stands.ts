import { bodyHeads, isBody, newspapers, organs } from '../lexicon/body-words';
import { alsoNames, commonness, functionWords } from '../lexicon/common-words';
import { isFirstName, isRoleNoun, isSurname } from '../lexicon/people-words';
import { isCity, isLargeCity, isTerritory, placeHeads } from '../lexicon/places';
import { actsBare } from './bare';
import type { Candidate } from './candidate';
import { isInitialism } from '../article/shape';
import type { Usage } from './usage';
import type { Entry } from './entry';

/** Whether several words are a name at all. */
export function longStands(entry: Entry, usage: Usage): boolean {
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
export function stands(entry: Entry, usage: Usage, bodies: ReadonlyMap<string, Entry>): boolean {
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
      isFirstName(key) ||
      Math.max(evidence.person, evidence.place, evidence.organisation) >= 1.5
    );
  }
  if (titled) return true;
  if (organs.has(key)) return proven || (usage.small.get(key) ?? 0) === 0;
  if (newspapers.has(key) && entry.all.some(isNewspaper)) return true;
  if (isLargeCity().has(key)) return proven && evidence.place >= 2;
  if (isFirstName(key) || isSurname(key)) {
    if (common < 2)
      return (
        (proven ||
          (isFirstName(key) &&
            (entry.context.person >= 0.5 || entry.all.some((c) => actsAlone(c) || opensCouple(c)))) ||
          (isSurname(key) && entry.all.some((c) => actsBare(c.prose, c.last, c.key)))) &&
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
  if (!next || alsoNames().has(key)) return false;
  return next.kind === 'mark' || /^(?:VERB|AUX|PROPN|CCONJ|PART)$/.test(next.tag);
}

/** `Mark and Lorna Tully`: one given name, and another with the surname of both. */
function opensCouple({ prose, last }: Candidate): boolean {
  const [and, other, family] = [prose.words[last + 1], prose.words[last + 2], prose.words[last + 3]];
  return (
    and?.lower === 'and' &&
    /^\p{Lu}\p{Ll}/u.test(other?.text ?? '') &&
    isFirstName(other?.lower ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(family?.text ?? '') &&
    (family?.start ?? 0) - (other?.end ?? 0) === 1
  );
}

/** `The Guardian said` at a sentence's start too; `the Guardian` where its capital proves something. */
function isNewspaper({ prose, first, unproven }: Candidate): boolean {
  const before = prose.words[first - 1];
  return before?.lower === 'the' && (before.text === 'The' || !unproven);
}
