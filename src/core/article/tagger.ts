import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { lemmaOf } from './lemma';
import type { Tag } from './article';

/** What the tagger says of one word. */
export interface Tagged {
  readonly tag: Tag;
  readonly lemma: string;
}

type WinkModel = Parameters<typeof winkNLP>[0];

/** The part of wink's core model that is read here. */
interface CoreModel {
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>>; readonly size: number };
  readonly features: { readonly lexeme: { readonly hash: Readonly<Record<string, number>> } };
}

/**
 * Parts of speech by wink-nlp. wink remembers every word that is not in its lexicon, with the looks of the first
 * spelling it met, so what it says of an article could depend on the articles before. Here it never meets such a word:
 * each is handed over as one of a few stand-ins with the same default tag, which are made known once, in a fixed order.
 */
export class Tagger {
  readonly #nlp: ReturnType<typeof winkNLP>;
  readonly #core: CoreModel;
  /** What is handed over for a word depends on the word alone, so it may be kept; emptied when it grows. */
  readonly #kept = new Map<string, Fed>();

  constructor() {
    let core: CoreModel | undefined;
    const loader = model as unknown as { core: () => CoreModel };
    const watched = { ...loader, core: () => (core = loader.core()) };
    this.#nlp = winkNLP(watched as unknown as WinkModel, ['pos']);
    if (!core) throw new Error('wink-nlp did not load its model');
    this.#core = core;
    this.#nlp.readDoc(Object.values(standIns).join(' '));
  }

  /** One answer for each word, in order. Words hold no blanks. */
  tag(words: readonly { readonly text: string; readonly kind: 'word' | 'number' | 'mark' }[]): readonly Tagged[] {
    if (words.length === 0) return [];
    const fed = words.map((word) => this.#feed(word.text, word.kind));
    const { its } = this.#nlp;
    const document = this.#nlp.readDoc(fed.map((one) => one.as).join(' ')).tokens();
    const tags = document.out(its.pos) as string[];
    const lemmas = document.out(its.lemma as typeof its.value) as string[];
    let at = 0;
    return words.map((word, i) => {
      const one = fed[i];
      const tag = (tags[at] ?? 'X') as Tag;
      const lemma = lemmas[at] ?? word.text;
      at += one?.pieces ?? 1;
      return {
        tag: word.kind === 'mark' && tag !== 'SYM' ? 'PUNCT' : tag,
        lemma: lemmaOf(word, tag, one?.known ? lemma : null),
      };
    });
  }

  #feed(text: string, kind: 'word' | 'number' | 'mark'): Fed {
    if (kind === 'number') return { as: standIns.number, pieces: 1, known: false };
    if (kind === 'mark')
      return { as: marks.get(text) ?? (/^[-–—―]+$/.test(text) ? '—' : standIns.mark), pieces: 1, known: false };
    const kept = this.#kept.get(text);
    if (kept) return kept;
    if (this.#kept.size > 50_000) this.#kept.clear();
    const fed = this.#feedWord(text);
    this.#kept.set(text, fed);
    return fed;
  }

  #feedWord(text: string): Fed {
    const clitic = clitics.get(text.toLowerCase().replace('’', "'"));
    if (clitic !== undefined) return { as: clitic, pieces: 1, known: true };
    const exact = this.#known(text);
    if (exact) return exact;
    const lower = text.toLowerCase();
    const plain = lower === text ? null : this.#known(lower);
    if (plain) {
      // Capitals on a word that can be a noun or adjective make it a name; on others they mean nothing.
      return plain.pos === NOUN || plain.pos === ADJ ? { ...plain, as: standIns.name } : plain;
    }
    return { as: standIns[shapeOf(text)], pieces: 1, known: false };
  }

  /** A word of wink's own lexicon. A contraction is handed over as itself and comes back in pieces. */
  #known(text: string): (Fed & { readonly pos: number }) | null {
    const { lexicon, packing, features } = this.#core;
    const index = features.lexeme.hash[text];
    if (index === undefined || index * packing.size >= lexicon.length) return null;
    const field = (name: string): number => {
      const [word = 0, mask = 0, shift = 0] = packing.layout[name] ?? [];
      return ((lexicon[word + index * packing.size] ?? 0) & mask) >>> shift;
    };
    const pieces = field('isContraction') ? Math.max(1, ((field('lemma') >> 14) & 31) / 4) : 1;
    return { as: text, pieces, known: true, pos: field('pos') };
  }
}

interface Fed {
  readonly as: string;
  readonly pieces: number;
  readonly known: boolean;
}

const ADJ = 1;
const NOUN = 8;

// None of these is in wink's lexicon, but for the marks.
const standIns = {
  name: 'Xqzk',
  noun: 'qzzkt',
  doing: 'qzzking',
  done: 'qzzked',
  adverb: 'qzzkly',
  adjective: 'qzzkous',
  number: '77',
  mark: ',',
} as const;

const marks: ReadonlyMap<string, string> = new Map([
  ['.', '.'], ['!', '!'], ['?', '?'], [',', ','], [';', ';'], [':', ':'], ['(', '('], [')', ')'], ['"', '"'],
  ['“', '"'], ['”', '"'], ["'", "'"], ['‘', "'"], ['’', "'"], ['…', '...'], ['...', '...'], ['$', '$'], ['%', '%'],
  ['&', '&'], ['/', '/'], ['[', '('], [']', ')'],
]); // prettier-ignore

const clitics: ReadonlyMap<string, string> = new Map([
  ["'s", "'s"], ["n't", 'not'], ["'re", 'are'], ["'ve", 'have'], ["'ll", 'will'], ["'d", 'would'], ["'m", 'am'],
  ['ca', 'can'], ['wo', 'will'], ['sha', 'shall'],
]); // prettier-ignore

function shapeOf(text: string): Exclude<keyof typeof standIns, 'number' | 'mark'> {
  if (/\p{Lu}/u.test(text)) {
    // Iran-backed, US-led, Pacific-wide: an adjective with a name in it.
    const tail = /^[\p{L}\p{M}\p{N}.&]+-(?:[\p{L}\p{N}]+-)*(\p{Ll}+)$/u.exec(text)?.[1];
    return tail !== undefined && /(?:ed|led|run|based|wide|born|made|style|era|only|ing)$/.test(tail)
      ? 'adjective'
      : 'name';
  }
  if (text.includes('-'))
    return /(?:ed|ing|long|old|high|wide|free|based|term|time|up|year|month|day|week|hour|inch|foot|mile|man|level|scale)$/.test(
      text,
    )
      ? 'adjective'
      : 'noun';
  if (text.endsWith('ing')) return 'doing';
  if (text.endsWith('ed')) return 'done';
  if (text.endsWith('ly')) return 'adverb';
  return /(?:able|ible|ous|ful|ary|less|like|ish|est|ic|ive)$/.test(text) ? 'adjective' : 'noun';
}

/** The tagger, made at the first use: it takes a tenth of a second. */
export const tagger: () => Tagger = (() => {
  let one: Tagger | undefined;
  return () => (one ??= new Tagger());
})();
