import { weekdays } from '../lexicon/common-words';
import { isTown } from '../lexicon/places';
import type { Dateline } from './article';

const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const date = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \d{1,2}(?:,? \d{4})?|\d{1,2} ${month}(?:,? \d{4})?)`;
const fullDate = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \d{1,2},? \d{4}|\d{1,2} ${month},? \d{4})`;
const agency = String.raw`[A-Z]{2,7}(?: News)?|Reuters|dpa|Xinhua|Bloomberg`;
// With a date before it, any short name in brackets is an agency's.
const anyAgency = String.raw`\p{Lu}[\p{L}&.'’-]*(?: [\p{L}&.'’-]+){0,3}`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?(?: (?:[\p{Lu}.'’-]*\p{Lu}\.?|de|al))*`;
const mixed = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|de|al|of|el|la))*`;
// Two towns or districts: Lower Tarn & Hythe.
const towns = String.raw`(?:${capitals}|${mixed})(?: (?:&|and|AND) (?:${capitals}|${mixed}))?`;
const region = String.raw`(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*)?`;
const dash = String.raw`\s?(?:[—–―]|--)\s*|\s-\s?`;
const dashes = String.raw`(?:${dash}|:\s-\s)`;

const forms: readonly RegExp[] = [
  // KARSHA – 26 September 2020: and Karsha (26 September 2020):
  new RegExp(
    String.raw`^(?<place>(?:${capitals}|${mixed})${region})(?: ?[-–—] ?(?<date>${fullDate})| ?\((?<dated>${fullDate})\))(?:${dash}|:\s)`,
    'u',
  ),
  // KARSHA, Lower Velm, Sept 26 (AFP) —
  new RegExp(
    String.raw`^(?<place>${capitals}${region})(?:, (?<date>${date}))?(?: ?\((?<agency>${agency})\))?${dashes}`,
    'u',
  ),
  // Karsha, Sept 26 (AFP) — and Karsha (AFP) —
  new RegExp(
    String.raw`^(?<place>${mixed}(?:, \p{Lu}[\p{L}.]+){0,2}?)(?:, (?<date>${date}))? ?\((?<agency>${agency})\)${dashes}`,
    'u',
  ),
  new RegExp(String.raw`^(?<place>${mixed}(?:, \p{Lu}[\p{L}.]+){0,2}?), (?<date>${date})${dashes}`, 'u'),
  // LUSEMBA, 4 May 2021 (Agnova) -
  new RegExp(String.raw`^(?<place>${towns}${region}) ?, (?<date>${date}) ?\((?<agency>${anyAgency})\)${dashes}`, 'u'),
  // Sept 26 (Reuters) -
  new RegExp(String.raw`^(?<date>${date}) ?\((?<agency>${agency})\)${dashes}`, 'u'),
  // KARSHA, Sept 26: and Karsha, 26 September 2020: where capitals or the year make it one.
  new RegExp(String.raw`^(?<place>${capitals}${region}), (?<date>${date})(?: ?\((?<agency>${anyAgency})\))?: `, 'u'),
  new RegExp(
    String.raw`^(?<place>(?:${capitals}|${mixed})${region}), (?<date>${fullDate})(?: ?\((?<agency>${anyAgency})\))?: `,
    'u',
  ),
];

/** The dateline that opens a paragraph; `text` is the paragraph, `base` where it stands. */
export function findDateline(text: string, base: number): Dateline | null {
  const head = text.slice(0, 120);
  for (const form of forms) {
    const match = form.exec(head);
    if (!match?.groups || text.slice(match[0].length).trim() === '') continue;
    const at = (part: string | undefined): { start: number; end: number } | null => {
      if (part === undefined) return null;
      const start = base + match[0].indexOf(part);
      return { start, end: start + part.length };
    };
    const { place, agency: sender } = match.groups;
    const day = match.groups.date ?? match.groups.dated;
    // "Friday, 6 March 2026: doors open": an entry of a list.
    if (place === undefined ? !day : place.length < 3 || weekdays.has(place.toLowerCase())) continue;
    // Initials with a dash after them are no town, nor is a name whose sentence goes on: "UNESCO — the body — said".
    const lead = text.slice(match[0].length).trimStart();
    const bare = place !== undefined && !day && !sender;
    const short = bare && place.length < 5 && /\s-\s?$/.test(match[0]) && !isTown(place.toLowerCase());
    if (bare && (short || !/^[\p{Lu}\d"“'‘]/u.test(lead))) continue;
    return {
      start: base,
      end: base + match[0].trimEnd().length,
      place: at(place),
      date: at(day),
      agency: at(sender),
    };
  }
  return null;
}
