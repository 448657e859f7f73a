import type { Paragraph, Prose, Sentence, Word } from '../../article/article';
import type { Span } from '../../contract';
import { add } from '../../dates/calendar';
import type { DateFact, Facts, MentionFact, NameFact, Sourcing } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { plotVerbs, plotWords } from '../../lexicon/topics';
import type { Range } from './clause';
import { topicsOf } from './topics';
import { memoised } from '../../memo';

/** A sentence of copy with what the rules about sources ask of its surroundings. */
export interface CopySentence extends Span {
  /** Counts the sentences of copy. */
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly prose: Prose;
  readonly sentence: Sentence;
  readonly sourcing: Sourcing | null;
  readonly question: boolean;
  /** Told as background: dated more than 30 days before publication, or going on from such a sentence. */
  readonly background: boolean;
  /** Dated more than a year before the year of publication. */
  readonly old: boolean;
  /** Dated more than thirty years back: settled. */
  readonly history: boolean;
  /** Copy about a match. */
  readonly sport: boolean;
  /** Copy about prices on a market. */
  readonly market: boolean;
  /** Tells what happens in a film, book or play. */
  readonly plot: boolean;
  /** An answer in an interview, or a block of another's words: not the paper's voice. */
  readonly spoken: boolean;
}

/** Every sentence of copy, in reading order. */
export const copyOf = memoised((facts: Facts): readonly CopySentence[] => {
  const made = read(facts);
  return made;
});

const backgroundDays = 30;
const historyYears = 30;
/** A sentence that goes on from the one before in time. */
const goesOn =
  /^(?:(?:minutes|hours|days|weeks|months|years|shortly|soon|a\s+\p{L}+|two\s+\p{L}+|three\s+\p{L}+)\s+(?:later|after|before)|later|then|afterwards|at the time|that\s+(?:year|month|day|night)|the\s+(?:following|next|previous|same)\s+\p{L}+)/iu;
/** The year an article with no date is read in: what is long past by then is past in any case. */
const undated = 2020;
/** After these a number of three figures is a year: "in 806", "the year 793". */
const beforeYear = wordSet('in year ad since by around circa until');
const centuryWord =
  /^(?:[3-9]|1\d|20)th$|^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth)$/u;

/** "in 806", "in the ninth century": long before anybody's figures. */
function isAncient(words: readonly Word[]): boolean {
  return words.some((w, i) => {
    const next = words[i + 1];
    if (/^centur(?:y|ies)$/.test(w.lower)) return centuryWord.test(words[i - 1]?.lower ?? '');
    if (w.text === 'BC' || w.text === 'BCE') return true;
    if (!/^[3-9]\d\d$/.test(w.text) || !beforeYear.has(words[i - 1]?.lower ?? '')) return false;
    return (
      next === undefined || next.kind === 'mark' || /^(?:ad|ce|and|when|by|after|during|under|with)$/.test(next.lower)
    );
  });
}

const yearWord = /^(?:1\d{3}|20\d{2})$/;

