import { joinParticles } from '../../lexicon/particles';
import type { Span } from '../../contract';
import type { Facts } from '../../facts';
import { endsSentence } from '../rules/support';
import type { Token, Tokens } from '../scan';
import { months, weekdays } from '../words';

/** A person as far as dates must tell one from another: the last part of the name, lower case. */
export type PersonKey = string;

export const notNames = new Set(['the', 'a', 'an', 'he', 'she', 'they', 'it', 'his', 'her', 'their', 'in', 'on', 'at', 'born', 'after', 'before', 'when', 'while', 'but', 'and', 'since', 'for', 'as', 'by', 'from', 'i', 'we', 'you', 'this', 'that', 'these', 'those', 'there', 'founded', 'married', 'elected', 'appointed', 'aged', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'both', 'who', 'if', 'to', 'of', 'its']); // prettier-ignore

const calendarWords: ReadonlySet<string> = new Set(
  [...months.keys(), ...weekdays.keys()].filter((word) => !/^(?:may|april|june|august|jan)$/.test(word)),
);

export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly key: PersonKey;
}

/** The capitalised run that ends just before token `at` (`Falk`, `Greta Holm`, `Samir al-Amin`), or null. */
export function nameBefore(t: Tokens, at: number): NameRun | null {
  let first = at;
  while (first > 0) {
    const token = t[first - 1];
    if (!token) break;
    if (
      token.capital &&
      !calendarWords.has(token.lower) &&
      !(notNames.has(token.lower) && first < at && (first - 1 === 0 || endsSentence(t, first - 2)))
    )
      first--;
    else if (isPiece(t, first - 1) && first > 2) first -= 2;
    else if ((joinParticles.has(token.lower) || token.text === '-' || token.text === '.') && first < at && first > 1) {
      if (token.text === '.' && (t[first - 2]?.text.length ?? 9) > 2) break;
      first--;
    } else break;
  }
  while (first < at && (!t[first]?.capital || notNames.has(t[first]?.lower ?? ''))) first++;
  if (first >= at) return null;
  return { first, last: at, key: t[at - 1]?.lower ?? '' };
}

/** `jin` in "Soo-jin": a part of a name behind its hyphen, with no blank between. */
const isPiece = (t: Tokens, i: number): boolean =>
  t[i]?.kind === 'word' && !t[i].gap && t[i - 1]?.text === '-' && !t[i - 1]?.gap && t[i - 2]?.capital === true;

export const isPersonal = (facts: Facts, span: Span): boolean => {
  const touching = facts.names.within(span);
  if (touching.length === 0) return true;
  return touching.some((mention) => facts.names.names[mention.name]?.kind === 'person');
};

/** The person a sentence of the paragraph is about up to token `at`: the name that opens the clause, or a pronoun's. */
export interface Subject {
  readonly key: PersonKey | 'pronoun';
  readonly at: number;
  readonly given?: string | null;
}

export const kin = new Set(['son', 'daughter', 'wife', 'husband', 'mother', 'father', 'brother', 'sister', 'child', 'children', 'sons', 'daughters', 'parents', 'twins', 'grandson', 'granddaughter', 'cousin', 'uncle', 'aunt', 'partner', 'widow', 'baby', 'girl', 'boy', 'friend', 'niece', 'nephew', 'grandchild', 'grandfather', 'grandmother', 'widower', 'descendant', 'stepson', 'stepdaughter', 'predecessor', 'successor', 'namesake', 'company', 'firm', 'club', 'band']); // prettier-ignore

