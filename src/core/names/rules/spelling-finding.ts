import type { Edit, Fix, NameKind, Span } from '../../contract';
import type { Facts, SpellingFact, SpellingPlace } from '../../facts';
import type { Finding } from '../../rule';
import { fold } from '../fold';
import { houseOf } from '../house';
import { thirdForms } from './third-forms';

/** "on line 9", "on lines 9 and 15", "on lines 9, 12 and 15", "on the same line" as `here`. */
export function onLines(facts: Facts, spans: readonly Span[], here: Span): string {
  const lines = [...new Set(spans.map((span) => facts.article.lineAt(span.start)))].sort((a, b) => a - b).slice(0, 3);
  if (lines.length === 1)
    return lines[0] === facts.article.lineAt(here.start) ? 'on the same line' : `on line ${lines[0]}`;
  return `on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}

export const textOf = (facts: Facts, span: Span): string =>
  facts.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

const sameWhat: Record<NameKind, string> = {
  person: 'Same person?',
  place: 'Same place?',
  organisation: 'Same organisation?',
  other: 'Same name?',
};

const lowered = (text: string): string =>
  text.toLowerCase().normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
const article = /^(?:al|el|ul|ad|ar|as|an|ash)-/;

/**
 * Where the ending of a text begins that reads `wanted` once lowered; null when there is none. Letters and their accents
 * may be two characters here and one there, so the ending is sought and not counted back.
 */
function endingAs(text: string, wanted: string): number | null {
  if (!lowered(text).endsWith(wanted)) return null;
  const near = text.length - wanted.length;
  for (let off = 0; off <= text.length; off++)
    for (const at of [near - off, near + off])
      if (at >= 0 && at < text.length && lowered(text.slice(at)) === wanted) return at;
  return null;
}

/** Where in a mention the word stands that differs. */
export function wordIn(facts: Facts, mention: Span, word: string): Span {
  const text = facts.article.text.slice(mention.start, mention.end);
  const wanted = lowered(word);
  const fromEnd = endingAs(text, wanted);
  if (fromEnd !== null) return { start: mention.start + fromEnd, end: mention.end };
  let at = 0;
  for (const piece of text.split(/(\s+)/)) {
    const low = lowered(piece).replace(/\.$/, '');
    if (low === wanted || low.replace(article, '') === wanted || fold(low).replace(article, '') === fold(wanted)) {
      const cut = low.replace(article, '') === low || low === wanted ? 0 : (article.exec(low)?.[0].length ?? 0);
      return { start: mention.start + at + cut, end: mention.start + at + piece.replace(/\.$/, '').length };
    }
    at += piece.length;
  }
  return mention;
}

/** The mention that has the same words with their marks, where more than one word lacks its own: Volcan Ires, Volcán Irés. */
function twinOf(facts: Facts, odd: Span, main: readonly SpellingPlace[]): SpellingPlace | null {
  const words = textOf(facts, odd).split(' ');
  return (
    main.find((m) => {
      const there = textOf(facts, m).split(' ');
      return fold(there.join(' ')) === fold(words.join(' ')) && words.filter((word, i) => word !== there[i]).length > 1;
    }) ?? null
  );
}

/** All words of two names agree but one. */
function oneWordApart(facts: Facts, a: Span, b: Span): boolean {
  const [here, there] = [textOf(facts, a).split(' '), textOf(facts, b).split(' ')];
  return here.length === there.length && here.filter((word, i) => word !== there[i]).length === 1;
}

/** A brother and a sister, each by the whole name: of one surname, and two. */
const areTwo = (facts: Facts, ...places: readonly SpellingPlace[]): boolean => {
  const names = places.map(({ name }) => facts.names.names[name ?? -1]);
  return names[0] !== names[1] && names.every((one) => one?.kind === 'person' && one.surname !== one.name);
};

/** One query for one pair of spellings: it stands on the form met less often (the second, if equal), lists every place, and offers either fix. */
export function spellingFinding(facts: Facts, spelling: SpellingFact): Finding | null {
  const { left, right } = spelling;
  const house = houseOf(facts.stylebook);
  // House style asks about its own wrong forms; its right ones are never the odd ones.
  if ([...left, ...right].some((place) => house.isWrong(textOf(facts, place)))) return null;
  const [leftIsRight, rightIsRight] = [left, right].map((side) => side.some((m) => house.isRight(textOf(facts, m))));
  const decided = leftIsRight !== rightIsRight;
  const firstStart = (list: readonly SpellingPlace[]): number => list[0]?.start ?? 0;
  const counts = (list: readonly SpellingPlace[]): number => list.length;
  // What stands only in quotations is the odd one, and a mere habit of writing there is shown and not asked about.
  const said = (list: readonly SpellingPlace[]): boolean => list.every((m) => m.quoted);
  const quoted = said(left) !== said(right);
  const oddIsRight = decided
    ? leftIsRight
    : spelling.slip ||
      (quoted
        ? said(right)
        : counts(right) < counts(left) || (counts(right) === counts(left) && firstStart(right) > firstStart(left)));
  const [odd, main] = oddIsRight ? [right, left] : [left, right];
  const [oddWord, mainWord] = oddIsRight
    ? [spelling.rightWord, spelling.leftWord]
    : [spelling.leftWord, spelling.rightWord];
  const at = odd[0];
  const model = main[0];
  if (!at || !model || main.some((m) => odd.some((o) => o.start === m.start))) return null;
  const twin = spelling.difference === 'accents' ? twinOf(facts, at, main) : null;
  const alike = (m: Span): boolean => twin !== null && fold(textOf(facts, m)) === fold(textOf(facts, at));
  const oddSpans = odd.map((m) => (alike(m) ? m : wordIn(facts, m, oddWord)));
  const mainSpans = twin ? main.filter(alike) : main.map((m) => wordIn(facts, m, mainWord));
  const [oddSpan, mainSpan] = [oddSpans[0], mainSpans[0]];
  if (!oddSpan || !mainSpan) return null;
  const [here, there] = [textOf(facts, oddSpan), textOf(facts, twin ?? mainSpan)];
  const kind = model.name === null ? null : (facts.names.names[model.name]?.kind ?? 'other');
  // One word of a body's or place's name says little alone: "Group" and "Groupe".
  const body =
    spelling.difference === 'spelling' && kind !== null && kind !== 'person' && oneWordApart(facts, at, model);
  const question = kind === null ? 'Same word?' : areTwo(facts, at, model) ? sameWhat.other : sameWhat[kind];
  const whole = body || spelling.difference === 'first name';
  const shown = whole ? textOf(facts, at) : here;
  const other = whole ? textOf(facts, model) : there;
  const change = (spans: readonly Span[], text: string): Edit[] =>
    spans.map((span) => ({ start: span.start, end: span.end, text }));
  const [toThere, toHere] = body ? [other, shown] : [there, here];
  const fixes: Fix[] = [{ title: `Change to ${toThere}`, edits: change([oddSpan], there) }];
  const wholes = twin ? oddSpans.filter(alike) : oddSpans;
  if (wholes.length > 1)
    fixes.push({ title: `Change all ${wholes.length} to ${toThere}`, edits: change(wholes, there) });
  // Nobody turns every Norwegian into a slip.
  if (!decided && !spelling.slip)
    fixes.push({
      title: `Change the other ${mainSpans.length === 1 ? 'one' : 'ones'} to ${toHere}`,
      edits: change(mainSpans, here),
    });
  return {
    start: at.start,
    end: at.end,
    ...(quoted && /^(?:accents|particle)$/.test(spelling.difference) ? { level: 'hint' as const } : {}),
    message: `“${shown}” here, “${other}” ${onLines(facts, main, at)}. ${question}`.replace(/[“”]/g, '"'),
    related: [
      ...main.map((m) => ({ start: m.start, end: m.end, message: textOf(facts, m) })),
      ...odd.slice(1).map((m) => ({ start: m.start, end: m.end, message: textOf(facts, m) })),
      ...thirdForms(facts, [oddWord, mainWord], [...main, ...odd]),
    ],
    fixes,
    // Two slips in the marks of one word are two matters.
    matter: [spelling.difference === 'accents' ? oddWord : fold(oddWord), fold(mainWord)].sort().join('/'),
  };
}
