import type { Paragraph, Quotation } from '../article/article';
import type { Span } from '../contract';
import type { NameFacts, Reading } from '../facts';
import { carriedSpeaker, type CarryState } from './carry';
import { openingColon } from './colon';
import { type Draft, overlap } from './draft';
import { carriedLink, draftOf } from './drafting';
import type { LocalAttribution } from './findings';
import { answering, mainPerson } from './interview';
import { blockQuote, laterPiece, repeated } from './lent';
import { localFacts } from './local';
import type { Passage } from './passage';
import { useOf } from './quotation-use';
import { separate } from './separate';
import { Cast } from './speaker';
import type { Speaker } from './spoken';

export interface Assembled {
  readonly drafts: readonly Draft[];
  /** For each quotation of the article the draft that has it. */
  readonly owners: readonly (Draft | null)[];
}

/** Paragraphs by the parts of copy that carry attributions. Headlines and captions speak, but nothing carries from them. */
const speaking: ReadonlySet<Paragraph['role']> = new Set([
  'copy',
  'headline',
  'standfirst',
  'heading',
  'caption',
  'pull-quote',
]);

/** Every attribution of the article with its speaker, quotations joined over paragraphs, floating ones carried. */
export function assemble(reading: Reading, names: NameFacts): Assembled {
  const { article } = reading;
  const cast = new Cast(reading, names);
  const drafts: Draft[] = [];
  const owners: (Draft | null)[] = article.quotations.map(() => null);
  const byParagraph = quotationsOf(article.quotations);
  const runningInto = runningOf(article.quotations);
  const state: CarryState = { reading, names, cast, previous: [], colon: null, drafts };
  const answers = answering(article.paragraphs);
  let entry = 0;
  let section = 0;
  let interviewee: Speaker | null = null;

  for (const paragraph of article.paragraphs) {
    if (!speaking.has(paragraph.role)) continue;
    const copy = paragraph.role === 'copy';
    if (paragraph.entry !== entry) {
      cast.forget(paragraph.start);
      state.previous = [];
      state.colon = null;
      entry = paragraph.entry;
    }
    if (paragraph.section !== section || paragraph.kind === 'heading') {
      if (paragraph.kind !== 'item') {
        state.previous = [];
        state.colon = null;
      }
      section = paragraph.section;
    }
    const whole = trimmedProse(paragraph);
    const here: Draft[] = [];
    const label = paragraph.label;
    if (whole && label && label.part !== 'question') {
      const speaker: Speaker =
        label.part === 'answer' && /^a(?:nswer)?[.:]?$/i.test(label.name.trim())
          ? (interviewee ??= mainPerson(names, paragraph))
          : cast.byLabel(label.name);
      here.push({
        pieces: [whole],
        source: { start: label.start, end: label.end },
        cue: null,
        manner: 'report',
        lemma: ':',
        frame: 'label',
        paragraph: paragraph.index,
        speaker,
        from: null,
        carried: false,
        link: 'speaker label',
        depth: 0,
      });
    } else if (whole && answers.has(paragraph.index) && drafts.length > 0) {
      const from = drafts[drafts.length - 1];
      here.push({
        ...from,
        pieces: [whole],
        paragraph: paragraph.index,
        from,
        carried: true,
        link: carriedLink(reading, from),
        depth: 0,
      });
    }
    if (here.length > 0) {
      for (const draft of here) remember(cast, draft, paragraph);
      for (const q of byParagraph.get(paragraph.index) ?? []) owners[q] = here[0];
      drafts.push(...here);
      if (copy) advance(state, paragraph, here, null);
      continue;
    }

    const facts = localFacts(paragraph.prose);
    const quotations = (byParagraph.get(paragraph.index) ?? []).filter((q) => article.quotations[q].depth === 0);
    const events: { readonly at: number; readonly local?: LocalAttribution; readonly quotation?: number }[] = [
      ...facts.attributions.map((local) => ({ at: spanAt(facts.passage, local, paragraph), local })),
      ...quotations.map((quotation) => ({ at: article.quotations[quotation].start + 0.5, quotation })),
    ].sort((a, b) => a.at - b.at);

    const running = (runningInto.get(paragraph.index) ?? []).map((q) => owners[q]).find((owner) => owner !== null);
    if (running) here.push(running);
    const covering = (q: Quotation): Draft | null =>
      here.find((draft) =>
        draft.pieces.some((piece) => overlap(piece, q.pieces[0]) * 2 > q.pieces[0].end - q.pieces[0].start),
      ) ?? null;
    for (const event of events) {
      if (event.local) {
        const draft = draftOf(reading, cast, paragraph, facts.passage, event.local);
        here.push(draft);
        drafts.push(draft);
        remember(cast, draft, paragraph);
      }
      const index = event.quotation;
      if (index === undefined) continue;
      const quotation = article.quotations[index];
      const owner = covering(quotation);
      if (owner) {
        owners[index] = owner;
        extend(owner, quotation);
        continue;
      }
      const use = useOf(article, quotation, false);
      if (use !== 'speech') continue;
      const later = laterPiece(reading, cast, quotation);
      const carried =
        later ??
        (paragraph.role === 'pull-quote'
          ? repeated(reading, drafts, quotation)
          : carriedSpeaker(state, paragraph, quotation, here));
      if (!carried) continue;
      if (later) {
        owners[index] = carried;
        drafts.push(carried);
        here.push(carried);
        remember(cast, carried, paragraph);
        continue;
      }
      owners[index] = carried;
      drafts.push(carried);
      here.push(carried);
    }
    if (copy && paragraph.kind === 'block-quote' && here.length === 0 && whole && quotations.length === 0) {
      const block = blockQuote(state, paragraph, whole, reading, cast);
      if (block) {
        here.push(block);
        drafts.push(block);
      }
    }
    if (copy) advance(state, paragraph, here, openingColon(facts.passage));
  }
  return { drafts: separate(drafts), owners };
}

