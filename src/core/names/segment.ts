import type { Paragraph, Prose } from '../article/article';
import { bodyHeads, firmEndings, forHeads, isBody, ofHeads } from '../lexicon/body-words';
import { commonness, functionWords, months, weekdays } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { isGivenName, isRoleNoun, isSurname } from '../lexicon/people-words';
import { isDemonym, isLargeCity, isTerritory, placeHeads, placeStarts } from '../lexicon/places';
import { type Candidate, keyOf } from './candidate';
import { joinParticles, runsOf, type Run } from './runs';
import { isInitialism, shapeOf } from './shape';
import { isTitleModifier, isTitleWord, titleIn } from './title';
import type { Usage } from './usage';

const noName =
  listed(`i ok tv internet web god earth sun moon christmas easter ramadan eid hanukkah diwali passover halloween thanksgiving covid covid-19 coronavirus
 am pm ad bc gmt bst est edt pst utc ceo cfo coo cto ngo ngos mp mps mep pm fm id ids dna rna gdp hiv aids pr it hr vip ai atm pin suv cv dvd cd phd mba ba ma bbq diy faq gps lgbt lgbtq r&d q&a usd eur gbp mph kph km kg
 photo image video source sources read more editor's breaking update updated watch file files related advertisement tags share`);

interface Cutting {
  readonly paragraph: Paragraph;
  readonly prose: Prose;
  readonly usage: Usage;
  readonly out: Candidate[];
}

/** All that may be a name in a paragraph: runs of capitals, joined, split, and freed of titles. */
export function candidatesIn(paragraph: Paragraph, usage: Usage): Candidate[] {
  const cutting: Cutting = { paragraph, prose: paragraph.prose, usage, out: [] };
  const shape = shapeOf(paragraph.prose);
  for (const run of runsOf(paragraph.prose)) {
    const sentence = paragraph.prose.words[run.first]?.sentence ?? 0;
    if (shape.titleCase[sentence] || shape.allCapitals[sentence]) cutHeadline(cutting, run);
    else for (const piece of piecesOf(cutting, run)) cutPiece(cutting, piece.first, piece.last);
  }
  return cutting.out;
}

const lowerAt = (prose: Prose, k: number): string => prose.words[k]?.lower ?? '';
const joinedText = (prose: Prose, first: number, last: number): string =>
  prose.text.slice(prose.words[first]?.start ?? 0, prose.words[last]?.end ?? 0).replace(/\s+/g, ' ');

// ---- joining and splitting at small words

function piecesOf(cutting: Cutting, run: Run): Run[] {
  const { prose } = cutting;
  const { capital } = shapeOf(prose);
  const pieces: Run[] = [];
  let first = run.first;
  let last = first;
  while (last < run.last && !capital[last]) last++;
  while (last < run.last) {
    const next = last + 1;
    if (capital[next]) {
      last = next;
      continue;
    }
    let right = next;
    while (right < run.last && !capital[right]) right++;
    let rightEnd = right;
    while (rightEnd < run.last && capital[rightEnd + 1]) rightEnd++;
    if (joins(cutting, first, last, next, right, rightEnd)) last = right;
    else {
      pieces.push({ first, last });
      first = right;
      last = right;
    }
  }
  pieces.push({ first, last });
  return pieces;
}

const toHeads = listed(
  'commission committee council convention conference panel treaty institute programme program agency forum doctors reporters organization organisation campaign citizens international summit group court project initiative coalition',
);
const childish = listed(
  "people children women men king queen workers veterans lloyd levi mcdonald sainsbury world girls boys farmers teachers nurses students players writers lawyers doctors trader trinity st bishop prince princess saint user consumers employers soldiers ladies citizens ministers governor's driver shepherd prosecutor attorney president minister governor merchants miners pilots bankers traders",
);

