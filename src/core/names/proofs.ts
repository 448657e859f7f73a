import { commonness } from '../lexicon/common-words';
import { isGivenName, isSurname } from '../lexicon/people-words';
import { isDemonym, isLargeCity, isTerritory } from '../lexicon/places';
import { lowerAt } from './cutting';
import { edits, inflected, isKnownThing, near, nearGivenNames, skeleton } from './similar';
import { type Part, type Spelling } from './spelling';

export function judge(a: Part, b: Part): Spelling | null {
  const [often, seldom] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
  if (isKnownThing(a.folded) && isKnownThing(b.folded)) return null;
  if (everyday(a) && everyday(b) && !isPerson(a) && !isPerson(b)) return null;
  const common = [...a.beside].some((word) => b.beside.has(word));
  const shares =
    common ||
    [...a.beside].some((word) => word.length > 4 && [...b.beside].some((other) => word !== other && near(word, other)));
  if (
    inflected(a.folded, b.folded) &&
    skeleton(a.folded) !== skeleton(b.folded) &&
    !(isPerson(a) && isPerson(b) && (common || isLoneSurname(a, b) || isLoneSurname(b, a)))
  )
    return null;
  if (/^(?:north|south)-?(?:east|west)/.test(a.folded)) return null;
  const lone = isLoneSlip(a, b);
  if (Math.min(a.folded.length, b.folded.length) < 5 && !common && !lone) return null;
  if (!shares) {
    if (a.beside.size > 0 && b.beside.size > 0 && !slip(often, seldom)) return null;
    if (listedElsewhere(a, b) || listedElsewhere(b, a)) return null;
    if ((twoBearers(a, b) || twoFirstWords(a, b)) && !longSlip(often, seldom)) return null;
    if (sideBySide(a, b) || (a.beside.size > 0 && b.beside.size > 0 && twoPeople(a, b) && !longSlip(often, seldom)))
      return null;
    if (often.mentions.length >= 3 && seldom.mentions.length >= 3 && seldom.beside.size > 0 && !longSlip(often, seldom))
      return null;
    if (clashingPlaces(a, b)) return null;
    if (relatives(a, b)) return null;
  } else if ((sideBySide(a, b) && bothAlone(a, b)) || (common && introducedApart(a, b))) return null;
  if (rivals(a, b) || isSomebodysKin(a, b) || isSomebodysKin(b, a)) return null;
  const given =
    shares &&
    a.at.has('first') &&
    b.at.has('first') &&
    !a.at.has('last') &&
    !b.at.has('last') &&
    isPerson(a) &&
    isPerson(b);
  if (given && !nearGivenNames(a.folded, b.folded)) return null;
  if (given && (twoPeople(a, b) || [...a.mentions, ...b.mentions].slice(0, 50).some(asRelative))) return null;
  return {
    difference: umlaut(a, b) ? 'accents' : given ? 'first name' : 'spelling',
    left: often.mentions,
    right: seldom.mentions,
    leftWord: often.folded,
    rightWord: seldom.folded,
  };
}

/**
 * Orban said, of Ida Orb, and nobody else is an Orban: no form of the word, and no family either ("the Orbs"). A surname
 * of the lists may be somebody else's, unless it follows in the same paragraph.
 */
const isLoneSurname = (known: Part, odd: Part): boolean =>
  known.at.has('last') &&
  odd.at.size === 1 &&
  odd.at.has('alone') &&
  odd.mentions.length < 3 &&
  (!isSurname(odd.folded) || odd.mentions.every(({ prose }) => known.mentions.some((c) => c.prose === prose))) &&
  !odd.mentions.some(({ prose, first }) => /^(?:the|both|all|two|three|four|\d+)$/.test(lowerAt(prose, first - 1)));

/** A word of the dictionary, surname or not: Stack and Slack, two bodies. */
const everyday = ({ folded }: Part): boolean => commonness(folded) > 0;

