import type { Facts, NameFact } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { bodyNouns } from '../../lexicon/cue-nouns';
import { commonness } from '../../lexicon/common-words';
import { bareBodies, bodyWords, personNouns, roleNouns } from '../../lexicon/people';
import { isRoleNoun, isSurname } from '../../lexicon/people-words';
import { isDemonym } from '../../lexicon/places';
import { playerNouns, sportWords } from '../../lexicon/topics';
import { headOf, isDefinite, isGenitive, phraseAfter, type Range } from './clause';
import { copyOf, namedIn, type CopySentence } from './copy';
import type { DeedWords } from './deed-model';
import { howTold, inContest, inWords } from './deed-told';
import { deedsIn } from './deeds';
import { isNobody } from './nobody';
import { topicsOf } from './topics';
import { memoised } from '../../memo';

/** Somebody named or known is said to have done wrong. */
export interface Accusation {
  readonly at: CopySentence;
  readonly deed: DeedWords;
  /** The words to underline, in the paragraph. */
  readonly range: Range;
  /** The one accused, in the copy's words: `Tranter`, `the firm`. */
  readonly who: string;
  readonly name: NameFact | null;
  /** After "said that": somebody's words, whether or not it is known whose. */
  readonly reported: boolean;
}

/** Accusations in the paper's own voice or in reported speech, outside quotation marks, in reading order. */
export const accusationsIn = memoised((facts: Facts): readonly Accusation[] => {
  const found = [...read(facts)];
  return found;
});

function* read(facts: Facts): Generator<Accusation> {
  const copy = copyOf(facts);
  for (const at of copy) {
    if (at.spoken || at.question || at.plot) continue;
    for (const deed of deedsIn(at.prose)) {
      if (deed.sentence !== at.sentence.index || !deed.stated || deed.quoted || !deed.doer) continue;
      if (at.sport && (deed.playful || (roughPlay.has(deed.lemma) && !isOutsider(at, deed)))) continue;
      // Plots are told in the present.
      if (deed.present && (facts.type === 'review' || deed.playful)) continue;
      const told = howTold(at, deed);
      if (told === 'doubted') continue;
      const who = identify(facts, copy, at, deed.doer);
      // Storms, wars and firms kill too; only of people is that an accusation.
      if (deed.lemma === 'kill' && who?.name && who.name.kind !== 'person') continue;
      if (deed.lemma === 'attack' && inWords(at, deed)) continue;
      if (/^(?:beat|whip|hit)$/.test(deed.lemma) && inContest(at, deed)) continue;
      // "murdered Kilcarra in the air": no club dies of it.
      if (
        deed.lemma === 'murder' &&
        namedIn(facts, at, { first: deed.at, last: deed.range.last }, ['place', 'organisation'])
      )
        continue;
      if (who) yield { at, deed, range: deed.range, reported: told === 'reported', ...who };
    }
  }
}

/** "harassed a waitress after the cup final": done to somebody who takes no part in the match. */
const isOutsider = ({ prose }: CopySentence, { range }: DeedWords): boolean =>
  prose.words
    .slice(range.first + 1, range.last)
    .some(
      ({ lower }) =>
        (personNouns.has(lower) || isRoleNoun(lower)) &&
        ![players, playerNouns, sportWords].some((list) => list.has(lower)),
    );
const players = wordSet('player players man men opponent opponents rival rivals');

/** Crimes anywhere but in a match, where one side does them to the other. */
const roughPlay = wordSet(
  'terrorise terrorize torture massacre stalk harass intimidate bully plunder deceive dupe hoodwink loot ransack con sabotage',
);

const people = wordSet('he she his her');
/** "Government troops", "rebel fighters": whose they are is plain. */
const sided = wordSet(
  'government army rebel militia police state border security naval loyalist separatist coalition ministry prison hospital council',
);

