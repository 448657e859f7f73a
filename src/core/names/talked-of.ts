import type { Prose } from '../article/article';
import { sentenceAround } from '../article/prose';
import { isRoleNoun } from '../lexicon/people-words';

/** Words `[first, last]` of a mention. */
interface Place {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
}

const asName =
  /(?<!\bby )\b(?:sur|fore|nick)?names?(?:,| to| of)? ['"‘“]?$|\bsurnamed $|\b(?:mis)?spel(?:led|t) (?:\p{Ll}+ ){0,3}['"‘“]?$|\b(?:born|née|nee|alias|made out to|mis(?:print|spell|pronounc|heard|read|typ)\w* as) ['"‘“]?$/iu;
const putDown =
  /\b(?:wrote|written|writes|recorded|registered|listed|entered|printed|billed|transcribed|appears?|appeared|put|known) (?:[\p{Ll}'’]+ ){0,3}as ['"‘“]?$|\b(?:had|has|have) (?:[\p{Ll}'’]+ ){1,3}down as ['"‘“]?$/u;
const otherSpelling =
  /^, (?:with|in|under) (?:the other|another|a different|an?|its|her|his|their) (?:\p{Ll}+ )?spelling\b/u;
/** marked TARN in green paint */
const painted = /^['"’”]? in (?:\p{Ll}+ ){0,2}(?:paint|ink|chalk|letters|capitals|marker|biro|pencil)\b/u;
const aName = /^(?: (?:is|was)|,) (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:sur|fore|nick)?name\b/u;

/** The copy speaks of the name and not of who bears it: `wrote her name as Tarne`, `Tarn is a common name`. */
export function isTalkedOf({ prose, first, last }: Place): boolean {
  const [from, to] = [prose.words[first]?.start ?? 0, prose.words[last]?.end ?? 0];
  const before = prose.text.slice(Math.max(0, from - 60), from);
  const after = prose.text.slice(to, to + 60);
  if (
    painted.test(after) ||
    asName.test(before) ||
    putDown.test(before) ||
    otherSpelling.test(after) ||
    aName.test(after)
  )
    return true;
  const shown = itIs.test(before) || (/['"‘“]$/.test(before) && closes.test(after));
  return shown && inWriting.test(sentenceAround(prose, first));
}

/** `it is Tarne`, `the cup reads “Tarne”`, in a sentence about what is written somewhere. */
const itIs = /\b(?:it|which) (?:is|was) $/;
const closes = /^(?: \p{Lu}\p{Ll}+)?[,.]?['"’”]/u;
const inWriting =
  /\b(?:names?|spel\w+|misspel\w+|reads?|letters?|certificates?|regist(?:er|ry)|passports?|plaques?|signs?|signposts?|posters?|programmes?|lists?|ballots?|labels?|badges?|shirts?|captions?|medals?|cups?|trophy|headstones?|gravestones?|tombstones?|memorials?|tickets?|documents?|records?|papers?|printed|engraved|painted|carved|stamped|billed|listed|signed)\b/i;

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
