/** Given names of two syllables whose hyphen is forgotten: Mei-lin, later Mei lin, of which only the half has a capital. */
import type { Paragraph, Prose, Word } from '../article/article';
import type { NameFacts, SpellingFact, SpellingPlace } from '../facts';
import { commonness } from '../lexicon/common-words';
import { memoised } from '../memo';
import { touching } from './runs';
import { shapeOf } from '../article/shape';

/** `Mei-lin`: a capital before the hyphen, none behind it, and no word of the dictionary on either side. */
const hyphened = /^(\p{Lu}\p{Ll}+)-(\p{Ll}{2,})$/u;

const joinedIn = memoised((prose: Prose): readonly Word[] => {
  const { capital } = shapeOf(prose);
  return prose.words.filter(({ text }, k) => {
    const [, head, tail] = (capital[k] && text.includes('-') && hyphened.exec(text)) || [];
    return head && tail && commonness(head.toLowerCase()) < 2 && commonness(tail) < 2;
  });
});

/** Indexes of words with a capital that a small one follows. */
const headsIn = memoised((prose: Prose): readonly number[] =>
  prose.words.flatMap(({ kind, text }, k) =>
    kind === 'word' && /^[A-Z][a-z]+$/.test(text) && /^[a-z]{2,}$/.test(prose.words[k + 1]?.text ?? '') ? k : [],
  ),
);

function append(places: Map<string, SpellingPlace[]>, word: string, place: SpellingPlace): void {
  const list = places.get(word);
  if (list) list.push(place);
  else places.set(word, [place]);
}

export function lostHyphens(paragraphs: readonly Paragraph[], facts: NameFacts): SpellingFact[] {
  const whole = new Map<string, SpellingPlace[]>();
  const nameAt = (start: number, end: number): number | null => facts.within({ start, end })[0]?.name ?? null;
  for (const { prose, start: base } of paragraphs)
    for (const { lower, start: from, end: to, quoted } of joinedIn(prose)) {
      const [start, end] = [from + base, to + base];
      const place = { start, end, quoted: quoted > 0, name: nameAt(start, end) };
      append(whole, lower, place);
    }
  if (whole.size === 0) return [];
  const parted = new Map<string, SpellingPlace[]>();
  for (const { prose, start: base } of paragraphs)
    for (const k of headsIn(prose)) {
      const [head, tail] = [prose.words[k], prose.words[k + 1]];
      const lower = `${head?.lower}-${tail?.lower}`;
      if (!head || !tail || !whole.has(lower) || !touching(prose, k)) continue;
      const [start, end] = [head.start + base, tail.end + base];
      append(parted, lower, { start, end, quoted: head.quoted > 0, name: nameAt(start, end) });
    }
  return [...parted].map(([lower, right]) => ({
    difference: 'particle',
    leftWord: lower,
    rightWord: lower.replace('-', ' '),
    left: whole.get(lower) ?? [],
    right,
    slip: true,
  }));
}