/** Who the words for a doer mean, when that is somebody the reader can know. */
export function identify(
  facts: Facts,
  copy: readonly CopySentence[],
  at: CopySentence,
  doer: Range,
): { who: string; name: NameFact | null } | null {
  const { words, text } = at.prose;
  const head = headOf(at.prose, doer);
  if (isNobody(words, doer)) return null;
  const said = text.slice(words[doer.first].start, words[doer.last - 1].end).replace(/\s+/g, ' ');
  if (doer.last - doer.first === 1) {
    const lower = words[doer.first].lower;
    if (people.has(lower)) {
      const name = facts.names.referent({
        start: at.paragraph.start + words[doer.first].start,
        end: at.paragraph.start + words[doer.first].end,
      });
      const near = name ?? personBefore(facts, copy, at);
      return near ? { who: near.surname ?? near.name, name: near } : null;
    }
    if (lower === 'it' || lower === 'its' || lower === 'they') {
      const body = bodyBefore(facts, copy, at, lower);
      return body ? { who: body, name: null } : null;
    }
    if (bareBodies.has(lower) && lower !== 'officials') return { who: said, name: null };
  }
  // "Quill's deputy": Quill did nothing.
  const core = { first: pastOwner(words, doer.first, head), last: head + 1 };
  const indefinite =
    /^(?:a|an|one|another|some|two|three|four|five|six|several|many|no|every|any)$/.test(words[doer.first].lower) ||
    words[doer.first].kind === 'number';
  // "a North Tarn, Selm, police officer": the town did nothing.
  const name =
    namedIn(facts, at, core, indefinite ? ['person'] : ['person', 'organisation', 'place']) ??
    besideIn(facts, at, doer);
  if (name) return { who: name.surname ?? shortName(said, name.name), name };
  const inside = indefinite ? null : namedIn(facts, at, doer, ['person', 'organisation', 'place']);
  if (inside && (roleNouns.has(words[head].lower) || bodyWords.has(words[head].lower)))
    return {
      who: said,
      name: inside.kind === 'place' || (core.first > doer.first && inside.kind === 'person') ? null : inside,
    };
  // "Selmian agents": whose they are is said before them.
  if (
    !indefinite &&
    head === doer.last - 1 &&
    head > doer.first &&
    (isDemonym(words[doer.first].lower) || /^\p{Lu}\p{L}+(?:an|ish|ese)$/u.test(words[doer.first].text)) &&
    (roleNouns.has(words[head].lower) || bodyWords.has(words[head].lower))
  )
    return { who: said, name: null };
  // "Troops of the 4th Brigade": a body whose name the names may not hold.
  const proper = words.slice(head + 1, doer.last).some((w) => /^\p{Lu}/u.test(w.text));
  if (
    !indefinite &&
    proper &&
    (words[head].lower === 'staff' ||
      (/s$/.test(words[head].lower) && (bodyWords.has(words[head].lower) || roleNouns.has(words[head].lower))))
  )
    return { who: said, name: null };
  // "Staff at the home", "Guards at the jail": of a body that the reader knows.
  if (!indefinite && (words[head].lower === 'staff' || /s$/.test(words[head].lower)) && atBody(words, head, doer.last))
    return { who: said, name: null };
  const known = [roleNouns, bodyWords, bodyNouns].some((list) => list.has(words[head].lower));
  if (known && /s$/.test(words[head].lower) && sided.has(words[doer.first].lower)) return { who: said, name: null };
  // "Quill's deputy", where the article has not said who Quill is.
  if (
    known &&
    core.first > doer.first &&
    words[core.first - 2].tag === 'PROPN' &&
    !isDay.test(words[core.first - 2].lower)
  )
    return { who: said, name: null };
  if (isDefinite(words[doer.first]) && known) {
    return { who: said.replace(/^The\b/, 'the'), name: null };
  }
  return isUnknownName(at, doer) ? { who: said, name: null } : null;
}

const isDay = /day$/;

/** "at the home": the role before it is filled by people who can be found. */
const atBody = (words: CopySentence['prose']['words'], head: number, to: number): boolean =>
  /^(?:at|in|from|of)$/.test(words[head + 1]?.lower ?? '') &&
  isDefinite(words[head + 2]) &&
  words.slice(head + 3, to).some((w) => bodyWords.has(w.lower) || bodyNouns.has(w.lower)) &&
  (words[head].lower === 'staff' ||
    roleNouns.has(words[head].lower.replace(/s$/, '')) ||
    roleNouns.has(words[head].lower));

/** First word of a phrase's head behind whoever owns it. */
function pastOwner(words: CopySentence['prose']['words'], first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if (isGenitive(words[i])) return i + 1;
  return first;
}

/** "Wells", "Quill Publishing": a name by its looks, where the article never shows whose. */
function isUnknownName(at: CopySentence, doer: Range): boolean {
  const words = at.prose.words.slice(doer.first, doer.last);
  if (words.length > 3 || !words.every((w) => /^\p{Lu}\p{Ll}/u.test(w.text) && w.tag === 'PROPN')) return false;
  const last = words[words.length - 1].lower;
  if (isDemonym(last) || roleNouns.has(last) || bodyWords.has(last) || personNouns.has(last)) return false;
  return words.length > 1 || isSurname(last) || (commonness(last) === 0 && !last.endsWith('s'));
}

