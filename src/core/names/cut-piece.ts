import type { Prose } from '../article/article';
import { bodyHeads, isBody } from '../lexicon/body-words';
import { functionWords, months, weekdays } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { isFirstName, isGivenName, isRoleNoun, isSurname } from '../lexicon/people-words';
import { placeHeads } from '../lexicon/places';
import type { Candidate } from './candidate';
import { isInitialism, shapeOf } from '../article/shape';
import { isCourtesy, titleIn } from './title';
import { type Cutting, joinedText, lowerAt, opening, startsParticles } from './cutting';
import { cutName } from './cut-name';
import { dropsAtStart } from './name-start';

/** Captions and credits run on to what they stand under: `The harbour at dusk Image: …` */
const captionWords = listed('image photo photograph picture pic file source credit courtesy caption');

const zone = /^(?:GMT|UTC|BST|CES?T|EE?S?T|IST|JST|MSK|[ECMPA][SD]T|AE[SD]T|AM|PM)$/;
const clock = /^\d|^[ap]\.?m\.?$/;

/** Cuts one piece of capitals to the names in it, without weekdays (but of `the trader Sunday Mensah`), titles and what only opens the sentence. */
export function cutPiece(cutting: Cutting, from: number, to: number): void {
  const { prose, usage } = cutting;
  let first = from;
  let last = to;
  let unproven = opening(prose, first);
  // What opens a sentence and is no part of the name.
  while (first <= last && dropsAtStart(cutting, first, last, unproven)) {
    first++;
    while (first <= last && !shapeOf(prose).capital[first] && !startsParticles(prose, first)) first++;
    unproven = false;
  }
  while (first < last && trails(prose, first, last)) last--;
  if (last > first && captionWords.has(lowerAt(prose, last)) && prose.words[last + 1]?.text === ':') last--;
  // "**09:00 GMT** Good morning": the zone goes with the time.
  if (zone.test(prose.words[first]?.text ?? '') && clock.test(lowerAt(prose, first - 1))) first++;
  if (first > last) return;
  if (
    weekdays.has(lowerAt(prose, first)) &&
    !(first < last && isRoleNoun(lowerAt(prose, first - 1)) && isSurname(lowerAt(prose, last))) &&
    !placeHeads.has(lowerAt(prose, last)) &&
    !(first < last && bodyHeads.has(lowerAt(prose, last)))
  )
    first++;
  else if (
    months.has(lowerAt(prose, first)) &&
    first < last &&
    /^(?:in|since|from|last|until|till|by|early|late|mid|this|next|of|and|before|after|between|to)$/.test(
      lowerAt(prose, first - 1),
    ) &&
    !placeHeads.has(lowerAt(prose, last))
  )
    first++;
  while (
    last > first &&
    (weekdays.has(lowerAt(prose, last)) || (months.has(lowerAt(prose, last)) && !isGivenName(lowerAt(prose, first))))
  )
    last--;
  if (first > last) return;

  const known = isBody(joinedText(prose, first, last).toLowerCase());
  cutTitles(cutting, first, last, null, unproven && !usage.capital.has(lowerAt(prose, first)), known);
}

/** A capital small word that belongs to nothing before it; not that of the Department for Levelling Up. */
function trails(prose: Prose, first: number, last: number): boolean {
  if (!functionWords.has(lowerAt(prose, last)) || isInitialism(prose.words[last]?.text ?? '')) return false;
  const before = lowerAt(prose, last - 1);
  if (isSurnameHere(prose, last)) return false;
  const ofBody = before.endsWith('ing') && bodyHeads.has(lowerAt(prose, first)) && last - first > 2;
  return !(ofBody && /^(?:up|down|out|over|off|in)$/.test(lowerAt(prose, last)));
}

/** `Philip Too said`, `Mr Too said`: what has a capital in running text behind a given name or a courtesy is a surname, small word or not. */
function isSurnameHere(prose: Prose, k: number): boolean {
  const word = prose.words[k];
  if (!word || word.text === 'I' || opening(prose, k)) return false;
  const before = lowerAt(prose, k - 1);
  if (!isFirstName(before) && !isCourtesy(before)) return false;
  const sentence = prose.sentences[word.sentence];
  const { titleCase, allCapitals } = shapeOf(prose);
  if (!sentence || titleCase[word.sentence] || allCapitals[word.sentence]) return false;
  const small = prose.words.slice(sentence.first, sentence.last).filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return small > (isCourtesy(before) ? 0 : 3);
}

/** Takes titles out, one after another: `Ambassador of Iraq Dr. Abdul Sattar`. */
function cutTitles(
  cutting: Cutting,
  first: number,
  last: number,
  before: Candidate['title'],
  unproven: boolean,
  whole = false,
): void {
  const { prose } = cutting;
  const title = whole ? null : titleIn(prose, first, last);
  if (!title) {
    cutName(cutting, first, last, before, unproven);
    return;
  }
  if (title.first > first) cutName(cutting, first, title.first - 1, before, unproven);
  if (title.name > last) return;
  const of = /^(?:of|for)$/.test(lowerAt(prose, title.name));
  const from = of ? afterSmall(prose, title.name, last) : title.name;
  if (from <= last) cutTitles(cutting, from, last, of ? null : { first: title.first, last: title.last }, false);
}

function afterSmall(prose: Prose, k: number, last: number): number {
  let n = k;
  while (n <= last && !shapeOf(prose).capital[n]) n++;
  return n;
}
