import type { Span } from '../../contract';
import type { Facts, NameFact } from '../../facts';
import { crimeNouns } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import { bodyWords } from '../../lexicon/people';
import { accusationsIn, convicted, identify } from './accusation';
import { phraseAfter, predicateAt, type Range } from './clause';
import { copyOf, namedIn, spanOf, type CopySentence } from './copy';
import { deedsIn } from './deeds';
import { notReached, replies } from './replies';
import { struckBy } from './struck';
import { wrongsTold } from './wronged';
import { memoised } from '../../memo';

/** Somebody the copy shows accused, by anybody, and whether it lets them answer. */
export interface Accused {
  readonly who: string;
  readonly name: NameFact | null;
  /** The words that accuse, in reading order. */
  readonly places: readonly Span[];
  readonly heard: boolean;
}

/** Everybody accused in the copy, each once. */
export const accusedIn = memoised((facts: Facts): readonly Accused[] => {
  const copy = copyOf(facts);
  const guilty = convicted(facts);
  const found = new Map<string, { who: string; name: NameFact | null; places: Span[] }>();
  const add = (who: string, name: NameFact | null, span: Span): void => {
    const key = name ? String(name.index) : who.toLowerCase();
    const entry = found.get(key);
    if (entry) entry.places.push(span);
    else found.set(key, { who, name, places: [span] });
  };
  for (const { at, range, who, name } of accusationsIn(facts)) if (!at.history) add(who, name, spanOf(at, range));
  for (const at of copy) {
    if (at.plot || at.question || at.history) continue;
    for (const one of blamed(facts, copy, at)) add(one.who, one.name, one.span);
    for (const one of struckBy(facts, at)) add(one.who, one.name, one.span);
    for (const one of wrongsTold(facts, copy, at)) add(one.who, one.name, one.span);
  }
  const made = [...found.values()]
    .filter(({ name }) => name === null || !guilty.has(name.index))
    .map((entry) => ({
      ...entry,
      places: entry.places.sort((a, b) => a.start - b.start),
      heard: isHeard(facts, copy, entry),
    }))
    .sort((a, b) => a.places[0].start - b.places[0].start);
  return made;
});

/** "is accused of fraud", "accused the bank of", "blamed Tranter for", and deeds somebody's quotation tells. */
function* blamed(
  facts: Facts,
  copy: readonly CopySentence[],
  at: CopySentence,
): Generator<{ who: string; name: NameFact | null; span: Span }> {
  const { prose, sentence } = at;
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = words[i];
    let target: Range | null = null;
    let last = i + 1;
    if (/^(?:accuse|accused|accuses|accusing|blamed|blames)$/.test(lower)) {
      const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
      const object = phraseAfter(prose, i + 1, sentence.last, 6);
      target = predicate.passive ? predicate.subject : object;
      last = object && !predicate.passive ? pastCharge(prose, object.last, sentence.last) : i + 1;
      if (
        lower.startsWith('blame') &&
        !words
          .slice(i, Math.min(sentence.last, i + 14))
          .some((w) => crimeNouns.has(w.lower) || /^(?:death|deaths|explosion|crash|collapse)$/.test(w.lower))
      )
        continue;
      if (predicate.modal !== null || predicate.negated) continue;
    }
    if (!target) continue;
    const who = identify(facts, copy, at, target);
    if (who) yield { ...who, span: spanOf(at, { first: i, last }) };
  }
  for (const deed of deedsIn(prose)) {
    if (deed.sentence !== sentence.index || !deed.quoted || !deed.stated || !deed.doer || (deed.playful && at.sport))
      continue;
    const name = namedIn(facts, at, deed.doer, ['person', 'organisation']);
    const span = spanOf(at, deed.range);
    if (name) yield { who: name.surname ?? name.name, name, span };
    else if (pronouns.has(words[deed.doer.last - 1].lower)) {
      const target = spokenOf(at);
      const who = target && identify(facts, copy, at, target);
      if (who) yield { ...who, span };
    }
  }
}

/** "of faking brake checks": what somebody is accused of belongs to the words that accuse. */
function pastCharge(prose: CopySentence['prose'], at: number, to: number): number {
  const { words } = prose;
  const of = pastApposition(prose, at, to);
  if (words[of]?.lower !== 'of' || of + 1 >= to) return at;
  const doing = words[of + 1].lower.endsWith('ing') ? of + 2 : of + 1;
  return phraseAfter(prose, doing, to, 5)?.last ?? doing;
}

/** "their landlord, Tarn Lettings, of": past the name between commas. */
function pastApposition({ words }: CopySentence['prose'], at: number, to: number): number {
  if (words[at]?.text !== ',') return at;
  for (let k = at + 1; k < Math.min(to, at + 9); k++) if (words[k].text === ',') return k + 1;
  return at;
}

const pronouns = wordSet('he she it they');

/** "“He stole it,” Falk said of Lind.": whom the words in the marks are about. */
function spokenOf({ prose, sentence }: CopySentence): Range | null {
  const { words } = prose;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (words[i].quoted > 0 || words[i].lower !== 'of') continue;
    if (/^(?:said|says|wrote)$/.test(words[i - 1].lower)) return phraseAfter(prose, i + 1, sentence.last, 6);
  }
  return null;
}

