import type { Edit, Span } from '../contract';
import type { Facts, MentionFact, NameFact } from '../facts';

/** The name whose mention lies at an offset of the text, its last letter's far side included; null where there is none. */
export function nameAt(
  facts: Facts,
  offset: number,
): { readonly name: NameFact; readonly mention: MentionFact } | null {
  const touching = facts.names.within({ start: offset, end: offset });
  const mention = touching.find((m) => m.start <= offset && offset < m.end) ?? touching.find((m) => m.end === offset);
  const name = mention ? facts.names.names[mention.name] : undefined;
  return mention && name ? { name, mention } : null;
}

/** Where a name is introduced: its first full form in the copy, not in the headline; else its first mention anywhere. */
export function firstReference(facts: Facts, name: NameFact): MentionFact {
  const inCopy = name.mentions.filter((m) => facts.article.paragraphs[m.paragraph]?.role === 'copy');
  const first = inCopy.find((m) => m.form === 'full') ?? inCopy[0] ?? name.mentions[0];
  if (!first) throw new Error('A name without a mention.');
  return first;
}

export interface Renaming {
  /** The full name afterwards. */
  readonly to: string;
  /** In the outlet's own words, and at the place that was pointed at. */
  readonly edits: readonly Edit[];
  /** Inside quotations: to be offered by themselves, for they change what somebody said. */
  readonly quoted: readonly Edit[];
  /** Where the name is spelled in another way than at the place pointed at: whether that is the same name is not settled. */
  readonly unsettled: readonly Edit[];
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
  const was = textAt(facts, mention);
  const to = wholeName(name, mention, was, given);
  const before = wholeName(name, mention, was, was);
  const plan = { to, edits: [] as Edit[], quoted: [] as Edit[], unsettled: [] as Edit[] };
  for (const other of name.mentions) {
    const words = textAt(facts, other);
    const own = other.form === mention.form && words === was;
    const now = own ? given : formFor(name, other, words, to);
    const spelled = own ? was : formFor(name, other, words, before);
    // A part that stays is not changed only because it is spelled otherwise here.
    if (now === spelled) continue;
    const edit = editFor(facts, other, now);
    if (!edit) continue;
    if (other.quoted && other !== mention) plan.quoted.push(edit);
    else (spelled?.toLowerCase() === words.toLowerCase() ? plan.edits : plan.unsettled).push(edit);
  }
  return plan;
}

const textAt = (facts: Facts, span: Span): string =>
  facts.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

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
function wholeName(name: NameFact, mention: MentionFact, was: string, text: string): string {
  // A short form or initials of a body say nothing of its full name.
  if (name.kind !== 'person') return mention.form === 'full' ? text : name.name;
  if (mention.form === 'surname' && name.surname && name.name.includes(' ')) {
    return name.name.endsWith(name.surname) ? name.name.slice(0, name.name.length - name.surname.length) + text : text;
  }
  if (mention.form === 'first name' && name.name.includes(' '))
    return [text, ...name.name.split(' ').slice(1)].join(' ');
  return within(name.name, was, text) ?? text;
}

/** Where the words of a shorter form stand in a longer one, in order; null when they do not. */
function placesOf(short: readonly string[], long: readonly string[]): readonly number[] | null {
  const places: number[] = [];
  let at = long.length - 1;
  // From the end: the last part is the one that has to agree.
  for (let k = short.length - 1; k >= 0; k--, at--) {
    while (at >= 0 && long[at]?.toLowerCase() !== short[k]?.toLowerCase()) at--;
    if (at < 0) return null;
    places.unshift(at);
  }
  return places;
}

/** The full name with the words of its shorter form changed where they stand in it: Ana Ruiz in Maria Ana Ruiz. */
function within(whole: string, was: string, text: string): string | null {
  const [words, old, now] = [whole.split(' '), was.split(' '), text.split(' ')];
  const places = placesOf(old, words);
  const [first, last] = [places?.[0], places?.at(-1)];
  if (!places || first === undefined || last === undefined) return null;
  if (now.length === old.length) return words.map((word, i) => now[places.indexOf(i)] ?? word).join(' ');
  return last - first + 1 === old.length
    ? [...words.slice(0, first), ...now, ...words.slice(last + 1)].join(' ')
    : null;
}

function editFor(facts: Facts, mention: MentionFact, text: string | null): Edit | null {
  const old = facts.article.text.slice(mention.start, mention.end);
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
  if (name.kind !== 'person')
    return mention.form === 'full' && old.toLowerCase() === name.name.toLowerCase() ? cased(to) : null;
  if (mention.form === 'surname') return cased(surname);
  if (mention.form === 'first name') return cased(words[0] ?? to);
  if (mention.form !== 'full') return null;
  const before = partsOf(name.name, name.surname);
  // A shorter full form keeps to first and last: Ana Ruiz within Maria Ana Ruiz changes its last part alone.
  if (old.toLowerCase() === name.name.toLowerCase()) return cased(to);
  const parts = name.name.split(' ');
  const places = placesOf(old.split(' '), parts);
  if (places && parts.length === words.length) return cased(places.map((place) => words[place] ?? '').join(' '));
  if (old.endsWith(before.last) && words.length > 1) {
    const own = old.slice(0, old.length - before.last.length);
    return own.trim() === before.first ? `${words[0] ?? ''} ${surname}` : `${own}${surname}`;
  }
  return cased(to);
}
