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
  /** Others of the article who have the new surname already. */
  readonly namesakes: readonly string[];
}

/**
 * All that changes when a name is given another: full forms, surnames, first names, the family's plural, and the possessive
 * where its form hangs on the last letter; marks of Markdown between the words stay. `text` replaces the words of the mention
 * at `offset`: a surname there makes a new surname everywhere. Null where no name stands, or `text` is empty.
 */
export function planRename(facts: Facts, offset: number, text: string): Renaming | null {
  const at = nameAt(facts, offset);
  const given = text.trim().replace(/\s+/g, ' ');
  if (!at || given === '') return null;
  const { name, mention } = at;
  const was = mentionWords(facts, mention);
  const to = wholeName(name, mention, was, given);
  const before = wholeName(name, mention, was, was);
  const plan = { to, edits: [] as Edit[], quoted: [] as Edit[], unsettled: [] as Edit[] };
  for (const other of name.mentions) {
    const words = mentionWords(facts, other);
    const own = other.form === mention.form && words === was;
    const now = own ? given : formFor(name, other, words, to);
    const spelled = own ? was : formFor(name, other, words, before);
    // A part that stays is not changed only because it is spelled otherwise here.
    if (now === null || now === spelled) continue;
    const edits = editsFor(facts, other, now);
    if (other.quoted && other !== mention) plan.quoted.push(...edits);
    else if (spelled?.toLowerCase() === words.toLowerCase() && !isHalf(facts, other, surnameIn(name, before)))
      plan.edits.push(...edits);
    else plan.unsettled.push(...edits);
  }
  const surname = name.kind === 'person' && name.surname ? surnameIn(name, to) : null;
  if (surname === null || surname === surnameIn(name, before)) return { ...plan, namesakes: [] };
  for (const other of familyMentions(facts, name)) {
    const edits = editsFor(facts, other, familyOf(surname));
    (other.quoted ? plan.quoted : plan.edits).push(...edits);
  }
  return { ...plan, namesakes: namesakesOf(facts, name, surname) };
}

/** Whether a first name stands before a surname that is spelled another way: changed alone it would be nobody's. */
function isHalf(facts: Facts, { form, end }: MentionFact, surname: string): boolean {
  const gap = /^\s+/.exec(facts.article.text.slice(end, end + 4))?.[0].length;
  if (form !== 'first name' || gap === undefined) return false;
  const next = end + gap;
  const isOther = (mention: MentionFact): boolean =>
    mention.form === 'surname' && mentionWords(facts, mention).toLowerCase() !== surname.toLowerCase();
  return facts.names.within({ start: next, end: next }).some((mention) => mention.start === next && isOther(mention));
}

/** The words of a mention without the marks of Markdown that run through them. */
function mentionWords(facts: Facts, mention: Span): string {
  return proseOf(facts, mention).trim().replace(/\s+/g, ' ');
}

/** As long as what is written, with blanks for marks. */
function proseOf({ article }: Facts, { start, end }: Span): string {
  const written = article.text.slice(start, end);
  const around = article.paragraphAt(start);
  const prose = around?.prose.text.slice(start - around.start, end - around.start) ?? '';
  // Speakers' labels and datelines are no prose.
  return prose.trim() === '' ? written : prose;
}

/** The Tarnwells, where they are read as a name of their own. */
function familyMentions(facts: Facts, name: NameFact): readonly MentionFact[] {
  const family = familyOf(name.surname ?? '').toLowerCase();
  const { names, mentions } = facts.names;
  return mentions.filter(
    (mention) =>
      mention.name !== name.index &&
      names[mention.name]?.name.toLowerCase() === family &&
      mentionWords(facts, mention).toLowerCase() === family &&
      /\bthe\s+$/i.test(facts.article.text.slice(Math.max(0, mention.start - 5), mention.start)),
  );
}

/** All who bear a surname. */
function familyOf(surname: string): string {
  return `${surname}${/(?:[sxz]|ch|sh)$/i.test(surname) ? 'es' : 's'}`;
}