export const isPerson = (part: Part): boolean => part.mentions.some((c) => c.kind === 'person');
const bothAlone = (a: Part, b: Part): boolean => a.at.has('alone') && b.at.has('alone');
/** ü written ue. Lavertue and Lavertu, neither with a mark, are two spellings. */
const umlaut = (a: Part, b: Part): boolean =>
  a.folded.length !== b.folded.length &&
  a.folded.replace(/([aou])e/g, '$1') === b.folded.replace(/([aou])e/g, '$1') &&
  [...a.forms.keys(), ...b.forms.keys()].some((form) => /[äöüæœø]/.test(form));

/** One slip of the pen in a word that is written otherwise three times and more. */
function slip(often: Part, seldom: Part): boolean {
  if (longSlip(often, seldom)) return true;
  if (often.mentions.length < 3 || seldom.mentions.length > 1 || often.folded.length < 5) return false;
  if (isGivenName(seldom.folded) || isSurname(seldom.folded) || isKnownThing(seldom.folded)) return false;
  // A town and a man, two people with first names of their own.
  if (
    isPerson(seldom) !== isPerson(often) &&
    !seldom.mentions.some(({ kind }) => often.mentions.some((c) => c.kind === kind))
  )
    return false;
  return edits(often.folded, seldom.folded) === 1;
}

/**
 * One slip of the pen in a word that stands alone and belongs to nobody else: a surname nobody introduced beside one that
 * somebody bears, or a country written once otherwise.
 */
export function isLoneSlip(a: Part, b: Part): boolean {
  return loneSlip(a, b) || loneSlip(b, a);
}

function loneSlip(known: Part, odd: Part): boolean {
  const length = Math.min(known.folded.length, odd.folded.length);
  if (length < 4 || Math.max(known.folded.length, odd.folded.length) < 5 || known.folded[0] !== odd.folded[0])
    return false;
  if (odd.at.size !== 1 || !odd.at.has('alone') || odd.mentions.length > 2 || edits(known.folded, odd.folded) !== 1)
    return false;
  if (isKnownThing(odd.folded) || isGivenName(odd.folded) || inflected(known.folded, odd.folded)) return false;
  if (isTerritory().has(known.folded)) return known.mentions.length >= 5 && odd.mentions.length === 1 && !isPerson(odd);
  // Tseng Ming-chung, later Tseng: the family name may stand first.
  const surname = known.at.has('last') || (known.at.has('first') && known.at.has('alone'));
  if (!surname || !isPerson(known) || !isPerson(odd)) return false;
  return !isSurname(odd.folded) || skeleton(known.folded) === skeleton(odd.folded);
}

/** Lucas Moraes and Nuno Morais: each introduced with a first name of its own. */
const twoBearers = (a: Part, b: Part): boolean =>
  [a, b].every((part) => isPerson(part) && part.at.has('last') && part.beside.size > 0);

/** Maren Holt and Maran Frey: the word opens two names that have nothing else in common. */
const twoFirstWords = (a: Part, b: Part): boolean =>
  [a, b].every((part) => isPerson(part) && part.at.size === 1 && part.at.has('first') && part.beside.size > 0);

/** Bhavna Biju Chacko, Jeswin Binu Chacko: each with a first name of its own before the word that differs. */
function introducedApart(a: Part, b: Part): boolean {
  if (!isPerson(a) || !isPerson(b) || !a.at.has('middle') || !b.at.has('middle')) return false;
  const own = (part: Part, other: Part): boolean =>
    [...part.beside].some((word) => !other.beside.has(word) && ![...other.beside].some((one) => near(word, one)));
  return own(a, b) && own(b, a);
}

/** One letter in a name so long and so rare that no second bearer is likely. */
const longSlip = (a: Part, b: Part): boolean =>
  Math.min(a.folded.length, b.folded.length) >= 9 &&
  edits(a.folded, b.folded) === 1 &&
  [a, b].every(({ folded }) => !isGivenName(folded) && !isSurname(folded) && !isKnownThing(folded));