function joins(cutting: Cutting, first: number, last: number, gap: number, right: number, rightEnd: number): boolean {
  const { prose } = cutting;
  const between = lowerAt(prose, gap);
  const head = lowerAt(prose, last);
  const next = lowerAt(prose, right);
  const common = (k: number): boolean =>
    commonness(lowerAt(prose, k)) > 0 && !isTerritory().has(lowerAt(prose, k)) && !isDemonym(lowerAt(prose, k));
  const allCommon = (from: number, to: number): boolean => {
    for (let k = from; k <= to; k++) if (!common(k)) return false;
    return true;
  };
  if (between === '.' || between === '&' || between === '+') return true;
  if (/^[“"‘]$/.test(between)) return !allCommon(first, last) || isGivenName(head);
  if (between === ',') return true;
  if (
    /^[”"’]$/.test(between) &&
    /[“"‘]/.test(prose.text.slice(prose.words[first]?.start ?? 0, prose.words[last]?.end ?? 0))
  )
    return true;
  if (/^['’]s?$/.test(between)) {
    const whole = `${joinedText(prose, first, last).toLowerCase()}'s`;
    const tail = lowerAt(prose, rightEnd);
    return (
      isBody(whole) ||
      (childish.has(head) &&
        (bodyHeads.has(tail) || placeHeads.has(tail) || common(rightEnd)) &&
        !functionWords.has(head)) ||
      (last - first === 1 && /^st\.?$/.test(lowerAt(prose, first)))
    );
  }
  if (between === 'of') {
    const title = titleIn(prose, first, last);
    if (title && title.name > last && title.first === first) return true;
    if (isTitleWord(head) && !ofHeads.has(head)) return false;
    if (ofHeads.has(head))
      return !(opening(prose, first) && first === last && commonness(head) === 2 && !bodyHeads.has(head));
    return allCommon(first, last) && !opening(prose, first) && !months.has(head) && !weekdays.has(head);
  }
  if (between === 'for') return forHeads.has(head);
  if (between === 'on') return toHeads.has(head) && common(right);
  if (between === 'to') return toHeads.has(head) && prose.words[right]?.tag !== 'PROPN' && common(right);
  if (between === 'against' || between === 'without') return toHeads.has(head) && common(right);
  if (between === 'and') return joinsByAnd(cutting, first, last, right, rightEnd);
  if (joinParticles.has(between))
    return (
      !(functionWords.has(head) && opening(prose, last)) &&
      !weekdays.has(head) &&
      !(functionWords.has(next) && between.length < 3)
    );
  return false;

  function joinsByAnd(c: Cutting, f: number, l: number, r: number, e: number): boolean {
    const whole = `${joinedText(c.prose, f, l)} and ${joinedText(c.prose, r, Math.min(e, r + 1))}`.toLowerCase();
    if (isTerritory().has(whole) || isTerritory().has(whole.split(' ').slice(0, -1).join(' ')) || isBody(whole))
      return true;
    if (head === next && !common(l)) return true;
    if (firmEndings.has(lowerAt(prose, e)) && e === r && /^(?:sons|co|bros|partners)$/.test(lowerAt(prose, e)))
      return true;
    let inside = false;
    for (let k = f; k < l; k++) inside ||= /^(?:of|for)$/.test(lowerAt(prose, k));
    const opener0 = lowerAt(c.prose, f);
    if (
      inside &&
      /^(?:ministry|department|directorate|secretariat|faculty)$/.test(opener0) &&
      r === e &&
      !isGivenName(next) &&
      !isTitleWord(next)
    )
      return true;
    if (inside && common(r) && common(l) && !isTitleWord(next)) {
      const opener = lowerAt(prose, f);
      return !isTitleWord(opener) || common(r);
    }
    return (
      allCommon(f, l) &&
      e > r &&
      bodyHeads.has(lowerAt(prose, e)) &&
      common(r) &&
      !(opening(prose, f) && f === l && commonness(head) === 2 && !c.usage.capital.has(head))
    );
  }
}

const opening = (prose: Prose, k: number): boolean => shapeOf(prose).opening[k] === true;

// ---- one piece: titles off, function words off, demonyms off

function cutPiece(cutting: Cutting, from: number, to: number): void {
  const { prose, usage } = cutting;
  let first = from;
  let last = to;
  let unproven = opening(prose, first);
  // What opens a sentence and is no part of the name.
  while (first <= last && dropsAtStart(cutting, first, last, unproven)) {
    first++;
    while (first <= last && !shapeOf(prose).capital[first] && !joinParticles.has(lowerAt(prose, first))) first++;
    unproven = false;
  }
  while (first < last && functionWords.has(lowerAt(prose, last)) && !isInitialism(prose.words[last]?.text ?? ''))
    last--;
  if (first > last) return;
  if (
    weekdays.has(lowerAt(prose, first)) &&
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

function dropsAtStart(cutting: Cutting, first: number, last: number, unproven: boolean): boolean {
  const { prose, usage } = cutting;
  const lower = lowerAt(prose, first);
  const word = prose.words[first];
  if (!word) return false;
  if (functionWords.has(lower))
    return isInitialism(word.text) ? word.text === 'IT' : unproven || first < last || word.text === 'I';
  if (!unproven) return false;
  const common = commonness(lower);
  if (common === 0 || (joinParticles.has(lower) && (first < last || !shapeOf(prose).capital[first]))) return false;
  if (first === last && common < 2 && isGivenName(lower) && !usage.small.has(lower)) return false;
  if (isTitleWord(lower) || isTitleModifier(lower)) return first === last && !usage.capital.has(lower);
  if (first === last)
    return (
      !(usage.capital.has(lower) && (usage.small.get(lower) ?? 0) < (usage.capital.get(lower) ?? 0)) &&
      !isTerritory().has(lower)
    );
  const next = lowerAt(prose, first + 1);
  if (usage.pairs.has(`${lower} ${next}`)) return false;
  if (placeStarts.has(lower) || placeHeads.has(lower)) return false;
  const tail = lowerAt(prose, last);
  const body = bodyHeads.has(tail) || placeHeads.has(tail) || isBody(joinedText(prose, first, last).toLowerCase());
  if (body && !shapeOf(prose).capital[first + 1]) return false;
  if (isGivenName(lower) && !body) return (usage.small.get(lower) ?? 0) > 0 && common === 2 && isGivenName(next);
  if (body)
    return (
      common === 2 &&
      (usage.small.get(lower) ?? 0) > 0 &&
      (commonness(next) === 0 || usage.pairs.has(`${next} ${lowerAt(prose, first + 2)}`))
    );
  // Shopkeeper Lena Ortiz: a role, or any word before a listed first name.
  if (isRoleNoun(lower)) return true;
  if (isGivenName(next) && commonness(next) === 0 && first + 2 <= last) return true;
  // Two capitals: the second is known without the first.
  return common === 2 || (usage.small.get(lower) ?? 0) > 0 || (usage.capital.get(next) ?? 0) > 1;
}

/** A name without title `[from, to]`: people's and places' names side by side parted, then kept. */
function cutName(cutting: Cutting, from: number, to: number, title: Candidate['title'], unproven: boolean): void {
  const { prose } = cutting;
  let first = from;
  let last = to;
  const { capital } = shapeOf(prose);
  while (first <= last && !capital[first] && !joinParticles.has(lowerAt(prose, first))) first++;
  while (last >= first && !capital[last]) last--;
  if (first > last) return;
  const lower = lowerAt(prose, first);
  const whole = joinedText(prose, first, last);
  const wholeLower = whole.toLowerCase();
  if (first < last) {
    const led = tails.exec(prose.words[first]?.text ?? '');
    if (led?.[2] && describes(led[2]) && capital[first + 1]) {
      keep(cutting, first, first, null, unproven);
      cutName(cutting, first + 1, last, title, false);
      return;
    }
    const tail = lowerAt(prose, headEnd(prose, first, last));
    const headed = bodyHeads.has(tail) || placeHeads.has(tail) || eventHeads.has(tail);
    const seam = personAfterHead(prose, first, last);
    if (seam !== null && !isBody(wholeLower)) {
      keep(cutting, first, seam, null, unproven);
      cutName(cutting, seam + 1, last, title, false);
      return;
    }
    const rest = joinedText(prose, first + 1, last).toLowerCase();
    if (
      isDemonym(lower) &&
      !isTerritory().has(wholeLower) &&
      capital[first + 1] &&
      (isTerritory().has(rest) || (placeHeads.has(tail) && commonness(lowerAt(prose, first + 1)) === 0))
    ) {
      cutName(cutting, first + 1, last, title, false);
      return;
    }
    if (
      isDemonym(lower) &&
      !(title && isGivenName(lower)) &&
      !isTerritory().has(wholeLower) &&
      !isBody(wholeLower) &&
      !headed &&
      (isGivenName(lowerAt(prose, first + 1)) ||
        commonness(lowerAt(prose, first + 1)) === 0 ||
        isTitleWord(lowerAt(prose, first + 1)))
    ) {
      cutName(cutting, first + 1, last, title, false);
      return;
    }
    if (
      !headed &&
      (isInitialism(prose.words[first]?.text ?? '') ||
        ((isTerritory().has(lower) || isLargeCity().has(lower)) && !isGivenName(lower))) &&
      !isTerritory().has(wholeLower) &&
      !isBody(wholeLower) &&
      capital[first + 1] &&
      isGivenName(lowerAt(prose, first + 1)) &&
      first + 1 < last &&
      !placeStarts.has(lower)
    ) {
      keep(cutting, first, first, title, unproven);
      cutName(cutting, first + 1, last, title, false);
      return;
    }
  }
  keep(cutting, first, last, title, unproven);
}

/** The word a body's or place's name turns on: the one before `of`, `for`, else the last. */
function headEnd(prose: Prose, first: number, last: number): number {
  for (let k = first + 1; k <= last; k++)
    if (/^(?:of|for|on|against|to|without)$/.test(lowerAt(prose, k))) return k - 1;
  return last;
}

/** `World Weaving Forum Borge Lund`: where the body ends and a person begins. */
function personAfterHead(prose: Prose, first: number, last: number): number | null {
  for (let k = first + 1; k < last; k++) {
    const head = lowerAt(prose, k);
    const next = lowerAt(prose, k + 1);
    if (
      (bodyHeads.has(head) || placeHeads.has(head)) &&
      commonness(head) > 0 &&
      !isGivenName(lowerAt(prose, first)) &&
      isGivenName(next) &&
      commonness(next) === 0 &&
      k + 2 <= last &&
      !bodyHeads.has(lowerAt(prose, last))
    )
      return k;
  }
  return null;
}

export const eventHeads =
  listed(`day cup prize award awards act bill law treaty agreement war festival olympics championship championships final finals
 election elections week month report plan deal amendment constitution revolution open marathon tour prix medal oscar oscars grammy battle accord accords pact protocol convention declaration
 resolution directive regulation series trophy derby summit era age renaissance spring uprising intifada genocide holocaust crisis summit games cup expo carnival`);

const tails = /^([\p{L}\p{M}\p{N}.&’']+(?:-\p{Lu}[\p{L}\p{M}]*)?)-(\p{Ll}+)$/u;

function keep(
  cutting: Cutting,
  first: number,
  last: number,
  title: Candidate['title'],
  unproven: boolean,
  headline = false,
): void {
  const { prose, paragraph } = cutting;
  const [a, b] = [prose.words[first], prose.words[last]];
  if (!a || !b) return;
  const hyphened = tails.exec(b.text);
  if (hyphened?.[1] && /^\p{Lu}/u.test(hyphened[1]) && (hyphened[2]?.length ?? 0) > 2 && describes(hyphened[2] ?? '')) {
    push(cutting, first, last, a.start, b.start + hyphened[1].length, title, unproven, headline);
    return;
  }
  const whole = prose.words[first - 1];
  const large =
    whole?.text === 'The' &&
    b === a &&
    (isTerritory().has(`the ${a.lower}`) ||
      isLargeCity().has(`the ${a.lower}`) ||
      /^(?:hague|gambia|bahamas)$/.test(a.lower));
  if (large && !shapeOf(prose).opening[first - 1]) {
    push(cutting, first - 1, last, whole.start, b.end, title, false, headline);
    return;
  }
  let end = b.end;
  const prefix = /^(?:anti|pro|ex|non|post|pre|mid|neo|pan|trans)-(?=\p{Lu})/u.exec(a.text)?.[0].length ?? 0;
  if (
    /\.$/.test(b.text) &&
    !/\..*\.$/.test(b.text) &&
    !/^(?:jr|sr|inc|ltd|corp|co|st)\.$/i.test(b.text) &&
    b.text.length > 3
  )
    end--;
  if (
    /^(?:jr|sr|inc|ltd|corp|co)$/i.test(b.text) &&
    prose.text[b.end] === '.' &&
    prose.words[last + 2]?.sentence === b.sentence
  )
    end++;
  push(cutting, first, last, a.start + prefix, end, title, unproven, headline);
  void paragraph;
}

/** `the Caribbean` by itself, not `the Caribbean coast`. */
function actsAsPlace(prose: Prose, k: number): boolean {
  if (!isTerritory().has(lowerAt(prose, k)) || lowerAt(prose, k - 1) !== 'the') return false;
  const next = prose.words[k + 1];
  return !next || !/^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
}

/** `-based`, `-led`, `-class`: a word, not a syllable of a name (Kwok-hing, Chan-wook). */
const describes = (tail: string): boolean =>
  /(?:ed|ing|wide|born|led|run|made|style|era|area|like|bound|owned|held|size|class|only)$/.test(tail) ||
  (tail.length > 4 && commonness(tail) > 0);

function push(
  cutting: Cutting,
  first: number,
  last: number,
  start: number,
  end: number,
  title: Candidate['title'],
  unproven: boolean,
  headline: boolean,
): void {
  const { prose, paragraph } = cutting;
  const text = prose.text.slice(start, end).replace(/\s+/g, ' ');
  const key = keyOf(text);
  if (
    first === last &&
    (noName.has(key) || months.has(key) || weekdays.has(key) || (isDemonym(key) && !actsAsPlace(prose, first))) &&
    !title
  )
    return;
  if (first === last && functionWords.has(key) && !isInitialism(text) && (unproven || headline)) return;
  cutting.out.push({
    prose,
    paragraph: paragraph.index,
    first,
    last,
    start,
    end,
    text,
    key,
    title,
    unproven,
    headline,
  });
}

// ---- lines where every word has a capital

function cutHeadline(cutting: Cutting, run: Run): void {
  const { prose, usage } = cutting;
  const shape = shapeOf(prose);
  const nameLike = (k: number): boolean => {
    const word = prose.words[k];
    if (
      !word ||
      !shape.capital[k] ||
      functionWords.has(word.lower) ||
      isTitleWord(word.lower) ||
      isDemonym(word.lower) ||
      months.has(word.lower) ||
      weekdays.has(word.lower)
    )
      return false;
    if (usage.capital.has(word.lower) && (usage.capital.get(word.lower) ?? 0) >= (usage.small.get(word.lower) ?? 0))
      return true;
    if (usage.small.has(word.lower)) return false;
    const common = commonness(word.lower);
    return (
      common === 0 ||
      ((isGivenName(word.lower) || isSurname(word.lower)) &&
        common < 2 &&
        k < run.last &&
        commonness(lowerAt(prose, k + 1)) === 0)
    );
  };
  let k = run.first;
  while (k <= run.last) {
    if (!nameLike(k)) {
      k++;
      continue;
    }
    let end = k;
    for (;;) {
      if (end < run.last && shape.capital[end + 1] && nameLike(end + 1) && !splits(cutting, k, end)) end++;
      else if (
        end + 1 < run.last &&
        usage.capital.has(lowerAt(prose, end)) &&
        joinParticles.has(lowerAt(prose, end + 1)) &&
        nameLike(end + 2)
      )
        end += 2;
      else if (
        end < run.last &&
        shape.capital[end + 1] &&
        commonness(lowerAt(prose, end)) === 0 &&
        (bodyHeads.has(lowerAt(prose, end + 1)) || placeHeads.has(lowerAt(prose, end + 1))) &&
        usage.pairs.has(`${lowerAt(prose, end)} ${lowerAt(prose, end + 1)}`)
      )
        end++;
      else break;
    }
    const allCaps = shape.allCapitals[prose.words[k]?.sentence ?? 0] === true;
    if (!allCaps || usage.capital.has(lowerAt(prose, k)) || isTerritory().has(joinedText(prose, k, end).toLowerCase()))
      keep(cutting, k, end, null, true, true);
    k = end + 1;
  }
}

/** Two names side by side in a headline: `Iran Zarif`. */
function splits(cutting: Cutting, first: number, end: number): boolean {
  const { prose, usage } = cutting;
  const pair = `${lowerAt(prose, end)} ${lowerAt(prose, end + 1)}`;
  if (usage.pairs.has(pair)) return false;
  const left = joinedText(prose, first, end).toLowerCase();
  return (
    isTerritory().has(left) ||
    isLargeCity().has(left) ||
    (usage.capital.has(lowerAt(prose, end)) && usage.capital.has(lowerAt(prose, end + 1)))
  );
}
