import type { Prose } from '../article/article';
import type { Span } from '../contract';
import type { Facts } from '../facts';
import { listed } from '../lexicon/front-coding';
import { fold } from './fold';

/** `Karlby Fund for Old Bridges (KFOB)` */
export interface Bracketed {
  readonly initials: string;
  readonly span: Span;
  /** The brackets with the blank before them. */
  readonly brackets: Span;
  readonly long: string;
  readonly longSpan: Span;
  readonly words: readonly string[];
  /** The stylebook or the list of other languages' initials says they belong together. */
  readonly known: boolean;
}

/** Initials in another language's order, right as they are (Rulings 20). */
const foreignOrder =
  listed(`FSLN FMLN FARC ELN EZLN PSOE PRI PAN PRD PSUV PSD PSDB PT PP PNV ERC CCOO UGT CERN FIFA FIBA UEFA UCI FIA FIS FEI FINA FIVB FIH FIM FIDE FIDH IAAF
 CONCACAF CONMEBOL UTC SI CIO OTAN ONU OMS AIEA MPLA UNITA FRELIMO RENAMO ZANU PAIGC GIA FLN MSF RSF AFD SPD PSL PIS AKP CHP HDP MHP PKK YPG YPJ PYD KNK KDP PUK BJP OVP FPO SPO PVV VVD RSS RN FN LR PS LN PD PCF PCC PCI MAS FSB SVR GRU KGB NKVD MVD SBU GUR BND
 BKA SNCF RATP EDF GDF INSEE CNRS INRA CNES ESA DGSE DGSI IHEU ANSA EFE PTI ISI TTP LTTE JVP MQM ETA IRA INLA PLO DFLP PFLP SOHR OPCW ICCROM ISO IUCN CICR ETH EPFL TÜV DLR DFB DFL DOSB RAI RTVE ARD ZDF NHK TEPCO CITIC SASAC PBOC PLA CPC CCP KMT DPP KCNA DPRK ROK ROC PRC
 INE INEGI INAH IMSS ISSSTE CNDH PEMEX PDVSA SENAMHI DANE IBGE IBAMA FUNAI INPE STF STJ TSE TSJ CNE JNE ONPE FGR SAT UNAM UNED CSIC AEMET MAG MINSAL CGT CFDT FO CGIL CISL UIL CUT MST OAB CBF AFA FMF FEF RFEF FIGC KNVB FFF LFP EPL AUC CICIG HKU CUHK UKM UPM ITB KPK BNPB TNI BMKG`);

const small = listed(
  'of the and for on in to at de la le les du des del el y e et und der die das da do dos a an & with against by without',
);

/** In the names of honours: a Member of the Most Excellent Order of the British Empire is an MBE. */
const silent = listed('most order');

const rolesRead = new Set(['copy', 'standfirst', 'caption']);

/** Every long form with initials in brackets behind it. */
export function bracketedInitials(facts: Facts): Bracketed[] {
  const house = new Set(
    facts.stylebook.organisations.flatMap((entry) => (entry.short ? [`${fold(entry.name)}|${entry.short}`] : [])),
  );
  const found: Bracketed[] = [];
  for (const paragraph of facts.article.paragraphs) {
    if (!rolesRead.has(paragraph.role)) continue;
    for (const match of paragraph.prose.text.matchAll(/ \((?:the )?(\p{Lu}[\p{L}&-]{1,8})\)/gu)) {
      const initials = match[1] ?? '';
      const capitals = initials.replace(/\P{Lu}/gu, '');
      if (capitals.length < 2 || capitals.length < initials.replace(/\P{L}/gu, '').length / 2 + 0.1) continue;
      const whole = longFormBefore(paragraph.prose, match.index, initials.length);
      if (!whole) continue;
      const long = namedPart(paragraph.prose, whole, initials);
      const start = paragraph.start + match.index + match[0].indexOf(initials, 1);
      const text = paragraph.prose.text.slice(long.start, long.end).replace(/\s+/g, ' ');
      found.push({
        initials,
        span: { start, end: start + initials.length },
        brackets: { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length },
        long: text,
        longSpan: { start: paragraph.start + long.start, end: paragraph.start + long.end },
        words: text.split(/[\s-]+/),
        known: foreignOrder.has(initials.toUpperCase()) || house.has(`${fold(text)}|${initials}`),
      });
    }
  }
  return found;
}

