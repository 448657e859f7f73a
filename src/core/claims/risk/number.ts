import type { Word } from '../../article/article';
import { isNumberWord } from '../../lexicon/harm';

/** A figure or a number word. */
export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || isNumberWord(word.lower));
