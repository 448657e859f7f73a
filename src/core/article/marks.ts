import type { MarkStyle } from './article';

/** A quotation mark as it stands, before it has a partner. Offsets into the paragraph. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly single: boolean;
  readonly style: MarkStyle;
  /** Which way its neighbours let it face: `either` when they do not tell. */
  readonly faces: 'open' | 'close' | 'either';
  /** Which way its own shape faces; `either` for straight marks. */
  readonly shape: 'open' | 'close' | 'either';
  /** Could as well be the apostrophe of a plural: the Joneses' car. */
  readonly possessive: boolean;
}

const wordlike = /[\p{L}\p{M}\p{N}]/u;
const blank = /\s/;
const opener = /[([{<¿¡]/;
const dash = /[-–—―/]/;
const quoteMark = /["“”„‟«»‹›'‘’‚‛]/;

/** Words that may end with an apostrophe: the Joneses', goin', o'. */
const elided = /(?:[szx]|in|\b(?:o|an|th|ol|mo))$/i;

/** Words that begin with an apostrophe: 'tis, 'em, rock 'n' roll, the '90s. */
const elision =
  /^(?:tis|twas|twere|twill|twould|em|n|til|till|cause|cos|cuz|bout|round|neath|gainst|fraid|sup|nuff|kay|ere|er|im|is|ello|ow|ad|e|\d{2}s?)(?![\p{L}\p{N}])/iu;

/** In 't Veld, van 't Hoff; 'T cells' open a quotation. */
const dutch = /^t \p{Lu}/u;

/** Whether what follows an apostrophe at this place is a word that begins with one. */
export function startsElided(text: string, at: number): boolean {
  return (
    elision.test(text.slice(at, at + 8)) ||
    (dutch.test(text.slice(at, at + 3)) && /\p{Ll} ['’]$/u.test(text.slice(Math.max(0, at - 3), at)))
  );
}

/** All quotation marks of a paragraph, apostrophes and primes left out. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let doubleOpen = false;
  // “Two single marks’’ make a double one where doubles are opened so.
  const curlyTwins = /[“‘]/.test(text) && /‘‘|“/.test(text);
  let attribute = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (!quoteMark.test(char) && char !== '`') continue;
    if (isMarkup(text, i) || (attribute && doubles.has(char))) {
      attribute = text.charAt(i - 1) === '=';
      continue;
    }
    const twin = isTwin(text, i, char, curlyTwins);
    if (char === '`' && !twin) continue;
    const end = twin ? i + 2 : i + 1;
    const before = lookAround(text, i - 1, -1);
    const after = lookAround(text, end, 1);
    const faces = facing(before, after);
    const double = doubles.get(char) ?? (twin ? straight : undefined);
    if (double) {
      if (isPrime(text, i, char, doubleOpen)) continue;
      if (twin && char !== '`' && wordlike.test(before) && wordlike.test(after)) continue;
      const shape = char === '`' || char === '‘' ? 'open' : char === '’' ? 'close' : double.shape;
      const style = char === '‘' || char === '’' ? 'curly-double' : double.style;
      marks.push({ at: i, end, single: false, style, faces, shape, possessive: false });
      if (double.style === 'straight-double')
        doubleOpen = shape === 'open' ? true : faces === 'open' ? true : faces === 'close' ? false : !doubleOpen;
      i = end - 1;
      continue;
    }
    const single = singles.get(char);
    if (!single || isApostrophe(text, i, before, after, char)) continue;
    const possessive =
      elided.test(text.slice(Math.max(0, i - 4), i)) && /^\s{1,2}[\p{L}\p{N}]/u.test(text.slice(end, end + 4));
    marks.push({ at: i, end, single: true, style: single.style, faces, shape: single.shape, possessive });
  }
  return marks;
}

/** The marks of `<a href="…">` and `[player url=”…”]`, and the arrow of "More »": no copy is quoted by them. */
function isMarkup(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '»') return !text.includes('«') && blank.test(text.charAt(at - 1)) && at + 1 === text.trimEnd().length;
  return doubles.has(char) && (/[\p{L}\d]=$/u.test(text.slice(Math.max(0, at - 2), at)) || text.charAt(at + 1) === '>');
}

/** Two single marks that stand for a double one; of three, the one on the inner side is single. */
function isTwin(text: string, at: number, char: string, curly: boolean): boolean {
  if (char !== "'" && char !== '`' && !(curly && (char === '’' || char === '‘'))) return false;
  if (text.charAt(at + 1) !== char) return false;
  const third = text.charAt(at + 2) === char;
  return !third || char === '`' || char === '‘' || !/\S/.test(text.charAt(at - 1)) || text.charAt(at - 1) === char;
}

interface Shape {
  readonly style: MarkStyle;
  readonly shape: Mark['shape'];
}

const straight: Shape = { style: 'straight-double', shape: 'either' };
const doubles: ReadonlyMap<string, Shape> = new Map([
  ['"', straight],
  ['“', { style: 'curly-double', shape: 'open' }],
  ['”', { style: 'curly-double', shape: 'close' }],
  ['‟', { style: 'curly-double', shape: 'open' }],
  ['„', { style: 'low-high', shape: 'open' }],
  ['«', { style: 'guillemets', shape: 'open' }],
  ['»', { style: 'guillemets', shape: 'close' }],
]);
const singles: ReadonlyMap<string, Shape> = new Map([
  ["'", { style: 'straight-single', shape: 'either' }],
  ['‘', { style: 'curly-single', shape: 'open' }],
  ['’', { style: 'curly-single', shape: 'close' }],
  ['‛', { style: 'curly-single', shape: 'open' }],
  ['‚', { style: 'low-high', shape: 'open' }],
  ['‹', { style: 'guillemets', shape: 'open' }],
  ['›', { style: 'guillemets', shape: 'close' }],
]);

/** The character beside a mark, other marks that touch it passed over; a blank at the ends of the text. */
function lookAround(text: string, at: number, step: 1 | -1): string {
  let i = at;
  for (let passed = 0; passed < 4 && i >= 0 && i < text.length && quoteMark.test(text.charAt(i)); passed++) i += step;
  const char = text.charAt(i);
  const unit = char.charCodeAt(0);
  if (unit >= 0xd800 && unit <= 0xdfff) return step < 0 ? text.slice(i - 1, i + 1) : text.slice(i, i + 2);
  return char === '' ? ' ' : char;
}

function facing(before: string, after: string): Mark['faces'] {
  const left = blank.test(before) || opener.test(before);
  const right = blank.test(after) || /[)\]}>]/.test(after);
  if (left && right) return 'either';
  if (left) return 'open';
  if (right) return 'close';
  if (dash.test(before) && !dash.test(after)) return 'either';
  if (dash.test(after)) return 'close';
  if (wordlike.test(before) && !wordlike.test(after)) return 'close';
  return 'either';
}

/** 5'11", 12" singles. */
function isPrime(text: string, at: number, char: string, open: boolean): boolean {
  if ((char !== '"' && char !== '”') || !/\d/.test(text.charAt(at - 1))) return false;
  if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return true;
  return char === '"' && !open && /^(?:\s|$|[-,.;)x×])/.test(text.slice(at + 1, at + 2));
}

function isApostrophe(text: string, at: number, before: string, after: string, char: string): boolean {
  const previous = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (char === '‚' || char === '‹' || char === '›') return char === '‚' && !(facing(before, after) === 'open');
  const inWord = wordlike.test(before) && wordlike.test(after) && !quoteMark.test(previous) && !quoteMark.test(next);
  if (inWord) return true;
  // "Orrin Corp.'s boats"
  if (/\p{L}\.$/u.test(text.slice(Math.max(0, at - 2), at)) && /^s(?!\p{L})/u.test(text.slice(at + 1, at + 3)))
    return true;
  if (
    /\d/.test(previous) &&
    !quoteMark.test(next) &&
    /^(?:\s?\d|\s|$)/.test(text.slice(at + 1, at + 3)) &&
    char !== '’' &&
    char !== '‘'
  ) {
    // 5' 11, 12' long
    return (
      /(?:^|\s)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at)) &&
      /^\s?(?:\d|by|x|long|high|wide|tall|deep)/.test(text.slice(at + 1, at + 7))
    );
  }
  const leading = !wordlike.test(previous) && !/[.,!?…;:)\]]/.test(previous);
  if (leading && elision.test(text.slice(at + 1, at + 8))) {
    // 'Is it' is a quotation, 'is nibs is not; a capital or a partner at once decides.
    const word = /^[\p{L}\d]+/u.exec(text.slice(at + 1, at + 8))?.[0] ?? '';
    const ambiguous = /^(?:is|im|er|e|ad|ow|ere|round|till|cause)$/i.test(word);
    if (!ambiguous && char !== '‘') return true;
    if (!ambiguous) return /^\d/.test(word) || /^(?:n|em|tis|twas|til)$/i.test(word);
    return char === '’';
  }
  // A closing curly mark where only an opening one could stand is an apostrophe typed by hand.
  return char === '’' && leading && facing(before, after) === 'open' && /\p{Ll}/u.test(next);
}
