import type { DateReading } from '../expression';
import { endsSentence, phrase, sentenceOf } from '../rules/support';
import type { Tokens } from '../scan';
import type { Anniversary } from './marks';

/** The year that is counted from, and where it stands. */
export interface Base {
  readonly reading: DateReading;
  readonly year: number;
  /** A crowning comes up to a year behind the accession that is counted from. */
  readonly late?: boolean;
}

export const yearIn = (reading: DateReading): number | null =>
  reading.form.kind === 'calendar' ? reading.form.year : null;

/** "of her 2004 debut", "of the April 2015 quake", "of his birth in 1916", "since 1996": the year behind, in the sentence. */
export function baseYear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const from = asideEnd(mark, t);
  const link = t[from]?.lower ?? '';
  if (!/^(?:of|since|after|from)$/.test(link)) return null;
  if (mark.kind === 'years' && link !== 'since') return null;
  for (const reading of here) {
    if (reading.first < from) continue;
    if (reading.first - from > 14) return null;
    for (let i = from; i < reading.first; i++) {
      if (endsSentence(t, i) || /^[;:—–]$/.test(t[i]?.text ?? '')) return null;
      const word = t[i]?.lower ?? '';
      if (/^(?:will|is|are|said|says|has|had|and|but|next|this)$/.test(word)) return null;
      // "since last June"; "since the club's last title" is no time.
      if (word === 'last' && !/^(?:the|s|its|his|her|their)$/.test(t[i - 1]?.lower ?? '')) return null;
    }
    const year = yearIn(reading);
    if (year === null) return null;
    // "was kept in 2004": the year of the feast.
    if (
      /\bw(?:as|ere) (?:kept|marked|celebrated|observed|commemorated|remembered) in$/.test(
        phrase(t, mark.last, reading.first),
      )
    )
      return null;
    // "the Housing Act of 1973": the year belongs to a name.
    if (t[reading.first - 1]?.lower === 'of' && t[reading.first - 2]?.capital) return null;
    // ", in 2036": the year of the feast, not of what is remembered; "since the last title, in 1986" has no feast.
    const comma = t[reading.first - 2]?.text === ',' && t[reading.first - 1]?.lower === 'in';
    const participle = /^(?:released|born|founded|opened|built|formed|published|established|launched|signed|held|in)$/;
    if (comma && mark.kind !== 'since' && !participle.test(t[reading.first - 3]?.lower ?? '')) return null;
    return { reading, year };
  }
  return null;
}

/** "the bicentenary, in October 2026, of": what it is of may stand behind the day of the feast. */
function asideEnd({ last }: Anniversary, t: Tokens): number {
  if (t[last]?.text !== ',') return last;
  for (let i = last + 1; i < last + 8; i++) if (t[i]?.text === ',') return t[i + 1]?.lower === 'of' ? i + 1 : last;
  return last;
}

const founding =
  /\b(?:founded|established|formed|opened|launched|created|set up|started|built|born|incorporated|began|inaugurated|chartered|(?:first|foundation) stone|(?:sold|baked|brewed|printed|poured|served|published|shipped|bottled|produced|staged|held|cast) (?:its|their) first)\b/;

/** "Founded in 1986", "was established by two brothers in 1976": the year of a beginning. */
export function isFounding(reading: DateReading): boolean {
  if (yearIn(reading) === null || reading.form.kind !== 'calendar') return false;
  const lead = reading.tokens[reading.first - 1]?.lower;
  if (lead !== 'in' && lead !== 'on') return false;
  const from = Math.max(0, reading.first - 9);
  let start = from;
  for (let i = from; i < reading.first; i++)
    if (endsSentence(reading.tokens, i) || /^(?:[,;:]|\d{4})$/.test(reading.tokens[i]?.text ?? '')) start = i + 1;
  return founding.test(phrase(reading.tokens, start, reading.first));
}