/** The capitals with the small words between them that end where the bracket opens. */
function longFormBefore(prose: Prose, at: number, letters: number): Span | null {
  let k = prose.words.length - 1;
  while (k >= 0 && (prose.words[k]?.end ?? 0) > at) k--;
  const last = prose.words[k];
  if (!last || at - last.end > 1) return null;
  const sentence = last.sentence;
  let first = -1;
  for (let n = k; n >= 0 && k - n < letters * 2 + 4; n--) {
    const word = prose.words[n];
    if (!word || word.sentence !== sentence) break;
    // "in June, the Karlby Harbour Board": the name begins behind the comma.
    if (word.text === ',' && prose.words[n + 1]?.lower === 'the') break;
    const capital = /^\p{Lu}/u.test(word.text);
    if (capital && !(small.has(word.lower) && n === 0)) first = n;
    else if (!small.has(word.lower) && !/^['’]s?$/.test(word.text) && !(word.text === ',' && n < k)) break;
  }
  const opener = prose.words[first];
  if (!opener || first === k) return null;
  const begin = /^(?:The|A|An|In|At|For|By)$/.test(opener.text) ? prose.words[first + 1] : opener;
  return begin && begin !== last ? { start: begin.start, end: last.end } : null;
}

/** "Officials at the Hadley Water Board (HWB)": the name begins behind the article when the whole fits no initials. */
function namedPart(prose: Prose, long: Span, initials: string): Span {
  const text = prose.text.slice(long.start, long.end);
  const words = (part: string): string[] => part.split(/[\s-]+/);
  const from = fitsFrom(initials, words(text));
  // "Ann Orme, Editor at the Office of Public Works (OPW)": only the ending part is what the initials stand for.
  if (from > 0) {
    const cut = [...text.matchAll(/[\s-]+/g)][from - 1];
    if (cut) return { start: long.start + cut.index + cut[0].length, end: long.end };
  }
  if (from === 0) return long;
  for (const match of text.matchAll(/\s(?:at|of|for|by|with|from|to|in|on)\sthe\s(?=\p{Lu})/gu)) {
    const start = match.index + match[0].length;
    const part = words(text.slice(start));
    if (part.length > 1 && (fits(initials, part) || meant(initials, part)))
      return { start: long.start + start, end: long.end };
  }
  return long;
}

/** First letters in order; small words, and letters inside words, are free: Defra fits its department. */
export const fits = (initials: string, words: readonly string[]): boolean => fitsFrom(initials, words) >= 0;

/**
 * The first word of the ending part whose initials these are, or -1: 0 for the whole, 2 for "the Hadley Free Library (FL)"
 * counted with its article.
 */
function fitsFrom(initials: string, words: readonly string[]): number {
  const letters = fold(initials)
    .replace(/[^a-z]/g, '')
    .replace(/s$/, (s) => (/[A-Z]s$/.test(initials) ? '' : s));
  const list = words.map((word) => ({
    plain: fold(word).replace(/[^a-z]/g, ''),
    dotted: /^(?:\p{Lu}\.){2,}/u.test(word),
  }));
  for (let from = 0; from < list.length; from++)
    if (opensWith(list[from]?.plain ?? '', letters[0]) && follows(letters, list, from, from === 0)) return from;
  return -1;
}

/** "Cross-site scripting" is XSS, "customer experience" CX. */
const opensWith = (word: string, letter: string | undefined): boolean =>
  word !== '' && (word[0] === letter || (letter === 'x' && /^(?:cross|ex|trans|christ)/.test(word)));

interface Lettered {
  readonly plain: string;
  /** `U.S.`: each of its letters counts. */
  readonly dotted: boolean;
}

/** Letters inside words count where the whole is meant (`inner`): of an ending part they would fit nearly anything. */
function follows(letters: string, words: readonly Lettered[], w: number, inner: boolean): boolean {
  // reach[i]: letters before i are spelled by the words so far.
  let reach = new Set([0]);
  for (let k = w; k < words.length; k++) {
    const { plain, dotted } = words[k] ?? { plain: '', dotted: false };
    if (plain === '') continue;
    const next = new Set<number>();
    for (const from of reach) {
      if (small.has(plain) || silent.has(plain)) next.add(from);
      if (!opensWith(plain, letters[from])) continue;
      let at = from + 1;
      let inside = 1;
      next.add(at);
      while ((inner || dotted) && at < letters.length && inside < plain.length) {
        inside = plain.indexOf(letters[at] ?? '', inside);
        if (inside < 0) break;
        inside++;
        at++;
        next.add(at);
      }
    }
    reach = next;
    if (reach.size === 0) return false;
  }
  return reach.has(letters.length);
}

/** KFRO for a Karlby Fund for Ice and Ocean Research: begun in order, a word left out and two letters changed about. */
function leavesOneOut(letters: readonly string[], candidate: readonly string[]): boolean {
  if (letters.length < 4 || candidate.length !== letters.length + 1) return false;
  if (letters[0] !== candidate[0] || letters[1] !== candidate[1]) return false;
  let at = 0;
  for (const letter of candidate) if (letter === letters[at]) at++;
  return at < letters.length;
}

/** The initials the words give, when the bracket is plainly meant for them: the same letters in another order, or one other. */
export function meant(initials: string, words: readonly string[]): string | null {
  const letters = [...initials.toUpperCase().replace(/[^A-Z]/g, '')];
  const big = words
    .filter((word) => !small.has(word.toLowerCase()) && /^\p{L}/u.test(word))
    .map((word) => fold(word)[0]?.toUpperCase() ?? '');
  const every = words.filter((word) => /^\p{L}/u.test(word)).map((word) => fold(word)[0]?.toUpperCase() ?? '');
  for (const candidate of [big, every]) {
    if (candidate.length < 2 || Math.abs(candidate.length - letters.length) > 1) continue;
    const left = [...candidate];
    let shared = 0;
    for (const letter of letters) {
      const at = left.indexOf(letter);
      if (at >= 0) {
        left.splice(at, 1);
        shared++;
      }
    }
    const longest = Math.max(letters.length, candidate.length);
    const misplaced = letters.filter((letter, i) => letter !== candidate[i]).length;
    if (
      shared === longest ||
      (longest >= 3 && shared >= longest - 1 && letters.length === candidate.length && misplaced < 3) ||
      (leavesOneOut(letters, candidate) && shared === letters.length) ||
      (letters.length === 3 && candidate.length === 3 && shared >= 2)
    )
      return candidate.join('');
    if (candidate === every && big.length < every.length && shared === letters.length) return candidate.join('');
  }
  return null;
}
