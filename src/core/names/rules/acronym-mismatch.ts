import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { type Bracketed, bracketedInitials, fits, meant } from '../initials';
import { fold } from '../fold';
import { lineOf } from './support';

export const acronymMismatch: Rule = {
  code: 'names/acronym-mismatch',
  title: 'Initials and words differ',
  level: 'information',
  *check(facts) {
    const all = bracketedInitials(facts);
    yield* twoExpansions(facts, all);
    for (const one of all) {
      if (fits(one.initials, one.words) || one.known) continue;
      const right = meant(one.initials, one.words);
      if (!right) continue;
      yield {
        start: one.span.start,
        end: one.span.end,
        message: `"${one.long}" gives ${right}, not ${one.initials}.`,
        related: [{ ...one.longSpan, message: one.long }],
        fixes: [
          { title: right, edits: [{ ...one.span, text: right }] },
          { title: 'Remove brackets', edits: [{ ...one.brackets, text: '' }] },
        ],
      };
    }
    yield* unused(facts, all);
  },
};

/** One set of initials explained by two names. */
function* twoExpansions(facts: Facts, all: readonly Bracketed[]): Generator<Finding> {
  const first = new Map<string, Bracketed>();
  for (const one of all) {
    // What fits no initials is told by the letters, or is no long form at all.
    if (!fits(one.initials, one.words) && !endsFit(one)) continue;
    const before = first.get(one.initials);
    if (!before) {
      first.set(one.initials, one);
      continue;
    }
    const plain = ({ long }: Bracketed): string => fold(long).replace(/['’]s?$/, '');
    const [a, b] = [plain(before), plain(one)];
    if (a === b || a.endsWith(b) || b.endsWith(a)) {
      yield {
        start: one.span.start,
        end: one.span.end,
        level: 'hint',
        message: `${one.initials} is explained on line ${lineOf(facts, before.span)} already.`,
        fixes: [{ title: 'Remove brackets', edits: [{ ...one.brackets, text: '' }] }],
      };
      continue;
    }
    const odd = oddWord(facts, one, before);
    yield {
      start: odd.start,
      end: odd.end,
      level: 'warning',
      message: `${one.initials} is "${one.long}" here, "${before.long}" on line ${lineOf(facts, before.span)}.`,
      related: [{ ...before.longSpan, message: before.long }],
      fixes: [{ title: before.long, edits: [{ ...one.longSpan, text: before.long }] }],
    };
  }
}

/** "Ghana Ports and Pilots Authority (GPA)": first and last letter are right, one between is left out. */
function endsFit({ initials, words }: Bracketed): boolean {
  const letters = fold(initials);
  const [first, last] = [fold(words[0] ?? '')[0], fold(words.at(-1) ?? '')[0]];
  return words.length > letters.length && letters.length > 2 && first === letters[0] && last === letters.at(-1);
}

/** The one word that differs, or the whole name. */
function oddWord(facts: Facts, one: Bracketed, other: Bracketed): { readonly start: number; readonly end: number } {
  const [here, there] = [one.long.split(' '), other.long.split(' ')];
  const differing = here.filter((word, i) => fold(word) !== fold(there[i] ?? ''));
  const [only] = differing;
  if (here.length !== there.length || differing.length !== 1 || !only) return one.longSpan;
  const at = facts.article.text.indexOf(only, one.longSpan.start);
  return at >= 0 && at < one.longSpan.end ? { start: at, end: at + only.length } : one.longSpan;
}

/** Explained, and never used again. */
function* unused(facts: Facts, all: readonly Bracketed[]): Generator<Finding> {
  for (const one of all) {
    if (
      one.known ||
      !fits(one.initials, one.words) ||
      all.some((other) => other !== one && other.initials === one.initials)
    )
      continue;
    const rest = facts.article.text.slice(one.span.end);
    const before = facts.article.text.slice(0, one.span.start);
    if (new RegExp(`\\b${one.initials}\\b`).test(rest) || new RegExp(`\\b${one.initials}\\b`).test(before)) continue;
    yield {
      start: one.span.start,
      end: one.span.end,
      level: 'hint',
      message: `${one.initials} is not used again.`,
      fixes: [{ title: 'Remove brackets', edits: [{ ...one.brackets, text: '' }] }],
    };
  }
}