/** "Holm was born in 1962": of a person, and no beginning of a thing; "the club was born in 1962" is one. */
function isBirth({ tokens, first }: DateReading): boolean {
  for (let i = first - 1; i >= 0 && first - i < 9 && !endsSentence(tokens, i); i--)
    if (tokens[i]?.lower === 'born') return !anyThing.test(tokens[i - 2]?.lower ?? '');
  return false;
}

/** "Opened in 1974, the baths will mark their 60th anniversary"; or in the sentence before, when there is one beginning only. */
export function foundingYear(
  mark: Anniversary,
  t: Tokens,
  paragraph: number,
  beginnings: readonly DateReading[],
  here: readonly DateReading[],
): Base | null {
  const person = /^(?:his|her|s)$/.test(t[mark.first - 1]?.lower ?? '');
  // "the centenary this year of the aviator Nora Vance, who was born in 1915"
  const ofWhom = (one: DateReading): boolean =>
    one.tokens === t && /^(?:\w+ ){0,2}of [^,.]+, (?:who was )?born\b/.test(phrase(t, mark.last, one.first));
  const foundings = person ? beginnings : beginnings.filter((one) => !isBirth(one) || ofWhom(one));
  if (mark.kind === 'wedding') return marriageYear(mark, t, here);
  const told = throneYear(mark, t, here) ?? issueYear(mark, t, here);
  if (told) return told;
  if (t[mark.last]?.lower === 'of') return null;
  if (mark.kind === 'since') return null;
  if (isOthersJubilee(mark, t) || isOthers(mark, t, foundings)) return null;
  const [only, ...more] = foundings;
  const same = foundings.filter(
    (one) => one.tokens === t && one.start < (t[mark.first]?.start ?? 0) + (one.paragraph.start ?? 0),
  );
  const year = (reading: DateReading): Base | null => {
    const y = yearIn(reading);
    return y === null ? null : { reading, year: y };
  };
  const near = same.findLast((one) => one.last <= mark.first);
  if (near) return keptThen(mark, t, near) ? null : year(near);
  const behind = here.find((one) => one.first >= mark.last && isFounding(one));
  // "built for the silver jubilee in 1977"
  if (
    behind &&
    /\b(?:built|founded|opened|created|launched) (?:for|to (?:mark|celebrate)) the $/.test(
      `${phrase(t, mark.first - 5, mark.first)} `,
    )
  )
    return null;
  if (behind && only === behind && more.length === 0) return year(behind);
  const own = /^(?:its|their|the|his|her)$/.test(t[mark.first - 1]?.lower ?? '') || mark.kind === 'years';
  if (only && more.length === 0 && own && Math.abs(only.paragraph.index - paragraph) <= 1) return year(only);
  return null;
}

const monarchs = /^(?:queen|king|emperor|empress|pope|sultan|monarch|emir|tsar|victoria|elizabeth|crown)$/;

/** "the queen's golden jubilee": no thing's that was built for it. */
const isOthersJubilee = (mark: Anniversary, t: Tokens): boolean =>
  mark.kind === 'jubilee' && t[mark.first - 1]?.lower === 's' && monarchs.test(t[mark.first - 3]?.lower ?? '');

const anyThing = /^(?:building|house|site|structure|company|firm|club|group|society|institution|event|festival|place|town|city|paper|school)$/; // prettier-ignore

/** "the composer's centenary": of somebody or something that the beginning is not told of. */
function isOthers({ first }: Anniversary, t: Tokens, foundings: readonly DateReading[]): boolean {
  if (t[first - 1]?.lower !== 's') return false;
  const owner = t[first - 3];
  if (!owner || anyThing.test(owner.lower)) return false;
  return !foundings.some(({ tokens }) => tokens.some((one) => one !== owner && one.lower === owner.lower));
}

/** "built in 1935 to celebrate the town's centenary": what was kept in that very year. */
const keptThen = (mark: Anniversary, t: Tokens, { last }: DateReading): boolean =>
  /^(?:for|to (?:mark|celebrate|commemorate|honou?r)|in honou?r of|on|at|during|as part of) (?!(?:its|their) )[^.,;:]*$/.test(
    `${phrase(t, last, mark.first)} `,
  );

