import type { Prose } from '../article/article';
import type { Span } from '../contract';
import { functionWords, months, weekdays } from '../lexicon/common-words';
import { isRoleNoun } from '../lexicon/people-words';
import { isDemonym } from '../lexicon/places';
import type { Candidate } from './candidate';
import { touching } from './runs';
import { isTitleModifier, isTitleWord } from './title';

const span = (prose: Prose, first: number, last: number): Span => ({
  start: prose.words[first]?.start ?? 0,
  end: prose.words[last]?.end ?? 0,
});

/** The title or role directly before a name, as long as it goes: `top Iranian commander General`. Offsets in the prose. */
export function titleBefore(c: Candidate): Span | null {
  const { prose } = c;
  const edge = c.title ? c.title.last : c.first - 1;
  let first = c.title ? c.title.first : c.first;
  if (!c.title) {
    const word = prose.words[c.first - 1];
    if (
      !word ||
      !touching(prose, c.first - 1) ||
      !(isRoleNoun(word.lower) || isTitleWord(word.lower)) ||
      word.lower === 'friend'
    )
      return null;
    first = c.first - 1;
  }
  while (first > 0 && edge - first < 7 && touching(prose, first - 1) && belongs(prose, first - 1)) first--;
  return span(prose, first, edge);
}

function belongs(prose: Prose, k: number): boolean {
  const word = prose.words[k];
  if (word?.kind !== 'word' || functionWords.has(word.lower)) return false;
  if (weekdays.has(word.lower) || months.has(word.lower)) return false;
  if (isRoleNoun(word.lower) || isTitleModifier(word.lower) || isDemonym(word.lower)) return true;
  return word.tag === 'NOUN' || word.tag === 'ADJ' || (word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text));
}

/** Who it is, beside the name: what follows, but sooner the post before it than a clause ("the mayor, Ann Cole, who swims"). */
export function appositionOf(c: Candidate): Span | null {
  const after = appositionAfter(c);
  const clause = /^whos?e?$/.test(c.prose.words[c.last + 2]?.lower ?? '');
  return after && !clause ? after : (appositionBefore(c) ?? after);
}

/** What follows a name between commas and says who it is: `a baker in the town`, `who heads the council`, `44`. */
function appositionAfter(c: Candidate): Span | null {
  const { prose } = c;
  const sentence = prose.words[c.first]?.sentence;
  if (prose.words[c.last + 1]?.text !== ',') return null;
  const first = c.last + 2;
  const opener = prose.words[first];
  if (!opener || opener.sentence !== sentence) return null;
  const starts =
    /^(?:a|an|the|who|whose|his|her|their|another|one|then|formerly|now|also|aged|head|chief|co-founder)$/.test(opener.lower) ||
    (opener.kind === 'number' && /^\d{1,3}$/.test(opener.text)) ||
    isRoleNoun(opener.lower) || isTitleWord(opener.lower) || isTitleModifier(opener.lower) || opener.tag === 'ADJ' || opener.tag === 'NOUN'; // prettier-ignore
  if (!starts) return null;
  let last = first;
  for (let k = first; k < first + 30; k++) {
    const word = prose.words[k];
    if (!word || word.sentence !== sentence || /^[,;:.!?()–—“”"]$/.test(word.text)) break;
    last = k;
  }
  const closed = prose.words[last + 1];
  // For Ann Orme, the loss is “like a death”: the sentence goes on.
  if (/^[“"‘]$/.test(closed?.text ?? '') && /^(?:VERB|AUX)$/.test(prose.words[last]?.tag ?? '')) return null;
  const roleInside = rangeHas(prose, first, last);
  if (!closed || closed.sentence !== sentence || /^[.!?”"]$/.test(closed.text))
    return roleInside || describes(prose, first, last) ? span(prose, first, last) : null;
  return roleInside || opener.kind === 'number' || /^(?:who|whose|a|an|the)$/.test(opener.lower)
    ? span(prose, first, last)
    : null;
}

const noTrade =
  /^(?:day|week|month|year|decade|hour|minute|moment|time|lot|bit|move|step|claim|view|fact|sign|blow|record|first)$/;

/** `a retired seamstress`, `a cork cutter in Coruche`: a phrase of its own with one noun at its end, be its trade listed or not. */
function describes(prose: Prose, first: number, end: number): boolean {
  if (!/^(?:a|an|the)$/.test(prose.words[first]?.lower ?? '')) return false;
  let last = first;
  while (last < end && !/^(?:in|at|of|from|for|on|near|with)$/.test(prose.words[last + 1]?.lower ?? '')) last++;
  if (last === first || last - first > 4) return false;
  for (let k = first + 1; k <= last; k++) {
    const word = prose.words[k];
    if (word?.kind !== 'word' || functionWords.has(word.lower) || noTrade.test(word.lower)) return false;
  }
  return prose.words[last]?.tag === 'NOUN';
}

function rangeHas(prose: Prose, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const lower = prose.words[k]?.lower ?? '';
    if (isRoleNoun(lower) || isTitleWord(lower) || lower === 'who') return true;
  }
  return false;
}

/** `the lead author, Inés Álvarez`; `his wife, Joan Ellis`: who it is stands before the comma. */
function appositionBefore(c: Candidate): Span | null {
  const { prose } = c;
  if (prose.words[c.first - 1]?.text !== ',') return null;
  const last = c.first - 2;
  if (prose.words[last]?.sentence !== prose.words[c.first]?.sentence) return null;
  const head = isRole(prose, last) ? last : headOfBody(prose, last);
  if (head === null) return null;
  let first = head;
  while (first > 0 && c.first - first < 12 && belongs(prose, first - 1) && touching(prose, first - 1)) first--;
  return span(prose, first, last);
}

const isRole = (prose: Prose, k: number): boolean => {
  const lower = prose.words[k]?.lower ?? '';
  return isRoleNoun(lower) || isTitleWord(lower);
};

/** The `mayor` of "the mayor of Antwerp", the `chairman` of "the chairman of the rowing club", which end at `last`. */
function headOfBody(prose: Prose, last: number): number | null {
  for (let k = last - 1; k > 0 && last - k < 7; k--) {
    const word = prose.words[k];
    if (word?.kind !== 'word' || word.sentence !== prose.words[last]?.sentence) return null;
    if (!/^(?:of|at|for)$/.test(word.lower)) continue;
    const opened =
      /^(?:the|its|their|a|an)$/.test(prose.words[k - 2]?.lower ?? '') || prose.words[k - 2]?.tag === 'ADJ';
    if (isRole(prose, k - 1) && opened) return k - 1;
  }
  return null;
}
