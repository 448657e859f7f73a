import type { Paragraph } from '../article/article';
import { type Candidate } from './candidate';
import { runsOf } from './runs';
import { shapeOf } from '../article/shape';
import type { Usage } from './usage';
import { type Cutting } from './cutting';
import { cutPiece } from './cut-piece';
import { cutHeadline } from './cut-headline';
import { piecesOf } from './pieces';

/** All that may be a name in a paragraph: runs of capitals, joined, split, and freed of titles. */
export function candidatesIn(paragraph: Paragraph, usage: Usage): Candidate[] {
  const cutting: Cutting = { paragraph, prose: paragraph.prose, usage, out: [] };
  const shape = shapeOf(paragraph.prose);
  for (const run of runsOf(paragraph.prose)) {
    const sentence = paragraph.prose.words[run.first]?.sentence ?? 0;
    if (shape.titleCase[sentence] || shape.allCapitals[sentence]) cutHeadline(cutting, run);
    else for (const piece of piecesOf(cutting, run)) cutPiece(cutting, piece.first, piece.last);
  }
  return cutting.out;
}
