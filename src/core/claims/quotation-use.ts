import type { Article, Quotation } from '../article/article';
import type { QuotationFact } from '../facts';

const works =
  /\b(?:film|movie|song|single|book|novel|album|play|series|show|poem|painting|essay|documentary|hit|ballad|article|column|opera|musical|game|podcast|sitcom|track|anthem|hymn|exhibition|sculpture|comic|thriller|memoir|story|chapter|episode|paper|report|study|sketch|drama|comedy|record|tune|blog|video|programme|program|titled|entitled|headlined|headline|title|titles)s?(?:\s+(?:called|titled|entitled|named|headlined))?[\s,:(]*$/i;
const names =
  /\b(?:nicknamed|dubbed|known(?:\s+\w+){0,3}\s+as|(?<!so-)called|alias|aka|named|nickname|code-?named|branded|termed|labelled|labeled|the\s+word|the\s+words|the\s+term|the\s+phrase|term|phrase|slogan)[\s,:]*$/i;
const signs =
  /\b(?:sign|signs|banner|banners|placard|placards|poster|posters|slogan|motto|inscription|plaque|graffiti|label|sticker|stickers|t-shirt|t-shirts|shirt|shirts|note|oath|clause|law|act|constitution|article|section|rule|chant|chants|gravestone|headstone|notice|billboard|tattoo|caption|prayer|pledge|hashtag)\b[^.!?]{0,40}$/i;
const sounds =
  /\b(?:chant(?:s|ed|ing)?|hum(?:s|med|ming)?|singing|s[aiu]ngs?\b[^.!?“”"]{0,40}|whistl\w+|read(?:s|ing)?(?:\s+simply)?|bearing\s+the\s+words?|emblazoned\s+with|recit\w+)[\s,:]*$/i;
/** "Under Article 12 of the constitution,", "In the words of the charter,": the text is the source. */
const underText =
  /\b(?:under|in the words of)\b[^.!?“"]{1,50}\b(?:articles?|section|rules?|terms|law|acts?|constitution|charter|lease|treaty|contract|convention|agreement|statutes?|regulations?|code|by-?laws?|clause|policy|licence|license|deed|will)\b[^.!?,“"]{0,40},\s*$/i;
/** "The rules state that", "The lease says". */
const textSays =
  /\b(?:rules|terms|regulations|charter|lease|statutes?|treaty|contract|convention|code|by-?laws|policy|licence|license|subject\s+line)\b[^.!?,;]{1,24}\b(?:states?|says|read|reads|provides?|stipulates?|requires?)(?:\s+that)?[\s,:]*$|\bsubject\s+line\s+(?:was|is|read)[\s,:]*$/i;
/** "The notice on the door was brief." */
const signTold =
  /\b(?:sign|banner|placard|poster|inscription|plaque|notice|note|gravestone|headstone|billboard|caption)\b[^.!?]{0,40}\s(?:was|is) (?:brief|short|blunt|simple|plain|clear|terse|to the point)[.:]\s*$/i;
const speechWord = /\b(?:said|says|told|wrote|added|asked|called|described)\b[^.!?]{0,20}$/i;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a quotation is, seen from the words around it. `spoken` says whether an attribution covers it. */
export function useOf(article: Article, quotation: Quotation, spoken: boolean): QuotationFact['use'] {
  if (quotation.depth > 0) return 'nested';
  const inner = quotation.inner[0];
  if (!inner) return 'speech';
  const paragraph = article.paragraphs[quotation.paragraph];
  const words = paragraph.prose.text.slice(
    inner.start - paragraph.start,
    Math.min(inner.end, paragraph.end) - paragraph.start,
  );
  const before = paragraph.prose.text.slice(
    Math.max(0, quotation.start - paragraph.start - 80),
    quotation.start - paragraph.start,
  );
  const size = plain(words).split(' ').filter(Boolean).length;
  if (quotation.pieces.length > 1) return 'speech';
  const open = paragraph.prose.text.slice(inner.end - paragraph.start - 2, inner.end - paragraph.start);
  // “He drank at the ‘Blue Anchor.’”: the full stop of the sentence, where it stands inside the marks.
  const borrowed = size <= 3 && /\.\s*$/.test(open) && /\p{L}\s$/u.test(before) && titleCased(words);
  const whole = !borrowed && /[.!?…]\s*$/.test(open) && /^\s*\p{Lu}/u.test(words) && !/\p{L}\.\p{L}/u.test(words);
  const sentence = whole || (/[.!?,…]\s*$/.test(open) && size > 3);
  if (sounds.test(before) && !speechWord.test(before)) return 'sign';
  if (
    signs.test(before) &&
    /\b(?:read\w*|say\w*|said|that|with|:|is|was|of|states?|begins?|opens?|ends?|runs?|goes|bear\w*|declar\w*|proclaim\w*)[\s,:]*$/i.test(
      before,
    ) &&
    !/\b(?:he|she|they|who)\s+(?:said|says)[\s,:]*$/i.test(before)
  )
    return 'sign';
  if (signTold.test(before)) return 'sign';
  if (underText.test(before) || textSays.test(before)) return 'sign';
  if (works.test(before) && titleCased(words)) return 'title';
  if (size >= 2 && !sentence && !(borrowed && spoken) && titleCased(words))
    return size <= 3 && !/\b(?:watch\w*|read\w*|star\w*|direct\w*|wrote|from|of|in)\s*$/i.test(before)
      ? 'name'
      : 'title';
  if (size >= 3 && !spoken && titleCased(words) && !/[?!]\s*$/.test(open)) return 'title';
  if (size <= 4 && names.test(before)) return 'name';
  if (size <= 3 && between(article, quotation)) return 'name';
  if (size <= 3 && !sentence && !spoken) return 'scare';
  if (size <= 3 && /\bso-called\s*$/i.test(before)) return 'scare';
  if (
    size === 1 &&
    !sentence &&
    /\b(?:a|an|the|of|as|these|those|their|his|her|its|some)\s*$/i.test(before) &&
    !speechWord.test(before)
  )
    return 'scare';
  return 'speech';
}

const small = /^(?:[as]|an|the|of|in|on|at|to|for|and|or|but|by|with|from|is|as|t)$/;

/** Every main word has a capital: a title or a name. */
function titleCased(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!/^[\p{Lu}\p{N}]/u.test(all[0] ?? '')) return false;
  return all.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && small.test(word)));
}

/** John “Jack” Reid. */
function between(article: Article, quotation: Quotation): boolean {
  const before = article.text.slice(Math.max(0, quotation.start - 20), quotation.start);
  const after = article.text.slice(quotation.end, quotation.end + 20);
  return /\p{Lu}[\p{L}.]*\s$/u.test(before) && /^\s\p{Lu}\p{L}/u.test(after);
}
