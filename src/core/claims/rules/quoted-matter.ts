import type { Paragraph, Quotation } from '../../article/article';
import type { Facts } from '../../facts';

/** Words in marks that are no orphan: spoken about, cited, signed, or with their speaker in plain sight. */
export function isQuotedMatter(facts: Facts, quotation: Quotation, paragraph: Paragraph): boolean {
  const { text } = facts.article;
  const lead = text.slice(Math.max(paragraph.start, quotation.start - reach), quotation.start).replace(/\s+/g, ' ');
  const behind = text.slice(quotation.end, Math.min(paragraph.end, quotation.end + reach)).replace(/\s+/g, ' ');
  return (
    before.test(lead) ||
    script.test(text.slice(Math.max(0, quotation.start - reach), quotation.start)) ||
    told.test(lead) ||
    reported.test(lead) ||
    defined.test(lead) ||
    owned.test(lead) ||
    captured.test(lead) ||
    onPaper.test(lead) ||
    (opened.test(lead) && /^\p{Lu}/u.test(text.slice(quotation.inner[0]?.start))) ||
    after.test(behind) ||
    thing.test(behind) ||
    onPage.test(behind) ||
    soSays.test(behind) ||
    pointsBack.test(behind) ||
    (!/\b(?:a|an|the) $/i.test(lead) && spokenAbout.test(behind)) ||
    (ends(text, quotation, /[.!?…]['’]?\s*$/) && cited.test(behind)) ||
    (ends(text, quotation, /,\s*$/) && voicedBy.test(behind)) ||
    namesNext(facts, quotation, paragraph) ||
    isSigned(text, quotation) ||
    isSignedWithin(text, quotation)
  );
}

/** "Transcript as follows:", in the paragraph or above it. */
const script = /\b(?:transcripts?|excerpts?|extracts?)\b[^.!?]{0,40}:\s*$/i;
/** Characters read on either side. */
const reach = 120;

const before =
  /\b(?:like|reads?|reading|titled|entitled|headlined|words?|phrase|question|slogan|message|saying|said|says|such as|for (?:example|instance)|(?:motto|mantra|slogan|tagline|button|label|prompt)(?: (?:is|was))?|(?:notion|idea|question|concept|principle|myth|rule|adage|phrase|words?) of|search(?:ed|es|ing)? for|click(?:ed|ing)?(?: on)?|typ(?:ed|es|ing)|dreaded)[:,;]?\s$/i;
/** "After saying her foot was “too sore to stand on”", "offering “a deep apology”": the subject of the sentence speaks. */
const told =
  /\b(?:saying|stating|claiming|arguing|adding|warning|insisting|promising|offering)\b(?![^.!?“”"]+\b(?:is|are|was|were|been)\s\p{L}+ed\b)[^.!?“”"]{0,60}\s$/iu;
/** "her remark that “…”", "comments from the mayor that “…”", "the card quotes Psalm 8 – “…”": with whose they are. */
const owned =
  /(?:\b(?:his|her|their|its)|['’]s)\s(?:\p{L}+\s)?(?:remark|comment|quip|view|boast|promise|warning|advice|vow|pledge)s?(?: that)?\s$|\b(?:remarks?|comments?) (?:from|by)\b[^.!?“”"]{1,70}\bthat\s$|\bquot(?:es|ed|ing)\b[^.!?“”"]{1,40}\s$/iu;
/** "One of the nurses captures this neatly, “…”" */
const captured = /\b(?:puts?|captur(?:es|ed)|sums?|summed|express(?:es|ed)) (?:it|this|that)\b[^.!?“”"]{0,30}[,:]\s$/;
/** "Her log books record gales and “…”", "Her letters are kept. They tell of “…”": read off a paper. */
const onPaper =
  /\b(?:log ?books?|logs|diar(?:y|ies)|letters|ledgers?|registers?|minutes|records|notes|entr(?:y|ies)|inscriptions?|plaques?|menus?|leaflets?|archives?|files)\b[^.!?“”"]{0,50}(?:\. They)? (?:records?|recorded|lists?|listed|tells? of|told of|speaks? of|spoke of|mentions?|mentioned|describes?|described|carry|carries|carried|contains?|contained)\b[^.!?“”"]{0,70}\s$/i;
/** The crowd chorused; “…” · with Reid yelling: “…” · and tell the town: “…” */
const opened =
  /(?<!\b(?:is|are|was|were|be|been|being)\s)\b\p{Ll}{3,}(?:ed|ing(?:\s(?:him|her|them))?)[,:;]\s$|\b(?:say|tell|ask)\b(?:[^.!?“”"]{0,60}[,:])?\s$/u;
/** "The ad hits the mayor and claims that “…”", "The rules of the club are: “…”" */
const reported =
  /(?<!\b(?:is|are|was|were|be|been|being)\s)\b(?:(?:claim|argue|insist|state|note|allege|add)(?:s|d|ed)|writes|warns)(?: that)?\s$|\b(?:are|includes?|included):\s\W{0,2}$/u;
/** "A role is defined as “…”", "it calls itself “…”": the one who defines or describes is told. */
const defined =
  /\b(?:defin(?:e|es|ed|ing)\b[^.!?“”"]{1,60}\bas|(?:itself|himself|herself|themselves)(?: as)?)(?: an?| the)?\s$/;
/** `“What if?” questions`, `the “All ferries today” page`, `his “Shut the gate” remark`: the words describe a thing. */
const thing =
  /^,?\s(?:questions?|button|tab|section|page|file|form|field|filter|list|option|link|menu|sign|campaign|label|attitude|mentality|moment|box|feature|presentation|sessions?|workshop|poster|banner|hashtag|remarks?|comments?|jibe|quip|post|tweet|message|line)\b/u;
/** “Do it once” is a phrase she likes; “I am all for boats” sounds good in the harbour. */
const spokenAbout = /^,?\s(?:is|was|are|were|isn['’]t|wasn['’]t|sounds?|sounded|means|meant|became)\b/u;
/** “I would rather have a goat.” That line from the harbour master … */
const pointsBack =
  /^\s(?:That|This|These|Those|The)\s(?:quote|quotation|line|sentence|remark|comment|phrase|advice|verdict|words|lines|remarks|comments)\b/u;
/** “The work never ends.” So says a voice; “High Tide” by Olan Brey */
const soSays =
  /^\s?(?:(?:So|Thus) (?:say|says|said|ran|runs|reads|goes|went|wrote|begins|began)\b|by (?:\p{Lu}[\p{L}.]* ){1,3}\p{Lu}\p{Ll})/u;
/** `[Tarn Herald]`, `(Tarn Herald)` */
const cited = /^\s?(?:\[\p{Lu}[^\]]{1,90}\]|\(\p{Lu}[^)]{1,60}\))/u;
/** “…” (p. 15) */
const onPage = /^\s?\(pp?\.\s?\d/;
const after =
  /^(?:\s?[-–—―]{1,2}\s?\p{Lu}|,?\s(?:said|says|added|wrote|asked|told|according to)\b|,?\s(?:\p{L}+\s){1,4}heard\s(?:\p{L}+ly\s)?\p{L}+ing\b|,?\s(?:an?|the|one)\s(?:\p{L}+\s){1,3}(?:says|said|asks|asked)\b|,?\sreads?\s(?:a\s)?part of\b|\s\p{Lu}[\p{L}’'-]+\s(?:said|says|wrote|added|asked)\b)/u;

/** “…,” worries former adviser Olan Brey. */
const voicedBy = /^\s\p{Ll}{3,}(?:s|ed)\s(?:(?:the|an?|former|one|another|local|senior)\s|\p{Lu})/u;

const ends = (text: string, { inner }: Quotation, mark: RegExp): boolean => {
  const last = inner.at(-1);
  return last !== undefined && mark.test(text.slice(Math.max(last.start, last.end - 4), last.end));
};

/** `“Why is he in jail?”, Roxana Pell reflects`, `“Harbour to close,” by the Herald’s Ben Sisal` */
function namesNext(facts: Facts, { end }: Quotation, paragraph: Paragraph): boolean {
  const { text } = facts.article;
  const person = facts.names
    .within({ start: end, end: Math.min(paragraph.end, end + 40) })
    .find((m) => facts.names.names[m.name].kind === 'person');
  return person !== undefined && /^,?\s*(?:by\s[\p{L}'’ ]{0,28})?$/u.test(text.slice(end, person.start));
}

/** “We ran. We hid. We waited.” – Olan Brey: set apart with the name after it or under it. */
export const isSigned = (text: string, { end }: Quotation): boolean =>
  /^\s*[-–—―]\s?\p{Lu}/u.test(text.slice(end, end + 8)) || saidBelow.test(text.slice(end, end + 16));
/** A pull quotation with its speaker on a line of its own inside the marks: "We hid.⏎Olan Brey, Harbour Union" */
const isSignedWithin = (text: string, { inner }: Quotation): boolean => {
  const last = inner.at(-1);
  if (!last) return false;
  const lines = text.slice(last.start, last.end).trim().split(/\r?\n/);
  return lines.length > 1 && signature.test(lines.at(-1) ?? '');
};
const signature = /^(?:\p{Lu}[\p{L}.’'-]+,? (?:of |for |the |and )?){1,7}\p{Lu}[\p{L}’'-]+\.?$/u;
/** The paragraph below goes on with the sentence: "said Olan Brey". */
const saidBelow = /^[ \t]*\n\s*(?:said|says|stated|added|wrote|explained)\s/;

/** “Thief who robs a thief”: a paragraph of few words with no mark at its end, the heading of what follows. */
export function isCrosshead(text: string, { start, end }: Quotation, paragraph: Paragraph): boolean {
  const outside = text.slice(paragraph.start, start) + text.slice(end, paragraph.end);
  if (/[\p{L}\p{N}.,]/u.test(outside)) return false;
  const words = text.slice(start, end);
  return words.length < 60 && (!/[.,!?…]\W*$/.test(words) || /[-–—]/.test(outside));
}
