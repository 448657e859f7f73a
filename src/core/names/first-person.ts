import type { Facts } from '../facts';
import { memoised } from '../memo';

/** Told by an I or a we outside quotation marks: no news story, and people are called as the writer calls them. */
export const isFirstPerson = memoised((facts: Facts): boolean => {
  const copy = facts.article.paragraphs.filter(({ role, label }) => role === 'copy' && label === null);
  const told = copy.filter(({ prose }) =>
    prose.words.some(
      ({ text, quoted }, k) => quoted === 0 && own.test(text) && !(text === 'I' && prose.words[k - 1]?.text === 'War'),
    ),
  );
  return told.length >= 2 && told.length * 8 >= copy.length;
});
const own = /^(?:I|[Ww]e|[Mm]y|[Oo]ur|me)$/;