const marrying = /\b(?:married|wed|(?<!(?:golden|silver|ruby|pearl|diamond|platinum) )wedding)\b(?!.+\d{4})/;
const pair = /^(?:in \d+,? )?(?:they|the (?:couple|pair|two)|both)\b/;

/** "golden wedding … married in 1970", "In 1958 she married Holm. They kept their golden wedding in 2003" */
function marriageYear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const weddings = here.filter((one) => {
    if (yearIn(one) === null) return false;
    if (marrying.test(phrase(t, one.first - 8, one.first))) return true;
    const { first, last } = sentenceOf(one);
    return one.first - first === 1 && mark.first >= last && /^,? ?(?:\S+ )?married\b/.test(phrase(t, one.last, last));
  });
  // The wedding of a year that stands behind it: of the two told of, not of their parents.
  if (here.some((one) => one.first === mark.last + 1 && yearIn(one) !== null)) {
    let first = mark.first;
    while (first > 0 && !endsSentence(t, first - 1)) first--;
    const told = phrase(t, first, mark.first);
    if (!pair.test(told) || /\b(?:parents|whose|s)\b/.test(told)) return null;
  }
  const [only, ...more] = weddings;
  const year = only ? yearIn(only) : null;
  return only && year !== null && more.length === 0 && mark.years > 0 ? { reading: only, year } : null;
}

const throne = /\b(?:took the throne|(?:came|acceded|succeeded) to the throne|ascended the throne|crowned|enthroned|became (?:king|queen|emir|sultan|emperor|pope|ruler|monarch))\b/; // prettier-ignore

/** "who took the throne in 2005, … his silver jubilee", "crowned in 2005 … the 25th anniversary of his accession" */
function throneYear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const reign = /^of (?:his|her|the \S+['’]s) (?:accession|coronation|reign|rule)\b/;
  if (mark.kind !== 'jubilee' && !reign.test(phrase(t, mark.last, mark.last + 4))) return null;
  if (!/^(?:his|her|the|a)$/.test(t[mark.first - 1]?.lower ?? '')) return null;
  const base = yearBefore(mark, t, here, throne);
  return base && { ...base, late: /^(?:crowned|enthroned)$/.test(t[base.reading.first - 2]?.lower ?? '') };
}

const issues =
  /\b(?:first (?:issue|edition|number|concert)|published|released|premiered|first (?:appeared|held|performed|staged|shown|broadcast|run)|held)\b/;

/** "published in 1985 and reissued for its 30th anniversary", "held since 1955. This year's is its 60th anniversary" */
function issueYear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  if (t[mark.first - 1]?.lower !== 'its' || mark.kind !== 'anniversary' || t[mark.last]?.lower === 'of') return null;
  const base = yearBefore(mark, t, here, issues);
  if (!base) return null;
  // Another thing named between may be the one with the anniversary.
  const between = phrase(t, base.reading.last, mark.first);
  return /^(?:[^.!?]|[.!?] (?:it|its|this year['’]s)\b)+$/.test(between) &&
    !/\b(?:the|an?|said|says|that|who)\b/.test(between)
    ? base
    : null;
}

/** The one year before the mark, in its sentence or the one before, behind words of a beginning. */
function yearBefore(mark: Anniversary, t: Tokens, here: readonly DateReading[], words: RegExp): Base | null {
  const reading = here.findLast((one) => one.last <= mark.first && yearIn(one) !== null);
  const year = reading ? yearIn(reading) : null;
  if (!reading || year === null || mark.first - reading.last > 40) return null;
  if (!/^(?:in|on|since)$/.test(t[reading.first - 1]?.lower ?? '')) return null;
  let ends = 0;
  for (let i = reading.last; i < mark.first; i++) if (endsSentence(t, i)) ends++;
  let start = Math.max(0, reading.first - 9);
  for (let i = start; i < reading.first; i++) if (endsSentence(t, i)) start = i + 1;
  return ends < 2 && words.test(phrase(t, start, reading.first)) ? { reading, year } : null;
}