/** Who speaks for a body once it is named: "the company said", "its director called". */
const itsVoice =
  /\b(?:the|its|their) (company|firm|bank|clinic|club|council|group|mill|plant|factory|school|hospital|landlord|airline|brewery|church|university|ministry|agency|charity|manager|director|owner|chairman|chairwoman|chief executive|spokesman|spokeswoman|spokesperson|lawyers?|Kremlin)(?:['’]s (?:\p{L}+ )?\p{L}+)?(?:,[^,.]{2,40},)? (?:has |had |have )?(?:said|says|told|called|added|replied|argued|stood by|promised)\b/iu;
/** Whoever answers an accusation so speaks for the accused: "Oslo called the report untrue". */
const callsItUntrue =
  /\b(?:report|accusation|allegation|claim|charge|story)s?\s[^.]{0,30}(?<!\p{L})(?:untrue|false|baseless|groundless|unfounded|fabricated|nonsense|lies|a lie|made up)\b|\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|rebuff(?:s|ed)|disput(?:es|ed)) (?:the|these|those|that|any|all|its|their|such) (?:\p{L}+ )?(?:report|accusation|allegation|claim|charge|story|suggestion)s?\b|(?<!\p{L})call(?:s|ed) the (?:report|accusation|allegation|claim|charge|story)s? \p{Ll}|(?<!\p{L})(?:no|not) (?:immediate |official |further )?comment from\b/iu;
const dead = /\b(?:the late|died|dead|was killed|death of)\b/i;

function isHeard(facts: Facts, copy: readonly CopySentence[], { name, who, places }: Omit<Accused, 'heard'>): boolean {
  if (name && facts.claims.attributions.some((a) => a.speakerName === name.index && a.manner === 'report')) return true;
  const bare = who.toLowerCase();
  const { text } = facts.article;
  if (
    facts.claims.attributions.some(
      (a) => a.source && a.manner === 'report' && text.slice(a.source.start, a.source.end).toLowerCase() === bare,
    )
  )
    return true;
  const short = (name?.surname ?? who).toLowerCase().replace(/^the /, '');
  for (const at of copy) {
    const said = besides(facts, at, places);
    if (callsItUntrue.test(said) || notReached.test(said)) return true;
    if (at.start > places[0].start && name?.kind !== 'person') {
      // The council that accuses does not answer for the mill.
      const voice = itsVoice.exec(said)?.[1];
      const accuser = accuserBefore(facts, places[0]);
      const their = name === null ? who.toLowerCase() : '';
      if (voice && (their.endsWith(voice.toLowerCase()) || !accuser.toLowerCase().includes(voice.toLowerCase())))
        return true;
      if (name?.kind === 'place' && placeSpeaks(facts, at, accuser)) return true;
    }
    if (!replies.test(said) && !(name && dead.test(said))) continue;
    const named = name
      ? facts.names.within({ start: at.start, end: at.end }).some((m) => m.name === name.index) ||
        /\b(?:he|she|it|they|both|neither|all (?:three|four|five)|the (?:two|pair|couple|company|firm|bank|clinic|club|council|group))\b/i.test(
          said,
        )
      : said.toLowerCase().includes(short) || /\b(?:he|she|it|they|both|neither|all (?:three|four|five))\b/i.test(said);
    if (named || (name?.kind !== 'person' && ownHouse(at, accuserBefore(facts, places[0])))) return true;
  }
  return false;
}

/** The words before an accusation, where whoever makes it mostly stands. */
const accuserBefore = ({ article }: Facts, { start }: Span): string =>
  article.text.slice(Math.max(0, start - 120), start);

/** "The tannery did not return two calls": the house of the firm that is accused, and not the one that accuses. */
function ownHouse({ prose: { words }, sentence: { first } }: CopySentence, accuser: string): boolean {
  const noun = words[first + 1]?.lower ?? '';
  if (words[first].lower !== 'the' || !bodyWords.has(noun)) return false;
  const said = accuser.toLowerCase().indexOf(`the ${noun} sa`);
  // "Workers at the tannery said": they accuse, and the tannery does not.
  return said < 0 || /\p{L} $/u.test(accuser.slice(0, said));
}

/** "Moscow said it did not": another capital or country than the one that accuses. */
const placeSpeaks = (facts: Facts, at: CopySentence, accuser: string): boolean =>
  facts.claims.attributions.some(({ source, manner }) => {
    if (!source || manner !== 'report' || source.start < at.start || source.end > at.end) return false;
    const named = facts.names.within(source).map((m) => facts.names.names[m.name]);
    return named.some(({ kind, name }) => kind === 'place' && !accuser.includes(name));
  });

/** A sentence without the words that accuse: "accused his lawyer" is no lawyer's answer. */
function besides(facts: Facts, at: CopySentence, places: readonly Span[]): string {
  const { text } = facts.article;
  let said = '';
  let from = at.start;
  for (const place of places) {
    if (place.start < from || place.end > at.end) continue;
    said += text.slice(from, place.start);
    from = place.end;
  }
  return said + text.slice(from, at.end);
}