function read(facts: Facts): CopySentence[] {
  const { published } = facts;
  const limit = published ? add(published.date, -backgroundDays) : null;
  const publishedYear = published ? Number(published.date.slice(0, 4)) : null;
  const sourcing = new Map<string, Sourcing>();
  for (const one of facts.claims.sourcing) sourcing.set(`${String(one.paragraph)} ${String(one.sentence)}`, one);
  const out: CopySentence[] = [];
  let date = 0;
  let answering = false;
  let section = -1;
  let wasBackground = false;
  const labelled = facts.article.paragraphs.filter((p) => p.label).length;
  const runIn = new Set(facts.article.paragraphs.filter((p) => opensWithQuestion(facts.article.text, p)));
  const market = isMarketReport(facts);
  for (const paragraph of facts.article.paragraphs) {
    if (paragraph.section !== section) {
      section = paragraph.section;
      answering = false;
    }
    if (paragraph.label) answering = paragraph.label.part !== 'question' && labelled > 1;
    if (runIn.size > 1 && runIn.has(paragraph)) answering = true;
    if (paragraph.role !== 'copy' || paragraph.kind === 'cell') continue;
    const { prose } = paragraph;
    const topics = topicsOf(prose);
    const { sport, works } = topics;
    let carried = false;
    let carriedOld = false;
    let plot = false;
    prose.sentences.forEach((sentence, n) => {
      const start = paragraph.start + sentence.start;
      const end = paragraph.start + sentence.end;
      const dates: DateFact[] = [];
      while (date < facts.dates.expressions.length && facts.dates.expressions[date].start < end) {
        const one = facts.dates.expressions[date];
        if (one.start >= start && one.type === 'date') dates.push(one);
        date++;
      }
      const words = prose.words.slice(sentence.first, sentence.last);
      const told = whenTold(mainWords(words), mainDates(words, dates, paragraph.start), limit, publishedYear);
      const continues = goesOn.test(prose.text.slice(sentence.start, sentence.end));
      const background = told ? told.background : continues && n === 0 ? wasBackground : carried;
      if (told) {
        carried = told.background;
        carriedOld = told.old;
      } else if (continues && n === 0) carried = wasBackground;
      wasBackground = background;
      // A plot once begun goes on in the present to the end of its paragraph.
      plot = works && (facts.type === 'review' || tellsPlot(words) || (plot && inPresent(words)));
      out.push({
        start,
        end,
        index: out.length,
        paragraph,
        prose,
        sentence,
        sourcing: sourcing.get(`${String(paragraph.index)} ${String(n)}`) ?? null,
        question: prose.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?'),
        background,
        old: told?.old ?? (background && carriedOld),
        history: told?.history ?? false,
        sport: sport || topics.sentences[n].players,
        market: market || topics.sentences[n].market,
        plot,
        spoken: answering || paragraph.kind === 'block-quote',
      });
    });
  }
  return out;
}

/** "**How did it begin?** My uncle left me the boat.": the answer runs on after its question. */
function opensWithQuestion(text: string, { role, start, end }: Paragraph): boolean {
  if (role !== 'copy') return false;
  const from = text.startsWith('**', start) ? start : start - 2;
  return from >= 0 && /^\*\*[^*\n]{2,200}\?\*\*\s*\S/.test(text.slice(from, Math.min(end, from + 240)));
}

/** A report on prices and indexes: one word in sixty or more is of the market. */
function isMarketReport(facts: Facts): boolean {
  let market = 0;
  let all = 0;
  for (const { role, prose } of facts.article.paragraphs) {
    if (role !== 'copy') continue;
    all += prose.words.length;
    market += topicsOf(prose).market;
  }
  return market > 3 && market * 60 > all;
}

function tellsPlot(words: readonly Word[]): boolean {
  if (!words.some((w) => plotWords.has(w.lower))) return false;
  // "In a book, the reporter writes that the mayor took bribes": the author tells of the world.
  if (words.some((w, i) => reports.has(w.lower) && words[i + 1]?.lower === 'that')) return false;
  return (
    words.some((w) => plotVerbs.has(w.lower) || (w.tag === 'VERB' && /[^s]s$/.test(w.lower))) ||
    /^in$/i.test(words[0]?.text ?? '')
  );
}

const reports = wordSet('says writes claims argues alleges reports reveals');

const inPresent = (words: readonly Word[]): boolean =>
  words.some((w) => /^(?:is|has|are)$/.test(w.lower) || (w.tag === 'VERB' && /[^s]s$/.test(w.lower))) &&
  !words.some((w) => /^(?:was|were|had|said)$/.test(w.lower) || (w.tag === 'VERB' && w.lower.endsWith('ed')));

/** ", who won a prize in 2019,", ", which opened in 1894,": the words of an aside, which date nothing but itself. */
const asides = memoised((words: readonly Word[]): readonly Word[] => {
  const found: Word[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!/^(?:who|whose|which)$/.test(words[i].lower) || words[i - 1].text !== ',') continue;
    const start = i;
    while (i < words.length && words[i].text !== ',') i++;
    // An aside that is never closed is the end of the sentence, and may be its matter.
    if (i < words.length - 1) found.push(...words.slice(start, i));
  }
  return found;
});

