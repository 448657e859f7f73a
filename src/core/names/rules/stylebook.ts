import type { Prose } from '../../article/article';
import type { Edit, QueryLevel, Span } from '../../contract';
import type { Facts, NameFact } from '../../facts';
import { lazily } from '../../lexicon/front-coding';
import type { Finding, Rule } from '../../rule';
import type { StylebookEntry } from '../../style/stylebook';
import { fold } from '../fold';
import { clash, otherPortfolio, postsIn } from '../posts';
import { plainApostrophe } from '../spelling';
import { textOf } from './spelling-finding';
import { inCopy, people } from './support';

export const stylebook: Rule = {
  code: 'names/stylebook',
  title: 'House spelling',
  level: 'warning',
  *check(facts) {
    const { people: persons, places, organisations } = facts.stylebook;
    const written = lazily(() => wordsWritten(facts));
    for (const entry of [...persons, ...places, ...organisations]) {
      for (const form of entry.not) {
        const opener = opening.exec(form)?.[0];
        if (opener === undefined || written().has(opener)) yield* wrongForm(facts, entry, form);
      }
    }
    for (const entry of persons) {
      if (entry.title) yield* wrongTitle(facts, entry);
      if (entry.later) yield* wrongLater(facts, entry, entry.later);
    }
  },
};

const read = new Set(['copy', 'headline', 'standfirst', 'heading', 'caption', 'pull-quote']);
const wordLike = /[\p{L}\p{N}]/u;

const opening = /^[\p{L}\p{N}]+/u;

/** Every word of the article as it is written: a large stylebook is sought by first words, not form by form. */
function wordsWritten(facts: Facts): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { role, prose } of facts.article.paragraphs)
    if (read.has(role)) for (const [word] of prose.text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(word);
  return words;
}

function* wrongForm(facts: Facts, entry: StylebookEntry, form: string): Generator<Finding> {
  const found: Span[] = [];
  const quoted: Span[] = [];
  const sought = plainApostrophe(form);
  for (const paragraph of facts.article.paragraphs) {
    if (!read.has(paragraph.role)) continue;
    const text = plainApostrophe(paragraph.prose.text);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const span = { start: paragraph.start + at, end: paragraph.start + at + form.length };
      if (
        !wholeName(text, at, form) ||
        isInLonger(text, at, form, entry) ||
        excepted(text, at, form, entry) ||
        explained(paragraph.prose, at, entry.name)
      )
        continue;
      const mark = quotationAround(facts, span);
      if (mark < 0) found.push(span);
      else if (facts.claims.quotations[mark]?.use !== 'title') quoted.push(span);
    }
  }
  const [first] = found;
  if (first) yield finding(facts, entry, form, found);
  for (const span of quoted) yield { ...finding(facts, entry, form, [span]), level: 'hint' };
}

/** Index of the outermost quotation around a span, or -1. */
function quotationAround(facts: Facts, span: Span): number {
  const { quotations } = facts.article;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quotations[mid]?.start ?? 0) <= span.start) low = mid + 1;
    else high = mid;
  }
  let at = low - 1;
  for (let up = quotations[at]?.parent ?? -1; up >= 0; up = quotations[at]?.parent ?? -1) at = up;
  return at >= 0 && (quotations[at]?.end ?? 0) >= span.end ? at : -1;
}

/** `all` holds one place or more, the first of which is underlined. */
function finding(facts: Facts, entry: StylebookEntry, form: string, all: readonly Span[]): Finding {
  const edit = (span: Span): Edit => ({ start: span.start, end: span.end, text: rightFor(facts, entry, form, span) });
  const edits = all.map(edit);
  const [at = { start: 0, end: 0, text: entry.name }] = edits;
  const same = edits.every((one) => one.text === at.text);
  return {
    start: at.start,
    end: at.end,
    ...(entry.level ? { level: entry.level as QueryLevel } : {}),
    message: `House style: ${at.text}, not ${form}.${entry.note ? ` ${entry.note}` : ''}`,
    related: all.slice(1).map((span) => ({ ...span, message: form })),
    fixes: [
      { title: `Change to ${at.text}`, edits: [at] },
      ...(all.length > 1 ? [{ title: `Change all ${all.length}${same ? ` to ${at.text}` : ''}`, edits }] : []),
    ],
    matter: `stylebook ${fold(form)}`,
  };
}

/** A surname alone becomes the later form, and beside the rest of the name only its own part: `Ivo Tarn`, not `Ivo Ivo Tarn`. */
function rightFor(facts: Facts, { name, later }: StylebookEntry, form: string, { start, end }: Span): string {
  const words = name.split(' ');
  const count = form.split(' ').length;
  if (count >= words.length) return name;
  const before = facts.article.text.slice(Math.max(0, start - name.length - 1), start);
  if (before.endsWith(`${words.slice(0, -count).join(' ')} `)) return words.slice(-count).join(' ');
  const rest = ` ${words.slice(count).join(' ')}`;
  if (facts.article.text.startsWith(rest, end)) return words.slice(0, count).join(' ');
  return later && count === 1 ? later : name;
}

