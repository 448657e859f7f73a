import type { Article, Paragraph } from '../article/article';
import type { Match } from './form';
import { recognisedIn } from './kept';
import { recognise, type Recognised } from './recognise';
import type { Tokens } from './scan';

/** Roles whose words are read for dates. Bylines, credits and furniture are not (guide 2.0). */
const readRoles = new Set(['copy', 'headline', 'standfirst', 'heading', 'caption', 'pull-quote', 'dateline']);

/** An expression and where it stands: offsets in the text, its paragraph and that paragraph's tokens. */
export interface Found {
  readonly paragraph: Paragraph;
  readonly tokens: Tokens;
  readonly match: Match;
  readonly start: number;
  readonly end: number;
  readonly dateline: boolean;
}

/** Every expression of the article in the order of the text. */
export function* foundIn(article: Article): Generator<Found> {
  for (const paragraph of article.paragraphs) {
    if (!readRoles.has(paragraph.role)) continue;
    const line = paragraph.dateline?.date;
    if (line) yield* placed(recognise(article.text.slice(line.start, line.end)), paragraph, line.start, true);
    if (line && paragraph.role === 'dateline') continue;
    yield* placed(recognisedIn(paragraph.prose), paragraph, paragraph.start, paragraph.role === 'dateline');
  }
}

function* placed(
  { tokens, matches }: Recognised,
  paragraph: Paragraph,
  offset: number,
  dateline: boolean,
): Generator<Found> {
  for (const match of matches) {
    const first = tokens[match.first];
    const last = tokens[match.last - 1];
    if (first && last)
      yield { paragraph, tokens, match, start: offset + first.start, end: offset + last.end, dateline };
  }
}
