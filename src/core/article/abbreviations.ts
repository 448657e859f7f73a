import { commonness } from '../lexicon/common-words';
import { isRoleNoun } from '../lexicon/people-words';

// Words that end with a point and do not end a sentence. Own list: what English newspapers abbreviate.

/** Always before a name or a number. */
const titles = new Set(
  (
    'mr mrs ms messrs dr prof gen col lt sgt capt cmdr cpl pvt pte maj adm brig supt insp det const rev revd fr hon sen ' +
    'sens rep reps gov govs pres amb atty st sr jr mt ft mme mlle no nos fig figs vol pp p ch sec art vs v cf eg ie al viz ca est approx gov ald cllr esq rt'
  ).split(' '),
);

/** Before a day or a year. */
const months = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Can end a sentence as well. */
const both = new Set(
  'inc co cos corp ltd llc plc jr sr bros dept etc ave blvd rd ariz calif conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);

/** Words a sentence begins with and a name hardly ever does. */
const openers =
  /^["'“‘(]?(?:The|A|An|He|She|It|They|We|You|I|But|And|Or|So|Yet|If|In|On|At|By|As|To|For|From|With|Of|That|This|These|Those|There|Then|When|While|Where|What|Who|Why|How|His|Her|Its|Their|Our|My|Your|After|Before|Since|Until|Because|Although|Though|However|Meanwhile|Also|Not|No|Now|Some|Most|Many|All|Both|Last|Next|Under|Over|Another|Other|Such|Even|Only)\b/;

/** What is told apart by letters. */
const lettered =
  /(?:vitamins?|types?|groups?|plan|hepatitis|sections?|grade|class|block|gate|terminal|letter|exhibit|appendix|category|point|option|an?|the) ["'“‘(]?$/i;

const endsInRole = (before: string): boolean => isRoleNoun(/(?:^|\s)(\p{Ll}[\p{Ll}-]+)$/u.exec(before)?.[1] ?? '');

/** Whether the point at the end of `tail` belongs to an abbreviation that goes on into `head`. */
export function abbreviationBefore(tail: string, head: string): boolean {
  const match = /(?:^|[\s("'“‘\u2014\u2013-])((?:\p{L}+\.)*\p{L}+)\.$/u.exec(tail);
  const word = match?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (titles.has(lower))
    return (
      !(lower === 'no' || lower === 'v' || lower === 'p' || lower === 'art' || lower === 'st') ||
      (/^(?:\d|\p{Lu})/u.test(head) && (lower !== 'no' || /^\d/.test(head)))
    );
  if (months.has(lower)) return /^\d/.test(head);
  if (openers.test(head)) return false;
  if (both.has(lower)) return /^\p{Lu}/u.test(word) || lower === 'etc';
  if (word.includes('.')) return true;
  // An initial: J. Okoro, George W. Amber; not "vitamin C. Doctors".
  if (!/^\p{Lu}$/u.test(word)) return false;
  const before = tail.slice(0, -2).trimEnd();
  // the writer L. Amber Okoro, met J. K. Okoro: a name of two parts goes on.
  if (/^(?:\p{Lu}\.|\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}.])/u.test(head) && !lettered.test(`${before} `)) return true;
  // called S. Lakshmi, counsel for the firm, S. Lakshmi, bus driver S. Lakshmi: what comes is no word, so it is the rest of the name.
  if (/(?:\b(?:called|named|said|says|told|asked)|\p{L},)$/u.test(before) || endsInRole(before)) {
    const next = /^\p{Lu}\p{Ll}+/u.exec(head)?.[0];
    if (next !== undefined && commonness(next.toLowerCase()) === 0) return true;
  }
  return (
    /^\p{Lu}/u.test(head) &&
    (before === '' || /(?:^|\s)["'“‘(]?(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lu}.]+)$/u.test(before) || /["“‘(]$/.test(before))
  );
}
