import type { Edit } from '../contract';
import type { Facts, MentionFact, NameFact } from '../facts';

/** The name whose mention lies at an offset of the text, or null. */
export function nameAt(
  facts: Facts,
  offset: number,
): { readonly name: NameFact; readonly mention: MentionFact } | null {
  const mention = facts.names.within({ start: offset, end: offset }).find((m) => m.start <= offset && offset <= m.end);
  const name = mention ? facts.names.names[mention.name] : undefined;
  return mention && name ? { name, mention } : null;
}

/** Where a name is introduced: its first full form in the copy, else its first mention anywhere. */
export function definitionOf(facts: Facts, name: NameFact): MentionFact | null {
  const inCopy = name.mentions.filter((m) => facts.article.paragraphs[m.paragraph]?.role === 'copy');
  return inCopy.find((m) => m.form === 'full') ?? inCopy[0] ?? name.mentions[0] ?? null;
}

export interface Renaming {
  /** The full name afterwards. */
  readonly to: string;
  /** In the outlet's own words. */
  readonly edits: readonly Edit[];
  /** Inside quotations: to be offered by themselves, for they change what somebody said. */
  readonly quoted: readonly Edit[];
}

/**
 * All that changes when a name is given another: full forms, surnames, first names, and the possessive where its form hangs
 * on the last letter. `text` replaces the words of the mention at `offset`: a surname there makes a new surname everywhere.
 * Null where no name stands, or `text` is empty.
 */
export function planRename(facts: Facts, offset: number, text: string): Renaming | null {
  const at = nameAt(facts, offset);
  const given = text.trim().replace(/\s+/g, ' ');
  if (!at || given === '') return null;
  const { name, mention } = at;
  const to = wholeName(name, mention, given);
  const edits: Edit[] = [];
  const quoted: Edit[] = [];
  for (const other of name.mentions) {
    const edit = editFor(facts, name, other, to);
    if (edit) (other.quoted ? quoted : edits).push(edit);
  }
  return { to, edits, quoted };
}

interface Parts {
  readonly first: string;
  readonly last: string;
}

function partsOf(name: string, surname: string | null): Parts {
  const count = surname ? surname.split(' ').length : 1;
  const words = name.split(' ');
  return { first: words[0] ?? name, last: words.slice(-count).join(' ') };
}

/** The full name that results when one of its forms is replaced. */
function wholeName(name: NameFact, mention: MentionFact, text: string): string {
  if (mention.form === 'surname' && name.surname && name.name.includes(' ')) {
    return name.name.endsWith(name.surname) ? name.name.slice(0, name.name.length - name.surname.length) + text : text;
  }
  if (mention.form === 'first name' && name.name.includes(' '))
    return [text, ...name.name.split(' ').slice(1)].join(' ');
  return text;
}

function editFor(facts: Facts, name: NameFact, mention: MentionFact, to: string): Edit | null {
  const old = facts.article.text.slice(mention.start, mention.end);
  const text = formFor(name, mention, old, to);
  if (text === null || text === old) return null;
  const mark = /^['’](?!\p{L})/u.exec(facts.article.text.slice(mention.end, mention.end + 2))?.[0];
  // Burgess’ plan, once renamed, is Burton’s plan.
  if (mark && /s$/i.test(old) && !/s$/i.test(text))
    return { start: mention.start, end: mention.end + 1, text: `${text}${mark}s` };
  return { start: mention.start, end: mention.end, text };
}

function formFor(name: NameFact, mention: MentionFact, old: string, to: string): string | null {
  const count = name.surname?.split(' ').length ?? 1;
  const words = to.split(' ');
  const surname = words.length > count ? words.slice(-count).join(' ') : (words.at(-1) ?? to);
  const capitals = old.length > 3 && old === old.toUpperCase();
  const cased = (text: string): string => (capitals ? text.toUpperCase() : text);
  if (name.kind !== 'person') return mention.form === 'full' ? cased(to) : null;
  if (mention.form === 'surname') return cased(surname);
  if (mention.form === 'first name') return cased(words[0] ?? to);
  if (mention.form !== 'full') return null;
  const before = partsOf(name.name, name.surname);
  // A shorter full form keeps to first and last: Javad Zarif within Mohammed Javad Zarif changes its last part alone.
  if (old.replace(/\s+/g, ' ').toLowerCase() === name.name.toLowerCase()) return cased(to);
  if (old.endsWith(before.last) && words.length > 1) {
    const own = old.slice(0, old.length - before.last.length);
    return own.trim() === before.first ? `${words[0] ?? ''} ${surname}` : `${own}${surname}`;
  }
  return cased(to);
}