/** No part of a longer word, hyphened name, handle, address or file name. */
function wholeName(text: string, at: number, form: string): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + form.length] ?? ' '];
  if (wordLike.test(before) || wordLike.test(after) || /[@#/\\_]/.test(before) || /[@/\\_]/.test(after)) return false;
  if (before === '-' && wordLike.test(text[at - 2] ?? ' ')) return false;
  if ((after === '-' || after === '.') && wordLike.test(text[at + form.length + 1] ?? ' '))
    return after === '-' && /^-\p{Ll}/u.test(text.slice(at + form.length, at + form.length + 2));
  return !(before === '.' && wordLike.test(text[at - 2] ?? ' '));
}

/** `Tarnwel` in `Ilse Tarnwel`, where that is listed as wrong too. */
const isInLonger = (text: string, at: number, form: string, entry: StylebookEntry): boolean =>
  entry.not.some((other) => {
    const inside = other.length > form.length ? plainApostrophe(other).indexOf(plainApostrophe(form)) : -1;
    return inside >= 0 && at >= inside && text.startsWith(plainApostrophe(other), at - inside);
  });

function excepted(text: string, at: number, form: string, entry: StylebookEntry): boolean {
  const around = text.slice(Math.max(0, at - 60), at + form.length + 60).toLowerCase();
  const inside = Math.min(60, at);
  return entry.except.some((phrase) => {
    const low = plainApostrophe(phrase).toLowerCase();
    for (let k = around.indexOf(low); k >= 0; k = around.indexOf(low, k + 1))
      if (k <= inside && k + low.length >= inside + form.length) return true;
    return false;
  });
}

/** "Kolkata, not Calcutta": the sentence speaks of the spelling. */
function explained(prose: Prose, at: number, right: string): boolean {
  const sentence = prose.sentences.find((s) => s.start <= at && s.end > at);
  if (!sentence) return false;
  const text = prose.text.slice(sentence.start, sentence.end);
  return text.includes(right) && /\b(?:not|spel\w+|formerly|form|called|known as|instead|rather)\b/i.test(text);
}

/** A listed person with a post that clashes with the listed one, while its years hold. */
function* wrongTitle(facts: Facts, entry: StylebookEntry): Generator<Finding> {
  const whole = entry.title ?? '';
  const bracket = whole.indexOf('(');
  const title = (bracket < 0 ? whole : whole.slice(0, bracket)).trim();
  const years = bracket < 0 ? null : whole.slice(bracket + 1);
  if (years && !withinYears(years, facts.published?.date ?? null)) return;
  const listed = postsIn(title);
  for (const name of people(facts).filter((one) => isEntry(one, entry))) {
    for (const mention of name.mentions) {
      const span = mention.title ?? mention.apposition;
      if (!span || mention.quoted || !inCopy(facts, mention)) continue;
      const posts = postsIn(textOf(facts, span));
      if (!posts.some((post) => listed.some((other) => clash(post, other) || otherPortfolio(post, other)))) continue;
      yield {
        start: span.start,
        end: span.end,
        level: 'information',
        message: `House style: ${entry.name} is "${title}", not "${textOf(facts, span)}".`,
        fixes: [{ title: `Change to ${title}`, edits: [{ start: span.start, end: span.end, text: title }] }],
      };
      break;
    }
  }
}

/** A listed person's later mention that is not the listed one: `Lund` where the house writes `Rask-Lund`. */
function* wrongLater(facts: Facts, entry: StylebookEntry, later: string): Generator<Finding> {
  const wrong = people(facts)
    .filter((name) => isEntry(name, entry))
    .flatMap((name) => name.mentions)
    .filter((mention) => mention.form === 'surname' && !mention.quoted && inCopy(facts, mention))
    .filter((mention) => {
      const written = textOf(facts, mention).toLowerCase();
      return written !== later.toLowerCase() && !entry.not.some((form) => form.toLowerCase() === written);
    });
  const [first] = wrong;
  if (!first) return;
  const edit = ({ start, end }: Span): Edit => ({ start, end, text: later });
  yield {
    start: first.start,
    end: first.end,
    level: 'information',
    message: `House style: ${entry.name} is ${later} in later mentions, not ${textOf(facts, first)}.`,
    related: wrong.slice(1).map(({ start, end }) => ({ start, end, message: 'So here too.' })),
    fixes: [
      { title: `Change to ${later}`, edits: [edit(first)] },
      ...(wrong.length > 1 ? [{ title: `Change all ${wrong.length} to ${later}`, edits: wrong.map(edit) }] : []),
    ],
    matter: `stylebook ${fold(entry.name)} later`,
  };
}

const isEntry = (name: NameFact, entry: StylebookEntry): boolean =>
  fold(name.name) === fold(entry.name) || entry.not.some((form) => fold(form) === fold(name.name));

/** `2013-2021`, `2013-`, `2020`; without a publication date nothing is compared. */
function withinYears(years: string, published: string | null): boolean {
  if (!published) return false;
  const year = Number(published.slice(0, 4));
  const match = /(\d{4})\s*(?:([-–])\s*(\d{4})?)?/.exec(years);
  if (!match) return true;
  const from = Number(match[1]);
  const to = match[3] ? Number(match[3]) : match[2] ? Infinity : from;
  return year >= from && year <= to;
}
