import { workspace, type QuickPickItem, type TextDocument, type Uri } from 'vscode';
import type { NameKind, Query, Span } from '../../core/contract';
import type { Facts, NameFact } from '../../core/facts';
import { nameAt } from '../../core/names/rename';
import type { Stylebook } from '../../core/style/stylebook';
import { asLabel } from '../asText';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { nameOrPronounAt } from '../names/nameAt';
import { wordsOf } from '../plainWords';
import { counted } from '../words';
import { contradicted, withEntry, withWord, type Contradicted, type Section } from './entry';
import { asTheHouseHas, type Book, type HouseSpelling } from './house';
import { fixedWords, sameLength, spellingsOf, timesIn } from './spellings';

/** What may go into a stylebook. */
export interface Choice extends QuickPickItem {
  /** What the new entry is found by. */
  readonly entry: string;
  /** The stylebook that has its entry already; null where it goes into the nearest. */
  readonly file: Uri | null;
  /** A stylebook farther off that says the contrary, and gives way. */
  readonly over: Uri | null;
  /** Null where the stylebook cannot be added to. */
  change(text: string): string | null;
  /** What the stylebook it goes into says to the contrary; null when nothing. */
  contradicted(stylebook: Stylebook): Contradicted | null;
}

/** Whose fixes are other spellings of the same name, and nothing else; the first is the likely one. */
const spellingRules = new Set(['names/variant', 'names/first-name-variant', 'names/diacritics', 'names/particle']);

const sections: Readonly<Record<NameKind, Section>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  other: 'organisations',
};

/** Each spelling of the name in the article, and of what a query there offers, as the right one; then what it may be besides. */
export async function choicesAt(
  desk: Desk,
  document: TextDocument,
  at: number,
  books: readonly Book<Uri>[],
): Promise<readonly Choice[]> {
  const read = await desk.reader.read(document);
  if (!read) return [];
  const { facts } = read;
  const here = ({ start, end }: Span): boolean => start <= at && at <= end;
  const queries = read.queries.filter(here);
  const found = nameMeant(facts, queries, at);
  if (!found) return [];
  const { name } = found;
  const words = wordsOf(facts, found.span);
  const offered = queries
    .filter(({ code }) => spellingRules.has(code))
    .flatMap((query) => query.fixes.flatMap(({ edits }) => fixedWords(facts.article.text, query, edits) ?? []));
  const beside = desk.comparison
    .on(document)
    .filter(here)
    .flatMap(({ others }) => others.map(({ form }) => form));
  const count = (spelling: string): number => timesIn(facts.article.text, spelling);
  const { spelledApartIn } = await loadCore();
  // A slip in a name that everyone knows is no other name.
  const meant = facts.stylebook.everyoneKnows.filter((one) => spelledApartIn(words, one) && sameLength(words, one));
  const spellings = spellingsOf({ words, name: name.name, offered: [...offered, ...beside, ...meant], count });
  const right = asTheHouseHas(spellings, books).map((one) => spellingChoice(one, sections[name.kind], count));
  const bare = { file: null, over: null, contradicted: () => null };
  const initials: Choice = {
    ...bare,
    label: `${words} needs no spelling out`,
    entry: words,
    change: (text) => withWord(text, 'well-known-initials', words),
  };
  if (/^[\p{Lu}\d]{2,6}$/u.test(words)) return [initials, ...right];
  if (name.kind !== 'person') return right;
  const known: Choice = {
    ...bare,
    label: `Everyone knows ${name.name}`,
    description: 'needs no introduction',
    entry: name.name,
    change: (text) => withWord(text, 'everyone-knows', name.name),
  };
  // Whoever asks at a query for an introduction means this.
  const unknown = meant.length === 0 && queries.some(({ code }) => code === 'names/surname-only-first');
  return unknown ? [known, ...right] : [...right, known];
}

/** The name at a place; in a query that begins before its name, as at "Mr", the name the query is about. */
function nameMeant(
  facts: Facts,
  queries: readonly Query[],
  at: number,
): { readonly name: NameFact; readonly span: Span } | null {
  const found = nameOrPronounAt(facts, at);
  if (found) return found.pronoun ? null : found;
  const [mention] = queries
    .filter(({ code }) => code.startsWith('names/'))
    .flatMap((query) => facts.names.within(query));
  const named = mention && nameAt(facts, mention.start);
  return named ? { name: named.name, span: named.mention } : null;
}

function spellingChoice(
  { spelling, later, not, verdict }: HouseSpelling<Uri>,
  ofKind: Section,
  count: (spelling: string) => number,
): Choice {
  const isHouse = verdict?.is === 'right';
  const entry = { section: isHouse ? verdict.section : ofKind, name: spelling, later, not };
  const about = [
    verdict && `${verdict.is} in the stylebook ${workspace.asRelativePath(verdict.place)}`,
    count(spelling) > 0 && counted(count(spelling), 'time'),
    later && `later ${later}`,
    not.length > 0 && `not ${not.join(', ')}`,
  ];
  return {
    label: asLabel(spelling),
    description: about.filter(Boolean).join(' · '),
    entry: spelling,
    file: isHouse ? verdict.place : null,
    over: verdict?.is === 'wrong' ? verdict.place : null,
    change: (text) => withEntry(text, entry),
    contradicted: (stylebook) => contradicted(stylebook, entry),
  };
}
