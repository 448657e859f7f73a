import { memoised } from '../memo';
import type { Article } from './article';

/**
 * The paragraphs that are somebody's answers in an interview: what they say is theirs, as in a quotation. Questions are
 * copy. What stands before the first label, and after the next heading, is copy too.
 */
export const answersIn = memoised(({ paragraphs }: Article): ReadonlySet<number> => {
  const answers = new Set<number>();
  let talking = false;
  for (const { index, label, kind, role } of paragraphs) {
    if (kind === 'heading') talking = false;
    if (label) talking = true;
    if (talking && role === 'copy' && label?.part !== 'question') answers.add(index);
  }
  return answers;
});