/** "The elections chief, Vera Stanek, stuffed …", "her partner, the baker Ivo Lund,": the name stands between commas. */
function besideIn(facts: Facts, at: CopySentence, doer: Range): NameFact | null {
  const { words } = at.prose;
  if (words[doer.last]?.text !== ',') return null;
  let last = doer.last + 1;
  while (last < at.sentence.last && words[last].kind !== 'mark' && last < doer.last + 7) last++;
  // "محمد علي (Mohamed Ali)": the name once more in our letters.
  if (words[last]?.text === '(' && last > doer.last + 1)
    for (last++; last < at.sentence.last && words[last].text !== ')' && last < doer.last + 10;) last++;
  // The name closes what stands between the commas: nobody who is only spoken of in it.
  const name = words[last]?.kind === 'mark' && /^\p{Lu}/u.test(words[last - 1].text);
  const verb = words
    .slice(doer.last + 1, last)
    .some((w) => (w.tag === 'VERB' && w.text === w.lower) || w.tag === 'ADP' || isGenitive(w));
  // "The manager of the contractor, Apex Vertical,": a post is held by no body.
  const head = words[headOf(at.prose, doer)].lower;
  const kinds =
    roleNouns.has(head) && !bodyWords.has(head) && !trades.has(head)
      ? (['person'] as const)
      : (['person', 'organisation'] as const);
  return name && !verb ? namedIn(facts, at, { first: doer.last + 1, last }, kinds) : null;
}

/** What firms are as well as people. */
const trades = wordSet('landlord owner operator employer contractor developer publisher builder supplier lender broker dealer organiser promoter agent partner sponsor auditor'); // prettier-ignore

const shortName = (said: string, name: string): string => (said.length <= name.length ? said : name);

/** The person named last in this paragraph before the sentence, or else in the one before. */
function personBefore(facts: Facts, copy: readonly CopySentence[], at: CopySentence): NameFact | null {
  for (let i = at.index - 1; i >= Math.max(0, at.index - 3); i--) {
    const before = copy[i];
    if (before.paragraph.section !== at.paragraph.section) break;
    const name = namedIn(facts, before, { first: before.sentence.first, last: before.sentence.last }, ['person']);
    if (name) return name;
  }
  return null;
}

/** The body that opens the sentence before: what "it" then is. */
function bodyBefore(facts: Facts, copy: readonly CopySentence[], at: CopySentence, pronoun: string): string | null {
  if (at.index === 0) return null;
  const before = copy[at.index - 1];
  if (before.paragraph !== at.paragraph) return null;
  const { words } = before.prose;
  const { first } = before.sentence;
  const opening = { first, last: Math.min(before.sentence.last, first + 6) };
  const name = namedIn(facts, before, opening, ['organisation']);
  if (name) return name.name;
  // "Government troops took the village. They executed …"
  if (pronoun === 'they') {
    const doer = phraseAfter(before.prose, first, before.sentence.last, 5);
    const head = doer ? words[headOf(before.prose, doer)].lower : '';
    return doer && /s$/.test(head) && bodyWords.has(head) ? (identify(facts, copy, before, doer)?.who ?? null) : null;
  }
  if (!isDefinite(words[first])) return null;
  const noun = words.slice(first, opening.last).find((w) => bodyWords.has(w.lower));
  return noun ? `the ${noun.text}` : null;
}

/** Those whom the copy itself shows convicted, sentenced or pleading guilty, by index of name. */
export const convicted = memoised((facts: Facts): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const at of copyOf(facts)) {
    if (!topicsOf(at.prose).sentences[at.sentence.index].settled) continue;
    const words = at.prose.words.slice(at.sentence.first, at.sentence.last);
    const span = { start: at.start, end: at.end };
    const named = facts.names.within(span).filter((m) => facts.names.names[m.name].kind !== 'place');
    for (const mention of named) found.add(mention.name);
    // "A former nurse was jailed …": the one named next is that nurse.
    const people = named.some((m) => facts.names.names[m.name].kind === 'person');
    if (!people && /^(?:a|an)$/.test(words[0]?.lower ?? '')) {
      const next = facts.names.mentions.find((m) => m.start > at.end && facts.names.names[m.name].kind === 'person');
      if (next) found.add(next.name);
    }
  }
  return found;
});
