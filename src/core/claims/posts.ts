import type { NameFact, NameFacts, Reading } from '../facts';
import { roleKinds } from '../lexicon/role-kinds';
import type { SourceWords } from './spoken';

/** How far back the last mention of a holder is looked for, in characters. */
const reach = 6000;

const secondary = /\b(?:deputy|vice|assistant|associate|former|shadow|junior|ex)\b/;

/** The posts that people of the article hold, by each word of them. */
export class Posts {
  readonly #reading: Reading;
  readonly #names: NameFacts;
  readonly #titles: ReadonlyMap<string, readonly number[]>;

  constructor(reading: Reading, names: NameFacts) {
    this.#reading = reading;
    this.#names = names;
    this.#titles = titlesOf(reading, names);
  }

  /**
   * "the minister": the last person introduced by that title.
   *
   * @param met whether a name was mentioned before
   * @param last the name that spoke last, which is meant rather than another holder
   */
  holder(head: string, source: SourceWords, met: (name: number) => boolean, last: number | null): NameFact | null {
    const singular = head.endsWith('s') && !head.endsWith('ss') ? null : head;
    const kinds = singular === null ? undefined : this.#byKind(singular);
    const holders = singular === null ? undefined : (this.#titles.get(singular) ?? kinds);
    if (!holders) return null;
    const modifiers = source.words
      .slice(1)
      .map((w) => w.lower)
      .filter((w) => w !== head);
    const before = holders.filter(met);
    if (before.length === 0 || (holders === kinds && before.length > 1)) return null;
    const role = (name: number): string => rolesOf(this.#reading, this.#names.names[name]).toLowerCase();
    const fitting =
      modifiers.length > 0 ? before.filter((name) => modifiers.every((w) => role(name).includes(w))) : before;
    const all = fitting.length > 0 ? fitting : before.length === 1 && modifiers.length === 0 ? before : [];
    // "the governor" is not the deputy governor while there is a governor.
    const full = all.filter((name) => !secondary.test(role(name)));
    const pool = full.length > 0 ? full : all;
    if (pool.length === 0) return null;
    const chosen = last !== null && pool.includes(last) ? last : mostRecent(this.#names, pool, source.span.start);
    return this.#names.names[chosen];
  }

  /** "the minister" for an Education Secretary, when only one person answers to it. */
  #byKind(wide: string): readonly number[] | undefined {
    const found = new Set((roleKinds.get(wide) ?? []).flatMap((narrow) => this.#titles.get(narrow) ?? []));
    return found.size > 0 ? [...found] : undefined;
  }
}

function mostRecent(names: NameFacts, pool: readonly number[], before: number): number {
  const near = names.within({ start: Math.max(0, before - reach), end: before });
  for (let i = near.length - 1; i >= 0; i--) {
    const m = near[i];
    if (m && m.start < before && pool.includes(m.name)) return m.name;
  }
  return pool[0];
}

function rolesOf(reading: Reading, name: NameFact): string {
  const parts = [name.role ?? ''];
  for (const mention of name.mentions) {
    if (mention.title) parts.push(reading.article.text.slice(mention.title.start, mention.title.end));
    if (mention.apposition) parts.push(reading.article.text.slice(mention.apposition.start, mention.apposition.end));
  }
  return parts.join(' ');
}

/** Each word of each person's roles, with those who have it. */
function titlesOf(reading: Reading, names: NameFacts): ReadonlyMap<string, readonly number[]> {
  const titles = new Map<string, number[]>();
  for (const name of names.names) {
    if (name.kind !== 'person') continue;
    for (const word of new Set(
      rolesOf(reading, name)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [],
    )) {
      const holders = titles.get(word);
      if (holders) holders.push(name.index);
      else titles.set(word, [name.index]);
    }
  }
  return titles;
}