function mainWords(words: readonly Word[]): readonly Word[] {
  const aside = asides(words);
  return aside.length === 0 ? words : words.filter((w) => !aside.includes(w));
}

const mainDates = (words: readonly Word[], dates: readonly DateFact[], from: number): readonly DateFact[] =>
  dates.filter((d) => !asides(words).some((w) => from + w.start <= d.start && d.start < from + w.end));

/** What the dates of a sentence say of its time; null when it names none. */
function whenTold(
  words: readonly Word[],
  dates: readonly DateFact[],
  limit: string | null,
  known: number | null,
): { background: boolean; old: boolean; history: boolean } | null {
  const publishedYear = known ?? undated;
  if (dates.length === 0 && isAncient(words)) return { background: true, old: true, history: true };
  const days = dates.map((d) => d.to).filter((d): d is string => d !== null);
  const years = words
    .filter((w) => yearWord.test(w.text))
    .map((w) => Number(w.text))
    .filter((y) => y <= publishedYear + 60);
  if (days.length === 0 && years.length === 0) return null;
  const latest = days.reduce((a, b) => (a > b ? a : b), '');
  const latestYear = Math.max(...years, latest === '' ? 0 : Number(latest.slice(0, 4)));
  // "since 2022" reaches to the present.
  const since = words.some(
    (w, i) => w.lower === 'since' && words.slice(i + 1, i + 3).some((x) => yearWord.test(x.text)),
  );
  const past = latest === '' ? latestYear < publishedYear : limit !== null && latest < limit;
  return {
    background: past && !since,
    old: latestYear > 0 && latestYear < publishedYear - 1 && !since,
    history: latestYear > 0 && latestYear <= publishedYear - historyYears && !since,
  };
}

/** The span of words of a sentence, in the given text. */
export function spanOf(at: CopySentence, range: Range): Span {
  const { words } = at.prose;
  return { start: at.paragraph.start + words[range.first].start, end: at.paragraph.start + words[range.last - 1].end };
}

/** Mentions of names in words of a sentence. */
export const namesIn = (facts: Facts, at: CopySentence, range: Range): readonly MentionFact[] =>
  facts.names.within(spanOf(at, range));

/** The person or body that words of a sentence name, the last one; null when they name none. */
export function namedIn(
  facts: Facts,
  at: CopySentence,
  range: Range,
  kinds: readonly NameFact['kind'][],
): NameFact | null {
  const span = spanOf(at, range);
  for (const mention of [...namesIn(facts, at, range)].reverse()) {
    if (mention.start < span.start || mention.end > span.end) continue;
    const name = facts.names.names[mention.name];
    if (kinds.includes(name.kind)) return name;
  }
  return null;
}

/** "…, police said.": a source in plain sight at the end, whatever stands before it. */
function plainlySourced({ prose, sentence }: CopySentence): boolean {
  const { words } = prose;
  let end = sentence.last - 1;
  while (end > sentence.first && words[end].kind === 'mark') end--;
  for (let i = end; i > Math.max(sentence.first, end - 10); i--) {
    if (words[i].text === ',')
      return /^(?:according|as)$/.test(words[i + 1]?.lower ?? '') || said.has(words[end].lower);
    if (words[i].kind === 'mark') return false;
  }
  return false;
}

const said = wordSet(
  'said says say announced reported confirmed added wrote showed show shows found heard told claimed warned',
);
const wordList = wordSet('own act link forward running list');

/**
 * Whether somebody else's word stands behind what a sentence says. Figures and accusations deserve their own after two
 * sentences; an accusation is not made good by a source further on (guide 2.1 B, C).
 */
export function isSourced(at: CopySentence, what: 'accusation' | 'motive' | 'figure' | 'statement'): boolean {
  const { sourcing } = at;
  if (!sourcing || sourcing.by === 'none') return plainlySourced(at);
  // An act tells of itself, not of the deed or the reason told beside it.
  if (sourcing.by === 'act') return what === 'statement' || what === 'figure';
  if (sourcing.by === 'backward') return what !== 'accusation';
  if (sourcing.by === 'forward') return what === 'statement' || what === 'motive' || sourcing.distance <= 2;
  return wordList.has(sourcing.by);
}
