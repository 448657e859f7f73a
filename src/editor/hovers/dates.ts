import { Uri, type TextDocument } from 'vscode';
import type { Published, Span } from '../../core/contract';
import type { DateFact, Facts } from '../../core/facts';
import type { Core } from '../core';
import { againstPublication, dayInWords, daysInWords } from '../days';
import { linkTo } from '../goTo';
import { foundIn } from '../words';
import { HoverText } from './hoverText';

/** Which day is meant, and what it was worked out from. */
export function dateHover(document: TextDocument, facts: Facts, offset: number, core: Core): [HoverText, Span] | null {
  const found = facts.dates.expressions.find(({ start, end }) => start <= offset && offset < end);
  if (!found) return null;
  const text = new HoverText();
  const words = facts.article.text.slice(found.start, found.end);
  const { published } = facts;
  const distance =
    published && found.from && found.from === found.to ? againstPublication(found.from, published.date) : null;
  if (found.from && found.to) {
    const days = daysInWords(found.from, found.to);
    text.strong(words);
    if (days !== words) text.say(isFuzzy(words) && found.from !== found.to ? ' → about ' : ' → ').strong(days);
    if (distance) text.say(` · ${distance}`);
  } else {
    text.strong(words).say(` → ${inWords(found)}`);
  }
  const working = found.working.replaceAll(/\d{4}-\d\d-\d\d/gu, (day) => dayInWords(day));
  if (working && working.toLowerCase() !== distance) text.line().say(sentence(working));
  text.line();
  addBasis(text, document, facts, found, published);
  const reading = facts.dates.readings.find(({ start }) => start === found.start);
  const form = reading && facts.style !== 'none' ? core.houseForm(facts, reading) : null;
  if (form && form !== words) text.line().say(`House style: ${form}`);
  return [text, found];
}

function addBasis(
  text: HoverText,
  document: TextDocument,
  { article }: Facts,
  found: DateFact,
  published: Published | null,
): void {
  if (found.basis === 'text' && found.basisSpan) {
    const { start, end } = found.basisSpan;
    text.say('Hangs on ').link(`“${article.text.slice(start, end)}”`, linkTo(document, found.basisSpan));
    text.say(` (line ${article.lineAt(start)}).`);
  } else if (found.basis === 'publication' && published) {
    if (!found.from && !seasonIn(found.value)) return;
    text.say(`Worked out from publication on ${dayInWords(published.date)}, ${foundIn[published.from]}.`);
  } else if (found.basis === 'publication') {
    text.say('No publication date. ').link('Set it', setDateOf(document)).say('.');
  }
}

/** Sets the date of the article that is hovered over, which need not be the active one. */
function setDateOf({ uri }: TextDocument): Uri {
  return Uri.parse(`command:copydesk.setPublicationDate?${encodeURIComponent(JSON.stringify([null, uri.toString()]))}`);
}

/** `early September` has no first and last day that anybody could name. */
function isFuzzy(words: string): boolean {
  return /^(?:the )?(?:early|mid|late|beginning|start|middle|end)\b/iu.test(words);
}

const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** `autumn 2026`: a season has no months of its own, for they hang on the hemisphere. */
function seasonIn(value: string | null): string | null {
  const [, year, season = ''] = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value ?? '') ?? [];
  return year ? `${seasons[season] ?? ''} ${year}` : null;
}

function inWords({ type, value }: DateFact): string {
  if (type === 'duration') return 'a length of time';
  if (type === 'set') return 'comes again and again';
  const season = seasonIn(value);
  if (season) return season;
  return value === 'PAST_REF' || value === 'FUTURE_REF' || value === 'PRESENT_REF'
    ? 'no certain day'
    : 'cannot be worked out';
}

function sentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
