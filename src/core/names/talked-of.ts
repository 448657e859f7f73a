import type { Prose } from '../article/article';
import { isRoleNoun } from '../lexicon/people-words';

/** Words `[first, last]` of a mention. */
interface Place {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
}

const asName =
  /\b(?:sur|fore|nick)?names?(?:,| as| to| of)? $|\b(?:made out to|mis(?:print|spell|pronounc|heard|read|typ)\w* as) $/i;
const putDown =
  /\b(?:wrote|written|writes|recorded|registered|listed|entered|printed|billed|transcribed|appears?|appeared|put) (?:(?:it|him|her|them|me|down|wrongly|instead) ){0,2}as $/i;
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

const somebody =
  /^(?:wom[ae]n|m[ae]n|boys?|girls?|child|children|people|persons?|bab(?:y|ies)|twins?|somebody|someone)$/;

/** `a village called Tarne`, `the crater is called Tarne`: a thing has the name too, as it is. */
export function isOfThing({ prose, first }: Place): boolean {
  if (!/^(?:called|named)$/.test(prose.words[first - 1]?.lower ?? '')) return false;
  const noun = prose.words[first - 2];
  if (/^(?:is|was|are|were)$/.test(noun?.lower ?? '')) return true;
  return noun?.tag === 'NOUN' && !somebody.test(noun.lower) && !isRoleNoun(noun.lower.replace(/s$/, ''));
}
