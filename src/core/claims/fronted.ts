import { isComma } from './grammar';
import type { Passage } from './passage';
import type { Subject } from './source';

const opensClause =
  /^(?:when|where|as|while|if|after|since|because|although|though|once|before|until|unless|whenever|even)$/;

/** "In addition to saying …, Reid": nothing but an opening phrase before the cue. */
export function opensAdjunct(p: Passage, i: number, from: number): boolean {
  if (
    i - from > 8 ||
    !(p.words[from].tag === 'ADP' || /^(?:despite|after|before|by|in|amid|with|besides)$/.test(p.words[from].lower))
  )
    return false;
  for (let k = from; k < i; k++) if (p.run[k] < 0 && isComma(p.words[k])) return false;
  return true;
}

/** The cue's clause is a subordinate or participle clause before the main one. */
export function isFronted(p: Passage, subject: Subject, i: number, from: number): boolean {
  if (i === from || subject.first > i) return true;
  // "Among those who said they cared, most stayed."
  if (subject.how === 'relative' && opensAdjunct(p, subject.first, from)) return true;
  if (subject.how === 'shared' && opensAdjunct(p, i, from)) return true;
  if (subject.how === 'shared' && opensClause.test(p.words[from].lower)) {
    // "Though she praised the plan and called for more, …"
    for (let k = from; k < i; k++) if (p.run[k] < 0 && isComma(p.words[k])) return false;
    return true;
  }
  let before = subject.first - 1;
  while (before > from && /^(?:only|even|just)$/.test(p.words[before].lower)) before--;
  if (subject.how !== 'phrase' || before < from || subject.first > i) return false;
  return (
    opensClause.test(p.words[before].lower) &&
    (before === from ||
      before - 1 === from ||
      measured(p, from, before) ||
      isComma(p.words[before - 1]) ||
      /^(?:and|but|only|even|just)$/.test(p.words[before - 1].lower))
  );
}

/** "Three years after", "less than a week before". */
function measured(p: Passage, from: number, to: number): boolean {
  if (!/^(?:after|before|since)$/.test(p.words[to].lower) || to - from > 6) return false;
  return /^(?:minute|hour|day|week|month|year|decade)s?$/.test(p.words[to - 1].lower);
}
