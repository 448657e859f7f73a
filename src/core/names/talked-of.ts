import type { Prose } from '../article/article';
import { isRoleNoun } from '../lexicon/people-words';

/** Words `[first, last]` of a mention. */
interface Place {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
}

const asName =
  /(?<!\bby )\b(?:sur|fore|nick)?names?(?:,| to| of)? $|\b(?:born|née|nee|alias|made out to|mis(?:print|spell|pronounc|heard|read|typ)\w* as) $/i;
const putDown =
  /\b(?:wrote|written|writes|recorded|registered|listed|entered|printed|billed|transcribed|appears?|appeared|put) (?:[\p{Ll}'’]+ ){0,3}as $/u;
const otherSpelling =
  /^, (?:with|in|under) (?:the other|another|a different|an?|its|her|his|their) (?:\p{Ll}+ )?spelling\b/u;
const aName = /^(?: (?:is|was)|,) (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:sur|fore|nick)?name\b/u;

/** The copy speaks of the name and not of who bears it: `wrote her name as Tarne`, `Tarn is a common name`. */
export function isTalkedOf({ prose, first, last }: Place): boolean {
  const [from, to] = [prose.words[first]?.start ?? 0, prose.words[last]?.end ?? 0];
  const before = prose.text.slice(Math.max(0, from - 60), from);
  const after = prose.text.slice(to, to + 60);
  return asName.test(before) || putDown.test(before) || otherSpelling.test(after) || aName.test(after);
}

const newlyNamed =
  /\b(?:(?:is|was|are|were) called|(?:an?|another|one|two|three|four|some) (?:[\p{Ll}-]+ ){0,2}?(?<noun>[\p{Ll}-]+) (?:called|named)) $/iu;
const somebody =
  /^(?:wom[ae]n|m[ae]n|boys?|girls?|child|children|people|persons?|bab(?:y|ies)|twins?|somebody|someone)$/;

/** `two women called Tarne`, `a village named Tarne`: the name is given as what somebody or something is called. */
const namedSo = ({ prose, first }: Place): RegExpExecArray | null => {
  if (!/^(?:called|named)$/.test(prose.words[first - 1]?.lower ?? '')) return null;
  const from = prose.words[first]?.start ?? 0;
  return newlyNamed.exec(prose.text.slice(Math.max(0, from - 60), from));
};
export const isNewlyNamed = (place: Place): boolean => namedSo(place) !== null;

/** `a village called Tarne`, `the crater is called Tarne`: a thing has the name too, as it is. */
export function isOfThing(place: Place): boolean {
  const match = namedSo(place);
  const noun = match?.groups?.noun;
  return match !== null && !(noun && (somebody.test(noun) || isRoleNoun(noun.replace(/s$/, ''))));
}