/** The surname in a family's new plural: of the Burgesses Burgess, of the Chases Chase where the old one had an e as well. */
function memberOf(family: string, was: string): string {
  return family.replace(!/e$/i.test(was) && /(?:[sxz]|ch|sh)es$/i.test(family) ? /es$/i : /s$/i, '');
}

function namesakesOf(facts: Facts, { index }: NameFact, surname: string): readonly string[] {
  const same = (other: NameFact): boolean => other.surname?.toLowerCase() === surname.toLowerCase();
  return facts.names.names
    .filter((other) => other.index !== index && other.kind === 'person' && other.name.includes(' ') && same(other))
    .map((other) => other.name);
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
function wholeName(name: NameFact, mention: MentionFact, was: string, text: string): string {
  // A short form or initials of a body say nothing of its full name.
  if (name.kind !== 'person') return mention.form === 'full' ? text : name.name;
  if (mention.form === 'surname' && name.surname && name.name.includes(' ')) {
    const family = was.toLowerCase() === familyOf(name.surname).toLowerCase();
    const surname = family ? memberOf(text, name.surname) : opens(name.surname, was) ? text + name.surname.slice(was.length) : text; // prettier-ignore
    return name.name.endsWith(name.surname)
      ? name.name.slice(0, name.name.length - name.surname.length) + surname
      : surname;
  }
  if (mention.form === 'first name' && name.name.includes(' '))
    return [text, ...name.name.split(' ').slice(1)].join(' ');
  return within(name.name, was, text) ?? text;
}

/** García, of García Pérez: the surname's first words, and not all. */
const opens = (surname: string, words: string): boolean => surname.toLowerCase().startsWith(`${words.toLowerCase()} `);

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

/** What gives a mention other words. */
function editsFor(facts: Facts, mention: MentionFact, text: string): readonly Edit[] {
  const { start, end } = mention;
  const copy = facts.article.text;
  const old = copy.slice(start, end);
  if (text === old) return [];
  const edits = old === mentionWords(facts, mention) ? [{ start, end, text }] : wordEdits(facts, mention, text);
  const mark = /^['’](?!\p{L})/u.exec(copy.slice(end, end + 2))?.[0];
  // Burgess’ plan, once renamed, is Burton’s plan.
  if (!mark || !/s$/i.test(old) || /s$/i.test(text)) return edits;
  return edits.map((edit) => (edit.end === end ? { ...edit, end: end + 1, text: `${edit.text}${mark}s` } : edit));
}

/** Word by word, so that marks and a line's end between the words stay: Ilse _Tarnwell_ becomes Ilsa _Varnwell_. */
function wordEdits(facts: Facts, mention: MentionFact, text: string): readonly Edit[] {
  const { start, end } = mention;
  const words = [...proseOf(facts, mention).matchAll(/\S+/g)];
  const given = text.split(' ');
  // With fewer words than there were, marks could be left around nothing.
  if (given.length < words.length) return [{ start, end, text }];
  return words.flatMap(([word], at) => {
    const now = at === words.length - 1 ? given.slice(at).join(' ') : (given[at] ?? '');
    const from = start + (words[at]?.index ?? 0);
    return now === word ? [] : [{ start: from, end: from + word.length, text: now }];
  });
}

/** The surname in a full name, of as many words as the old one has. */
function surnameIn(name: NameFact, whole: string): string {
  const count = name.surname?.split(' ').length ?? 1;
  const words = whole.split(' ');
  return words.length > count ? words.slice(-count).join(' ') : (words.at(-1) ?? whole);
}

function formFor(name: NameFact, mention: MentionFact, old: string, to: string): string | null {
  const words = to.split(' ');
  const surname = surnameIn(name, to);
  const capitals = old.length > 3 && old === old.toUpperCase();
  const cased = (text: string): string => (capitals ? text.toUpperCase() : text);
  if (name.kind !== 'person')
    return mention.form === 'full' && old.toLowerCase() === name.name.toLowerCase() ? cased(to) : null;
  if (mention.form === 'surname') {
    const family = old.toLowerCase() === familyOf(name.surname ?? '').toLowerCase();
    if (opens(name.surname ?? '', old)) return cased(surname.split(' ').slice(0, old.split(' ').length).join(' '));
    return cased(family ? familyOf(surname) : surname);
  }
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
