import type { Paragraph } from '../article/article';
import type { NameFacts } from '../facts';
import { noSpeaker } from './draft';
import { speakerOf, type Speaker } from './spoken';

/** Paragraphs between an answer's label and the next label: the answer goes on. */
export function answering(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: number[] | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.label) {
      for (const index of open ?? []) found.add(index);
      open = paragraph.label.part === 'question' ? null : [];
    } else if (paragraph.kind === 'heading') open = null;
    else if (paragraph.role === 'copy') open?.push(paragraph.index);
  }
  return found;
}

/** Whose answers they are when the label is only "A:": the person named most before the first of them. */
export function mainPerson(names: NameFacts, paragraph: Paragraph): Speaker {
  let best: { readonly name: number; readonly count: number } | null = null;
  const counts = new Map<number, number>();
  for (const mention of names.within({ start: 0, end: paragraph.start })) {
    if (names.names[mention.name].kind !== 'person') continue;
    const count = (counts.get(mention.name) ?? 0) + 1;
    counts.set(mention.name, count);
    if (!best || count > best.count) best = { name: mention.name, count };
  }
  return best ? speakerOf(names.names[best.name]) : { ...noSpeaker, kind: 'person' };
}
