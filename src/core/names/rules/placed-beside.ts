import type { Prose } from '../../article/article';
import { months, weekdays } from '../../lexicon/common-words';
import { listed } from '../../lexicon/front-coding';
import { isRoleNoun } from '../../lexicon/people-words';
import { isCity, isTerritory } from '../../lexicon/places';
import { lowerAt } from './support';

/** Whether the words right beside a name, `[first, last]`, say who this is, though they are no title. */
export const isPlacedBeside = (prose: Prose, first: number, last: number): boolean =>
  isExplainedBehind(prose, last) ||
  hasPostBefore(prose, first) ||
  writesFor(prose, last) ||
  behindWork.test(prose.text.slice(0, prose.words[first]?.start));

/** What `a` or `an` behind a name opens when it is not about who was named: `, a day after the vote` */
const noPerson = listed('day week month year hour minute moment few move sign step claim charge view bit little lot');

/** `, a longtime donor involved in it`, `, one of several critics`, `, whom they sent to Oslo`, `, officer-in-charge` */
function isExplainedBehind(prose: Prose, last: number): boolean {
  if (lowerAt(prose, last + 1) !== ',') return false;
  const [word, next] = [lowerAt(prose, last + 2), lowerAt(prose, last + 3)];
  if (/^an?$/.test(word)) return !noPerson.has(next);
  return (
    /^(?:whom|former|formerly|now|then)$/.test(word) ||
    (word === 'one' && next === 'of') ||
    isRoleNoun(word.split('-')[0] ?? '')
  );
}

/** `Director of the Roads Bureau (FBR) Ann Orme`, `Founder of the Bassline, Ann Orme` */
function hasPostBefore(prose: Prose, first: number): boolean {
  const sentence = prose.words[first]?.sentence;
  const mark = lowerAt(prose, first - 1);
  if (mark !== ')' && mark !== ',') return false;
  for (let k = first - 2; k >= first - 18 && prose.words[k]?.sentence === sentence; k--) {
    const word = prose.words[k];
    if (!word || word.quoted > 0 || /^(?:VERB|AUX)$/.test(word.tag)) return false;
    if (!isRoleNoun(word.lower)) continue;
    const opens = prose.words[k - 1]?.sentence !== sentence;
    if (mark === ')' || (opens && /^(?:of|at|for)$/.test(lowerAt(prose, k + 1)))) return true;
  }
  return false;
}

const writing = listed('wrote writes argues argued explains noted notes');
/** `wrote in Fast Homes`, `argues at The Interceptor`: the paper is where the words are from, and who this is. */
function writesFor(prose: Prose, last: number): boolean {
  let k = last + 1;
  if (prose.words[k]?.tag === 'ADV') k++;
  // “…,” wrote Ann Orme in Fast Homes
  const verb = writing.has(lowerAt(prose, k));
  if (verb) k++;
  else if (!writing.has(lowerAt(prose, last - 1)) && !writing.has(lowerAt(prose, last - 2))) return false;
  if (!/^(?:in|on|at|for)$/.test(lowerAt(prose, k))) return false;
  if (/^(?:the|his|her|their)$/.test(lowerAt(prose, k + 1))) k++;
  const paper = prose.words[k + 1];
  if (!paper || !/^\p{Lu}/u.test(paper.text)) return false;
  return (
    !months.has(paper.lower) &&
    !weekdays.has(paper.lower) &&
    !isCity().has(paper.lower) &&
    !isTerritory().has(paper.lower)
  );
}

/** `In an article for the Tarn Review, Ann Orme says`, `as she was becoming chairman, Ann Orme told` */
const behindWork =
  /\bIn (?:an?|his|her|their) (?:\p{Ll}+ )?(?:article|column|essay|book|op-ed|blog|memoir|review|novel|editorial|paper)\b[^.!?]{0,60}, $|\bas (?:he|she) (?:was|is|became|becomes)\b[^.!?]{0,70}, $/u;
