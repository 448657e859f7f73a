import type { Paragraph, Prose, Word } from '../../article/article';
import type { Facts } from '../../facts';
import { memoised } from '../../memo';
import { shapeOf } from '../shape';

/** Index of the paragraph the copy begins with: what stands above it is headline and deck, full stops or none. */
export const copyStart = memoised((facts: Facts): number =>
  Math.max(belowDeck(facts), belowFullStop(facts), belowAbstract(facts)),
);

/** Archives set ABSTRACT and FULL TEXT over a summary and the copy. */
const belowAbstract = ({ article }: Facts): number =>
  article.paragraphs.slice(0, 10).find(({ prose }) => /^full text[.:]?$/i.test(prose.text.trim()))?.index ?? 0;

/** `Tolverley Blamed For Blaze.` in title case or capitals, `Enter Tolverley` with no stop, `Tolverley: Too late.`: a line set over what follows. */
export const isSubhead = memoised(({ kind, prose }: Paragraph): boolean => {
  if (kind !== 'paragraph' || prose.sentences.length !== 1) return false;
  const { titleCase, allCapitals } = shapeOf(prose);
  if (titleCase[0] || allCapitals[0]) return true;
  if (prose.words.length <= 8 && prose.words[1]?.text === ':') return true;
  return (
    prose.words.length > 1 && prose.words.length <= 8 && !prose.words.some(({ text }) => /^[.!?…:;,”"]+$/.test(text))
  );
});

/** The paragraph that opens with a dateline. */
function belowDeck(facts: Facts): number {
  const { paragraphs } = facts.article;
  const at = paragraphs.findIndex(({ dateline }) => dateline !== null);
  // A round-up has copy above its first dateline.
  const deck = at <= 4 && paragraphs.slice(0, Math.max(0, at)).every(({ prose }) => prose.sentences.length < 2);
  return deck ? Math.max(0, at) : 0;
}

/** Below a headline, and a deck, that end in a full stop. */
function belowFullStop({ article }: Facts): number {
  const { paragraphs, frontMatter } = article;
  if (frontMatter.title || paragraphs.some(({ role, kind }) => role === 'headline' && kind === 'heading')) return 0;
  const copy = paragraphs.filter(({ role }) => role === 'copy').slice(0, 6);
  const titled = paragraphs.some(({ role }) => role === 'headline');
  let above = 0;
  while (above < (titled ? 1 : 2) && isAbove(article.text, copy, above, titled || above > 0)) above++;
  return copy[above]?.index ?? 0;
}

/** Reads as a headline, and longer sentences follow; or is one with its deck in the line below a semicolon. */
function isAbove(text: string, copy: readonly Paragraph[], k: number, deck: boolean): boolean {
  const own = copy[k];
  if (own?.kind !== 'paragraph' || own.label || own.dateline) return false;
  if (/^[^\n]+; *\n\p{Lu}/u.test(text.slice(own.start, own.end))) return true;
  const longer = Math.max(own.prose.words.length, shortLine);
  return (
    isHeadlinese(own.prose, deck ? shortLine : longLine) &&
    copy.slice(k + 1, k + 5).some(({ prose }) => prose.words.length > longer)
  );
}

const shortLine = 16;
const longLine = 26;

/** `Orme to quit as mayor.`, `Orme: I was misled.`, `Orme wants pilot fined.`: no verb in the past behind one in the present, no article but in few words. */
function isHeadlinese({ words, sentences }: Prose, most: number): boolean {
  // Will Orme go? Much rests on it.
  const asks = words.some(({ text }) => text === '?');
  if (words.length < 3 || words.length > most || sentences.length > (asks ? 2 : 1)) return false;
  if (/^["“'‘]$/.test(words[0]?.text ?? '') && words.some(closesSpeech)) return false;
  const few = words.length <= shortLine;
  if (few && words.slice(1, 4).some(({ text }) => text === ':')) return true;
  const own = words.filter(({ quoted }) => quoted === 0);
  const past = own.some((_, k) => isPast(own, k));
  if (few && !past) return true;
  const verb = own.find(({ tag }) => tag === 'VERB');
  const present = verb !== undefined && verb.lower !== verb.lemma && verb.lower.endsWith('s');
  return (present || !past) && !own.some(({ text }) => /^(?:an?|the)$/.test(text));
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
const modal = /^(?:can|could|may|might|must|should|would)$/;

const closesSpeech = ({ lower }: Word): boolean => /^(?:says?|said)$/.test(lower);
