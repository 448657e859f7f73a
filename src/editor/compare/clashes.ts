import type { NameKind, Span } from '../../core/contract';
import type { Facts } from '../../core/facts';
import type { Core } from '../core';

/** What the index keeps of an article: its names in full, each with where it is first written so. */
export interface NamesOfArticle {
  readonly names: readonly WrittenName[];
}

export interface WrittenName extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** 1-based. */
  readonly line: number;
}

/** Two spellings in different articles that seem to be one name. */
export interface Clash {
  readonly code: 'names/variant' | 'names/first-name-variant' | 'names/diacritics';
  /** The one fewer articles have; of two equals, the one that comes later in the order of addresses. */
  readonly odd: Spelled;
  readonly other: Spelled;
}

export interface Spelled {
  readonly text: string;
  /** By the article's address. */
  readonly places: ReadonlyMap<string, WrittenName>;
}

/** The names of an article that can be compared with another's: written in full, or of one word. */
export function namesOf({ article, names }: Facts): NamesOfArticle {
  return {
    names: names.names.flatMap(({ kind, mentions }) => {
      const first = mentions.find(({ form }) => form === 'full') ?? (kind === 'person' ? undefined : mentions[0]);
      if (!first || kind === 'other') return [];
      const text = article.text.slice(first.start, first.end).replaceAll(/\s+/gu, ' ');
      return [{ text, kind, start: first.start, end: first.end, line: article.lineAt(first.start) }];
    }),
  };
}

type Known = Pick<Core, 'fold' | 'near' | 'nearGivenNames' | 'inflected' | 'isKnownThing'>;

interface Form extends Spelled {
  readonly kind: NameKind;
  readonly words: readonly string[];
}

/**
 * Every pair of names that seem to be one, in different articles and never side by side in one. Names are compared only with
 * those that share all words but one, so that time grows with their number.
 *
 * @param articles by address
 */
export function clashesIn(articles: ReadonlyMap<string, NamesOfArticle>, core: Known): readonly Clash[] {
  const forms = formsIn(articles, core);
  const buckets = new Map<string, Form[]>();
  const clashes = new Map<string, Clash>();
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const bucket = buckets.get(key) ?? [];
      for (const earlier of bucket) {
        const code = judge(earlier, form, core);
        if (code) clashes.set(`${earlier.text}\n${form.text}`, clash(code, earlier, form));
      }
      buckets.set(key, [...bucket, form]);
    }
  }
  return [...clashes.values()];
}

function formsIn(articles: ReadonlyMap<string, NamesOfArticle>, { fold }: Known): readonly Form[] {
  const forms = new Map<string, Form & { readonly places: Map<string, WrittenName> }>();
  for (const [address, { names }] of [...articles].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const name of names) {
      const key = `${name.kind}\n${name.text}`;
      const form = forms.get(key) ?? {
        text: name.text,
        kind: name.kind,
        words: fold(name.text).split(' '),
        places: new Map(),
      };
      if (!form.places.has(address)) form.places.set(address, name);
      forms.set(key, form);
    }
  }
  return [...forms.values()];
}

/** What a name shares with those it may be a slip of: all words but one; for one word, all letters but one. */
function keysOf({ kind, words }: Form): readonly string[] {
  const [only = ''] = words;
  if (words.length === 1) {
    const shorter = [...only].map((_, at) => only.slice(0, at) + only.slice(at + 1));
    return [...new Set([only, ...shorter])].map((rest) => `${kind}\n${rest}`);
  }
  return words.map((_, at) => `${kind}\n${words.map((word, index) => (index === at ? '' : word)).join(' ')}`);
}

function judge(a: Form, b: Form, core: Known): Clash['code'] | null {
  if (a.text === b.text || a.words.length !== b.words.length || sideBySide(a, b)) return null;
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  // The same but for accents; capitals alone are a headline's.
  if (at < 0) return a.text.toLowerCase() === b.text.toLowerCase() ? null : 'names/diacritics';
  if (a.words.some((word, index) => index > at && word !== b.words[index])) return null;
  const [left = '', right = ''] = [a.words[at], b.words[at]];
  if (a.kind === 'person' && at === 0) return core.nearGivenNames(left, right) ? 'names/first-name-variant' : null;
  if (!core.near(left, right) || core.inflected(left, right)) return null;
  if (a.kind !== 'person' && (core.isKnownThing(left) || core.isKnownThing(right))) return null;
  return 'names/variant';
}

/** One article that has both means two names by them; if not, its own review asks. */
function sideBySide(a: Form, b: Form): boolean {
  const [few, many] = a.places.size < b.places.size ? [a, b] : [b, a];
  for (const address of few.places.keys()) if (many.places.has(address)) return true;
  return false;
}

function clash(code: Clash['code'], a: Form, b: Form): Clash {
  const [odd, other] = a.places.size < b.places.size ? [a, b] : [b, a];
  return { code, odd, other };
}
