import type { NameKind, Span } from '../contract';
import type { Facts } from '../facts';
import { spelledApart } from './english-spellings';
import { fold } from './fold';
import { edits, inflected, isKnownThing, near, nearGivenNames, skeleton } from './similar';

/** A name as one article has it. */
interface Entry {
  readonly article: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly span: Span;
  readonly count: number;
}

/** Two articles that write what seems one name in two ways. */
export interface Clash {
  readonly here: Span;
  readonly form: string;
  readonly kind: NameKind;
  readonly others: readonly {
    readonly article: string;
    readonly span: Span;
    readonly form: string;
    readonly count: number;
  }[];
  readonly difference: 'accents' | 'spelling' | 'first name';
}

const kinds = new Set<NameKind>(['person', 'organisation', 'place']);

/**
 * The names of many articles, kept up one article at a time: {@link set} on opening or saving, {@link remove} on deleting.
 * Looking one article up costs as much as it has names, and as others have names that share all words but one with them.
 */
export class NameIndex {
  /** By what stays when one word of a name is left out. */
  readonly #buckets = new Map<string, Map<string, Entry[]>>();
  readonly #articles = new Map<string, readonly Entry[]>();

  get size(): number {
    return this.#articles.size;
  }

  /** Puts in, or replaces, an article's names. */
  set(article: string, facts: Facts): void {
    this.remove(article);
    const entries: Entry[] = [];
    for (const name of facts.names.names) {
      if (!kinds.has(name.kind) || name.margin < 1.5) continue;
      const first = name.mentions.find((m) => m.form === 'full' && !m.quoted);
      if (!first) continue;
      const text = facts.article.text.slice(first.start, first.end).replace(/\s+/g, ' ');
      if (text === text.toUpperCase()) continue;
      entries.push({
        article,
        text,
        kind: name.kind,
        span: { start: first.start, end: first.end },
        count: name.mentions.length,
      });
    }
    this.#articles.set(article, entries);
    for (const entry of entries) {
      for (const key of keysOf(entry.text)) {
        let bucket = this.#buckets.get(key);
        if (!bucket) this.#buckets.set(key, (bucket = new Map()));
        const list = bucket.get(entry.text);
        if (list) list.push(entry);
        else bucket.set(entry.text, [entry]);
      }
    }
  }

  remove(article: string): void {
    for (const entry of this.#articles.get(article) ?? []) {
      for (const key of keysOf(entry.text)) {
        const bucket = this.#buckets.get(key);
        const left = (bucket?.get(entry.text) ?? []).filter((one) => one.article !== article);
        if (left.length > 0) bucket?.set(entry.text, left);
        else bucket?.delete(entry.text);
        if (bucket?.size === 0) this.#buckets.delete(key);
      }
    }
    this.#articles.delete(article);
  }

  /** The names of one article that others write in another way. */
  clashesOf(article: string): Clash[] {
    const own = this.#articles.get(article) ?? [];
    const forms = new Set(own.map((entry) => entry.text));
    const clashes: Clash[] = [];
    for (const entry of own) {
      const seen = new Set<string>();
      const others: Clash['others'][number][] = [];
      let difference: Clash['difference'] | null = null;
      for (const key of keysOf(entry.text)) {
        for (const [text, list] of this.#buckets.get(key) ?? []) {
          // An article that has both forms has its own query.
          if (text === entry.text || seen.has(text) || forms.has(text)) continue;
          const how = differ(entry, text);
          if (!how) continue;
          seen.add(text);
          difference ??= how;
          for (const one of list)
            if (one.article !== article && one.kind === entry.kind)
              others.push({ article: one.article, span: one.span, form: text, count: one.count });
        }
      }
      if (difference && others.length > 0)
        clashes.push({ here: entry.span, form: entry.text, kind: entry.kind, others, difference });
    }
    return clashes;
  }
}

/** `*|okafor`, `daniel|*` and the folded whole. */
function keysOf(text: string): string[] {
  const words = fold(text).split(' ');
  if (words.length > 8) return [];
  const whole = words.join('|');
  if (words.length === 1) return [`=${whole}`, `~${skeleton(whole)}`];
  return [`=${whole}`, ...words.map((_, i) => words.map((word, n) => (n === i ? '*' : word)).join('|'))];
}

function differ(entry: Entry, text: string): Clash['difference'] | null {
  const [a, b] = [fold(entry.text).split(' '), fold(text).split(' ')];
  if (a.length !== b.length) return null;
  const at = a.findIndex((word, i) => word !== b[i]);
  if (at < 0) return entry.text.toLowerCase() === text.toLowerCase() ? null : 'accents';
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  if (a.some((word, i) => i !== at && word !== b[i])) return null;
  if (spelledApart(x, y)) return 'spelling';
  if (entry.kind === 'person' && a.length > 1) {
    if (at === 0) return nearGivenNames(x, y) ? 'first name' : null;
    return near(x, y) || isHalfApart(x, y) ? 'spelling' : null;
  }
  return near(x, y) && !inflected(x, y) && !(isKnownThing(x) && isKnownThing(y)) ? 'spelling' : null;
}

/** Astley-Reid, Astley-Read: one letter in a half that would be too short to tell without the other. */
const isHalfApart = (a: string, b: string): boolean => a.includes('-') && b.includes('-') && edits(a, b) === 1;
