import type { Article, Paragraph } from '../article/article';
import type { NameKind, Span } from '../contract';
import { isParticle } from '../lexicon/particles';
import { keyOf } from './candidate';
import type { Settled } from './settle';

/** The town, its region and the agency of each dateline: `KARSHA, Lower Velm, Sept 26 (VNS) —`. Their words are blanked in the prose. */
export function datelineNames(article: Article): Settled[] {
  return article.paragraphs.flatMap((paragraph) => {
    const { dateline } = paragraph;
    if (!dateline) return [];
    const towns = dateline.place ? parted(article.text, dateline.place) : [];
    return [
      ...towns.map((span) => settled(article, paragraph, span, 'place')),
      ...(dateline.agency ? [settled(article, paragraph, dateline.agency, 'organisation')] : []),
    ];
  });
}

function parted(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^,&\s](?:[^,&]*[^,&\s])?/g)].map((part) => ({
    start: start + part.index,
    end: start + part.index + part[0].length,
  }));
}

/** CAIRO is Cairo, RIO DE JANEIRO Rio de Janeiro; UAE stays. */
const mixed = (text: string): string =>
  /\p{Lu}{4}/u.test(text)
    ? text.replace(/\p{Lu}{2,}/gu, (word, at) => {
        const lower = word.toLowerCase();
        return at > 0 && isParticle(lower) ? lower : word.charAt(0) + lower.slice(1);
      })
    : text;

function settled(article: Article, paragraph: Paragraph, { start, end }: Span, kind: NameKind): Settled {
  const written = article.text.slice(start, end).replace(/\s+/g, ' ');
  const text = kind === 'place' ? mixed(written) : written;
  return {
    prose: paragraph.prose,
    paragraph: paragraph.index,
    first: -1,
    last: -1,
    start: start - paragraph.start,
    end: end - paragraph.start,
    text,
    key: keyOf(text),
    title: null,
    unproven: false,
    headline: true,
    kind,
    margin: 10,
  };
}