/** Columbia University is not of Colombia. */
const institution = /^(?:university|college|school|hotel|records|pictures|sportswear|street|road|avenue|river)$/;
/** A country or city on one side, somebody's name on the other: Georgia, Giorgia. */
function listedElsewhere(known: Part, other: Part): boolean {
  const listed = isTerritory().has(known.folded) || isLargeCity().has(known.folded) || isDemonym(known.folded);
  if (!listed) return false;
  if ([...other.beside].some((word) => institution.test(word)) && !other.at.has('alone')) return true;
  return isPerson(other) && (isGivenName(other.folded) || isSurname(other.folded) || other.beside.size > 0);
}

/** A surname of one, the first name of another: Ola Martin, Martin Frey. */
function clashingPlaces(a: Part, b: Part): boolean {
  if (!isPerson(a) || !isPerson(b)) return false;
  const onlyFirst = (part: Part): boolean => part.at.has('first') && !part.at.has('last') && !part.at.has('alone');
  return (onlyFirst(a) && b.at.has('last')) || (onlyFirst(b) && a.at.has('last'));
}

/** Both parts of one long name. */
const relatives = (a: Part, b: Part): boolean => a.beside.has(b.folded) || b.beside.has(a.folded);

/** "Petersen and Peterson", in one sentence: two. */
function sideBySide(a: Part, b: Part): boolean {
  for (const x of a.mentions.slice(0, 50)) {
    for (const y of b.mentions.slice(0, 50)) {
      if (x.prose !== y.prose || x.prose.words[x.first]?.sentence !== y.prose.words[y.first]?.sentence) continue;
      const [left, right] = x.start < y.start ? [x, y] : [y, x];
      if (
        right.first - left.last <= 4 &&
        /^\s*(?:,|, not|and|or|&|versus|vs|not|with|to|from|against|beat|met|over|,\s*and)\s*(?:the\s+)?$/.test(
          x.prose.text.slice(left.end, right.start),
        )
      )
        return true;
    }
  }
  return false;
}

/** "Hicham Bakkali of Morocco beat Algeria's Hichem Bakkari": two whole names in one sentence, apart in both parts. */
const rivals = (a: Part, b: Part): boolean =>
  together(a, b, (x, y) => x.kind === 'person' && y.kind === 'person' && differsInAll(x.key, y.key));

function differsInAll(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.length > 1 && x.length === y.length && x.every((word, i) => word !== y[i]);
}

/** `Her sister, Anne Bell`: somebody beside the one named before. */
const kin = /^(?:sisters?|brothers?|twins?|cousins?|mother|father|son|daughter|aunt|uncle|niece|nephew|namesake)$/;
export const asRelative = ({ prose, first }: Part['mentions'][number]): boolean =>
  [1, 2].some((back) => {
    const { text, lower } = prose.words[first - back] ?? { text: '', lower: '' };
    return kin.test(lower) && !ordained.test(text) && (back === 1 || prose.words[first - 1]?.text === ',');
  });
/** Sister Agathe is a nun. */
const ordained = /^(?:Sister|Brother|Mother|Father)$/;

/** `My aunt Agatha`, by that name alone, and a Sister Agathe who is nobody's aunt. */
const isSomebodysKin = (one: Part, other: Part): boolean =>
  isPerson(one) &&
  one.at.size === 1 &&
  one.at.has('alone') &&
  one.mentions.every(asRelative) &&
  !other.mentions.some(asRelative);

/** Sisters Ann and Anne Bell: both in one sentence, so two. */
const twoPeople = (a: Part, b: Part): boolean => together(a, b, () => true);

type Mention = Part['mentions'][number];

/** Some two mentions in one sentence of which something holds. */
const together = (a: Part, b: Part, holds: (x: Mention, y: Mention) => boolean): boolean =>
  a.mentions
    .slice(0, 50)
    .some((x) =>
      b.mentions
        .slice(0, 50)
        .some(
          (y) =>
            x.prose === y.prose && x.prose.words[x.first]?.sentence === y.prose.words[y.first]?.sentence && holds(x, y),
        ),
    );
