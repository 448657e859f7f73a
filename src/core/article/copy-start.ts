import type { Paragraph, Prose, Word } from './article';
import { weekdays } from '../lexicon/common-words';

/**
 * Marks as standfirst the headlines and decks that end in a full stop, as archives set them, and decks above a dateline.
 * Nothing in their form says so: only their words and what follows tell. As a headline it would introduce nobody; a deck may.
 */
export function markAbove(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const start = Math.max(belowDeck(paragraphs), belowFullStop(text, paragraphs), belowAbstract(paragraphs));
  return paragraphs.map((paragraph) =>
    paragraph.index < start && paragraph.role === 'copy' ? { ...paragraph, role: 'standfirst' } : paragraph,
  );
}

/** Archives set ABSTRACT and FULL TEXT over a summary and the copy. */
const belowAbstract = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.slice(0, 10).find(({ prose }) => /^full text[.:]?$/i.test(prose.text.trim()))?.index ?? 0;

/** The paragraph that opens with a dateline. */
function belowDeck(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(({ dateline }) => dateline !== null);
  // A round-up has copy above its first dateline.
  const deck = at <= 4 && paragraphs.slice(0, Math.max(0, at)).every(({ prose }) => prose.sentences.length < 2);
  return deck ? Math.max(0, at) : 0;
}

/** Below a headline, and a deck, that end in a full stop. Under a headline that has none, a sentence is the lead. */
function belowFullStop(text: string, paragraphs: readonly Paragraph[]): number {
  if (paragraphs.some(({ role }) => role === 'headline')) return 0;
  const copy = paragraphs.filter(({ role }) => role === 'copy').slice(0, 6);
  let above = 0;
  while (above < 2 && isAbove(text, copy, above)) above++;
  return copy[above]?.index ?? 0;
}

/** Reads as a headline, and longer sentences follow; or is one with its deck in the line below a semicolon. */
function isAbove(text: string, copy: readonly Paragraph[], k: number): boolean {
  const own = copy[k];
  if (own?.kind !== 'paragraph' || own.label || own.dateline) return false;
  if (/^[^\n]+; *\n\p{Lu}/u.test(text.slice(own.start, own.end))) return true;
  const longer = Math.max(own.prose.words.length, shortLine);
  return (
    isHeadlinese(own.prose, k > 0 ? shortLine : longLine) &&
    copy.slice(k + 1, k + 5).some(({ prose }) => prose.words.length > longer)
  );
}

const shortLine = 16;
const longLine = 26;

/** `Orme to quit as mayor.`, `Orme: I was misled.`, `Orme wants pilot fined.`: no verb in the past behind one in the present, no article or `will` but in few words. */
function isHeadlinese({ words, sentences }: Prose, most: number): boolean {
  // Will Orme go? Much rests on it.
  const asks = words.some(({ text }) => text === '?');
  if (words.length < 3 || words.length > most || sentences.length > (asks ? 2 : 1)) return false;
  if (/^["“'‘]$/.test(words[0]?.text ?? '') && words.some(closesSpeech)) return false;
  const few = words.length <= shortLine;
  if (few && words.slice(1, 4).some(({ text }) => text === ':')) return true;
  const own = words.filter(({ quoted }) => quoted === 0);
  // The day is news of the lead.
  const past = own.some(({ lower }, k) => isPast(own, k) || weekdays.has(lower));
  if (few && !past) return true;
  const verb = own.find(({ tag }) => tag === 'VERB');
  const present = verb !== undefined && verb.lower !== verb.lemma && verb.lower.endsWith('s');
  return (present || !past) && !own.some(({ text }) => ofLead.test(text));
}

/** In small letters, as no verb of a headline in title case; `is cleared` and `should have known` are not. */
function isPast(words: readonly Word[], k: number): boolean {
  const word = words[k];
  if (word?.tag !== 'VERB' && word?.tag !== 'AUX') return false;
  const { text, lower, lemma } = word;
  if (lower === lemma || !/^\p{Ll}/u.test(text) || /(?:s|ing|^are|^wo|^ca)$/.test(lower)) return false;
  const before = words[k - 1]?.lower ?? '';
  return !/^(?:is|are|be|being)$/.test(before) && !(before === 'have' && modal.test(words[k - 2]?.lower ?? ''));
}
/** Of a lead that reports no past: `Orme will move to Dorn`. */
const ofLead = /^(?:an?|the|has|have|will|’ll|'ll|wo)$/;
const modal = /^(?:can|could|may|might|must|should|would)$/;

const closesSpeech = ({ lower }: Word): boolean => /^(?:says?|said)$/.test(lower);
