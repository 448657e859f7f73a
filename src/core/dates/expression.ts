import type { Paragraph } from '../article/article';
import type { Span } from '../contract';
import type { Form } from './form';
import type { Meaning } from './resolve/meaning';
import type { Tokens } from './scan';
import type { VerbRead } from './tense';

/** An expression with all that the rules of dates ask of it. Its index is that of the plain fact in `DateFacts.expressions`. */
export interface DateReading extends Span {
  readonly index: number;
  /** The words, white space as one blank. */
  readonly words: string;
  readonly form: Form;
  readonly meaning: Meaning;
  readonly paragraph: Paragraph;
  /** Tokens of the paragraph's prose (or of its dateline), and which of them these are. */
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** The verb that most likely governs it. */
  readonly verb: VerbRead;
  /** Inside somebody's quotation marks. */
  readonly quoted: boolean;
  /** Stands in the paragraph's dateline. */
  readonly dateline: boolean;
  /** Italic or bold: perhaps a title. */
  readonly emphasised: boolean;
}

/** It gives one day, and which. */
export const isOneDay = ({ meaning }: DateReading): boolean => meaning.from !== null && meaning.from === meaning.to;
