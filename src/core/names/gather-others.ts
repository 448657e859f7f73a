import type { MentionForm } from '../contract';
import { add, type Joining } from './joining';
import type { Draft } from './name-facts';
import type { Settled } from './settle';
import { isInitialism } from '../article/shape';
import { near } from './similar';

/** Bodies, places and things: by their string, short forms and initials to their long form. */
export function gatherOthers(others: readonly Settled[], joining: Joining): void {
  const { drafts, folded } = joining;
  const byKey = new Map<string, Draft>();
  const byInitials = new Map<string, Draft>();
  const openers = new Map<string, Draft | null>();
  for (const c of others) {
    const key = `${c.kind}:${alias(folded(c).key)}`;
    let draft = byKey.get(key);
    if (!draft) {
      draft = { kind: c.kind, parts: folded(c).parts, family: '', text: c.text, mentions: [] };
      byKey.set(key, draft);
      drafts.push(draft);
      if (draft.parts.length > 1 && c.kind === 'organisation') {
        for (const initials of initialsOf(c.text)) if (!byInitials.has(initials)) byInitials.set(initials, draft);
        const opener = draft.parts[0] ?? '';
        const other = openers.get(opener);
        openers.set(opener, other === undefined ? draft : other && isMisspelling(other, draft) ? other : null);
      }
    }
    add(joining, draft, c, 'full');
  }
  // Short forms and initials go to their long form.
  for (const draft of [...drafts]) {
    if (draft.kind !== 'organisation' || draft.parts.length !== 1) continue;
    const long = isInitialism(draft.text)
      ? byInitials.get(draft.text.replace(/\./g, '').toLowerCase())
      : (openers.get(draft.parts[0] ?? '') ?? undefined);
    if (!long || long === draft) continue;
    const form: MentionForm = isInitialism(draft.text) ? 'initials' : 'short';
    for (const { c } of draft.mentions) add(joining, long, c, form);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** Solvar Group and Solvar Groupe: one body, written two ways. */
const isMisspelling = (a: Draft, b: Draft): boolean =>
  a.parts.length === b.parts.length && a.parts.every((part, i) => part === b.parts[i] || near(part, b.parts[i] ?? ''));

const aliases: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u.s', 'united states'],
  ['usa', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['uae', 'united arab emirates'],
]);
const shortened: Readonly<Record<string, string>> = { co: 'company', corp: 'corporation', inc: 'incorporated', ltd: 'limited', bros: 'brothers' }; // prettier-ignore
/** One key for `Tarn Supply Co.` and `Tarn Supply Company`, `US` and `United States`. */
const alias = (key: string): string =>
  aliases.get(key) ??
  key.replace(/(?<= )(?:co|corp|inc|ltd|bros)\.?$/, (word) => shortened[word.replace('.', '')] ?? word);

/** `who` for World Health Organization, `ukgf` for UK Growers' Forum; with and without the small words. */
function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  const take = (list: readonly string[]): string =>
    list
      .map((word) => (isInitialism(word) ? word : (word[0] ?? '')))
      .join('')
      .toLowerCase();
  return [...new Set([take(big), take(words)])];
}