function advance(
  state: CarryState,
  paragraph: Paragraph,
  here: readonly Draft[],
  colon: ReturnType<typeof openingColon>,
): void {
  state.previous = [{ paragraph, drafts: here }, ...state.previous].slice(0, 3);
  state.colon = colon && { paragraph, ...colon };
}

const spanAt = (p: Passage, local: LocalAttribution, paragraph: Paragraph): number => {
  const firsts = [local.pieces[0].first, local.source?.first ?? Infinity, local.cue?.first ?? Infinity];
  return paragraph.start + p.words[Math.min(...firsts)].start;
};

function remember(cast: Cast, draft: Draft, paragraph: Paragraph): void {
  if (draft.manner !== 'report' && draft.speaker.name === null) return;
  if (draft.speaker.kind === 'none' || draft.speaker.kind === 'outlet' || draft.carried) return;
  // "Asked by Reid": the next "he" answers him.
  if (draft.lemma === 'ask' && draft.frame === 'PW') return;
  const at = draft.source ?? draft.cue ?? draft.pieces[0];
  const from = Math.max(paragraph.start, at.start - 10);
  const text = paragraph.prose.text.slice(
    from - paragraph.start,
    Math.min(paragraph.prose.text.length, (draft.cue?.end ?? at.end) + 60 - paragraph.start),
  );
  cast.remember({ speaker: draft.speaker, at, paragraph: paragraph.index, words: text.toLowerCase() });
}

/** A paragraph's words without the blanks around them. */
function trimmedProse(paragraph: Paragraph): Span | null {
  const { words } = paragraph.prose;
  if (words.length === 0) return null;
  return { start: paragraph.start + words[0].start, end: paragraph.start + words[words.length - 1].end };
}

function quotationsOf(quotations: readonly Quotation[]): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  quotations.forEach((q, i) => {
    const list = map.get(q.paragraph);
    if (list) list.push(i);
    else map.set(q.paragraph, [i]);
  });
  return map;
}

/** For each paragraph the quotations that began in an earlier one and run into it. */
function runningOf(quotations: readonly Quotation[]): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  quotations.forEach((q, i) => {
    for (let n = 1; n < q.pieces.length && q.depth === 0; n++) {
      const paragraph = q.paragraph + n;
      const list = map.get(paragraph);
      if (list) list.push(i);
      else map.set(paragraph, [i]);
    }
  });
  return map;
}

/** Gives a running quotation's later paragraphs to whom its first belongs. */
function extend(owner: Draft, quotation: Quotation): void {
  for (const piece of quotation.pieces)
    if (!owner.pieces.some((known) => overlap(known, piece) > 0)) owner.pieces.push(piece);
  owner.pieces.sort((a, b) => a.start - b.start);
}