/** "His granddaughter, Ida Roe", "Ida Roe, 51, his granddaughter": the name of tokens `[first, last)` belongs to another's family. */
export function isKin(t: Tokens, first: number, last: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 4 && !endsSentence(t, i); i--)
    if (kin.has(t[i]?.lower ?? '')) return true;
  let at = last;
  while (/^[,(]$/.test(t[at]?.text ?? '') || t[at]?.kind === 'number') at++;
  if (at === last || !/^(?:his|her|their|the|a)$/.test(t[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < at + 6 && !/^[,.;]$/.test(t[i]?.text ?? '.'); i++)
    if (kin.has(t[i]?.lower ?? '')) return true;
  return false;
}

/** "3 August": a month that may be a first name, beside its day. */
const isMonth = (t: Tokens, i: number): boolean =>
  months.has(t[i]?.lower ?? '') && (t[i - 1]?.kind === 'number' || t[i + 1]?.kind === 'number');

/** "the Finnish botanist": a capital that describes the noun behind it. */
const describes = (t: Tokens, { first, last }: NameRun): boolean =>
  last - first === 1 && /^(?:the|an?)$/.test(t[first - 1]?.lower ?? '') && isRoleWord(t[last]);

/** Whose verb stands at token `at`: the nearest name or pronoun before it in its sentence; null when it is somebody's son. */
export function subjectOf(t: Tokens, at: number): Subject | null {
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    if (endsSentence(t, i)) break;
    const token = t[i];
    if (!token) break;
    if (kin.has(token.lower)) return null;
    if (/^(?:he|she|they)$/.test(token.lower)) return { key: 'pronoun', at: i };
    if (token.capital && !notNames.has(token.lower) && !calendarWords.has(token.lower) && !isMonth(t, i)) {
      const run = nameBefore(t, i + 1);
      if (!run) return null;
      // "Hull on", "in Leeds": a place is no subject.
      const lead = t[run.first - 1]?.lower ?? '';
      if (/^(?:in|at|near|from|of|to|by|outside|for|on)$/.test(lead) || describes(t, run)) {
        i = run.first;
        continue;
      }
      const inside = t.slice(run.last, at).some((token2) => kin.has(token2.lower));
      let from = run.first;
      while (from > Math.max(0, run.first - 4) && !endsSentence(t, from - 1)) from--;
      const owned = t.slice(from, run.first).some((token2) => kin.has(token2.lower));
      const given = givenOf(t, run);
      return inside || owned ? null : { key: run.key, at: run.first, given };
    }
  }
  return null;
}

/** "Ned Coyle, who taught Ida Moss in north Mayo, died": the name before the aside that a comma ends at the verb; null where none is plain. */
export function subjectOverAside(t: Tokens, at: number): Subject | null {
  if (t[at - 1]?.text !== ',') return null;
  for (let i = at - 2; i > 0 && at - i < 40 && !endsSentence(t, i); i--) {
    if (kin.has(t[i]?.lower ?? '')) return null;
    const run = t[i]?.text === ',' ? nameBefore(t, i) : null;
    // "Coyle, who taught Ida Moss, a vet, in Mayo, died": not a name inside the aside.
    if (!run || isInside(t, run.first)) continue;
    const isOwn = !/^(?:in|at|near|from|of|to|by|for|on)$/.test(t[run.first - 1]?.lower ?? '');
    return isOwn && /^(?:who|whose|a|an|the|once|best|long)$/.test(t[i + 1]?.lower ?? '')
      ? { key: run.key, at: run.first, given: givenOf(t, run) }
      : null;
  }
  return null;
}

/** A relative clause of the sentence has begun before token `at`. */
function isInside(t: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && !endsSentence(t, i); i--)
    if (/^(?:who|whose|which|that)$/.test(t[i]?.lower ?? '')) return true;
  return false;
}

/** "Born in Hadley on 3 May 1938, Falk was …": the name behind the comma that ends the opening. */
export function subjectBehind(t: Tokens, from: number): Subject | null {
  for (let i = from; i < t.length && i - from < 16; i++) {
    if (endsSentence(t, i)) return null;
    if (t[i]?.text !== ',') continue;
    const next = t[i + 1];
    if (!next) return null;
    if (/^(?:he|she)$/.test(next.lower)) return { key: 'pronoun', at: i + 1 };
    // "Born in 1990, skier Kim Dale, 31,": a role before the name.
    let begin = i + 1;
    while (/^(?:sir|dame|lord|lady|dr|mr|mrs|ms|\.)$/.test(t[begin]?.lower ?? '')) begin++;
    for (let k = 0; k < 3 && isRoleWord(t[begin]); k++) begin++;
    if (!t[begin]?.capital || notNames.has(t[begin]?.lower ?? '')) continue;
    let end = begin;
    while (t[end]?.capital && !endsSentence(t, end)) end++;
    return { key: t[end - 1]?.lower ?? '', at: begin };
  }
  return null;
}

const offices =
  /^(?:president|minister|judge|professor|councillor|captain|lead|former|actor|singer|admiral|general|colonel|major|lieutenant|sergeant|commander|bishop|archbishop|senator|governor|mayor|king|queen|prince|princess)$/;

/** The first name of a run of two or more words, behind any title. */
export function givenOf(t: Tokens, run: NameRun): string | null {
  let at = run.first;
  while (at < run.last && (notNames.has(t[at]?.lower ?? '') || offices.test(t[at]?.lower ?? ''))) at++;
  if (run.last - at < 2) return null;
  return isPiece(t, at + 2) ? `${t[at]?.lower ?? ''}-${t[at + 2]?.lower ?? ''}` : (t[at]?.lower ?? null);
}

export const runEnd = (t: Tokens, i: number): number => {
  let end = i;
  while (
    t[end]?.capital ||
    (t[end]?.text === '-' && t[end + 1]?.capital) ||
    (end > i && t[end]?.text === '-' && isPiece(t, end + 1)) ||
    (end > i && isPiece(t, end)) ||
    (joinParticles.has(t[end]?.lower ?? '') && t[end + 1]?.capital)
  )
    end++;
  return end;
};

export const isRoleWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !/^(?:he|she|they|it|and|to|of|in|on|years?)$/.test(token.lower);
