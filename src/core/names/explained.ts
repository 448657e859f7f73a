import { fold } from './fold';

const spelledOut =
  /\b(?:spel(?:led|t|ling)|misspel\w+|typos?|misprint\w*|formerly|renamed|also known as|a\.k\.a|transliterat\w+|known then as)\b/i;

/** "Orla Tarn, formerly Orla Tern": the sentence gives both forms and says why. "Its English name is Tern": one will do. */
export function isExplained(sentence: string, left: string, right: string): boolean {
  const folded = fold(sentence);
  if (otherName.test(sentence)) return folded.includes(fold(left)) || folded.includes(fold(right));
  return spelledOut.test(sentence) && folded.includes(fold(left)) && folded.includes(fold(right));
}
const otherName =
  /\b(?:english|official|legal|registered|original|local|native|stage|pen|birth|chinese|korean|japanese|arabic|french|german|spanish) name\b[^.]{1,60}\b(?:is|was)\b/i;
