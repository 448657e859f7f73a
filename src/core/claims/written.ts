import type { Paragraph } from '../article/article';
import { verbForms, wordSet } from '../lexicon/forms';
import { verbGroup } from './grammar';
import { localFacts } from './local';
import type { Passage, Range } from './passage';
import { subjectBefore } from './source';

/** Who wrote, or the paper that tells, with the verb. */
export interface Written {
  readonly source: Range;
  readonly cue: Range;
}

const puts = verbForms(
  'write post publish issue release share circulate tweet'.split(' ').map((verb) => [verb, true] as const),
);
/** Said aloud in any case: what is quoted next goes on from it. */
const speaks = verbForms([
  ['apologise', true],
  ['apologize', true],
] as const);
/** To an audience: "spoke to reporters", "addressed the meeting". */
const addresses = verbForms('speak address brief'.split(' ').map((verb) => [verb, true] as const));
const audiences = wordSet(
  'reporters journalists media press newsmen crowd meeting rally conference council court parliament congress assembly supporters delegates hearing inquiry inquest tribunal committee members villagers protesters mourners fans nation',
);
const papersTell = verbForms(
  'list describe detail name find identify contain criticise criticize run cover make set give'
    .split(' ')
    .map((verb) => [verb, true] as const),
);
/** What somebody puts out whose words are read afterwards. */
const messages = wordSet(
  'statement letter message note post tweet thread video email e-mail memo report blog article column appeal response',
);
const platforms = wordSet(
  'x twitter facebook instagram telegram linkedin threads bluesky weibo tiktok youtube whatsapp mastodon social online website blog',
);
/** Papers that find and describe, as the subject of their sentence. */
const papers = wordSet(
  'report review audit survey study inquiry investigation indictment complaint lawsuit letter statement memo document documents dossier',
);

/**
 * Who spoke or put words on paper in the last sentence of a paragraph, though none are quoted there: "Holm posted a note on
 * Facebook", "Holm spoke to reporters", "The report listed 31 faults". What the next paragraph quotes is read as theirs.
 */
export function writtenAtEnd(paragraph: Paragraph): Written | null {
  const { passage: p } = localFacts(paragraph.prose);
  const unit = p.units.at(-1);
  if (!unit) return null;
  for (let i = unit.first + 1; i < unit.last; i++) {
    const { lower } = p.words[i];
    const entry = puts.get(lower) ?? papersTell.get(lower) ?? speaks.get(lower) ?? addresses.get(lower);
    if (!entry || p.run[i] >= 0 || !(entry.forms.has('past') || entry.forms.has('s'))) continue;
    const group = verbGroup(p, i, unit.first);
    if (group.to || group.be) continue;
    const source = subjectBefore(p, group.first, unit.first);
    if (!source || source.how !== 'phrase') continue;
    const tells =
      speaks.has(lower) ||
      (addresses.has(lower) && hasAudience(p, i, unit.last)) ||
      (puts.has(lower) ? putsOut(p, i, unit.last) : papersTell.has(lower) && isPaper(p, source));
    if (tells) return { source, cue: { first: group.first, last: i + 1 } };
  }
  return null;
}

const hasAudience = (p: Passage, verb: number, to: number): boolean =>
  p.words.slice(verb + 1, Math.min(to, verb + 8)).some((word) => audiences.has(word.lower));

/** "posted a short note", "wrote on X": a message, or where it was put. */
function putsOut(p: Passage, verb: number, to: number): boolean {
  // "wrote to the commission": a letter, whose words come next.
  if (/^wr(?:o|i)te/.test(p.words[verb].lower) && p.words[verb + 1]?.lower === 'to') return true;
  for (let i = verb + 1; i < Math.min(to, verb + 8); i++) {
    const { lower } = p.words[i];
    if (p.words[i].kind === 'mark') return false;
    // "posted a letter at the station": on its way to one reader.
    if (messages.has(lower)) return !(lower === 'letter' && /^post/.test(p.words[verb].lower));
    if (platforms.has(lower) && (lower === 'online' || p.words[i - 1].lower === 'on')) return true;
  }
  return false;
}

const isPaper = (p: Passage, { first, last }: Range): boolean =>
  p.words.slice(first, last).some((word) => papers.has(word.lower));
