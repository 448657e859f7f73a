import type { Word } from '../article/article';
import type { SourceKind, Span } from '../contract';
import type { MentionFact, NameFact, NameFacts, Reading } from '../facts';
import { isGenitive } from './grammar';
import { Posts } from './posts';
import { issuerOf, lastBody, namedBody, spokenBody, spokenUnnamed } from './referred';
import { spokesNouns } from '../lexicon/cue-nouns';
import { headOf, kindOfPhrase } from './source-kind';
import { Heard } from './heard';
import { Pronouns } from './pronoun';
import { speakerOf, type SourceWords, type Speaker, type Spoken } from './spoken';

/** How far back a body or holder of a title is looked for, in characters. */
const reach = 6000;
const he = new Set(['he', 'his', 'him']);
const she = new Set(['she', 'her']);
/** What a person gives: "Pickersgill’s verdict: “…”" */
const speechNouns = new Set([
  'verdict',
  'answer',
  'reply',
  'response',
  'advice',
  'motto',
  'explanation',
  'assessment',
  'conclusion',
  'view',
  'take',
  'retort',
]);
const plain = (text: string): string => text.toLowerCase();

/** Follows sources to who they are, in reading order. One for each article: it remembers who spoke last. */
export class Cast {
  readonly #reading: Reading;
  readonly #names: NameFacts;
  readonly #posts: Posts;
  readonly #heard = new Heard();
  readonly #pronouns: Pronouns;

  constructor(reading: Reading, names: NameFacts) {
    this.#reading = reading;
    this.#names = names;
    this.#posts = new Posts(reading, names);
    this.#pronouns = new Pronouns(reading, names, this.#heard, (source) => this.#phrase(source));
  }

  /** Nothing before this place counts any more: a new entry of a live blog. */
  forget(at: number): void {
    this.#heard.forget(at);
  }

  get last(): Spoken | null {
    return this.#heard.last;
  }

  remember(spoken: Spoken): void {
    this.#heard.remember(spoken);
  }

  who(source: SourceWords): Speaker {
    const first = source.words[0];
    if (
      source.words.length === 1 ||
      (source.words.length === 2 && /^(?:both|all|themselves|himself|herself)$/.test(source.words[1].lower))
    ) {
      const lower = first.lower;
      if (he.has(lower) || she.has(lower)) return this.#pronouns.person(source, he.has(lower) ? 'he' : 'she');
      if (lower === 'they' || lower === 'their' || lower === 'both' || lower === 'them')
        return this.#pronouns.they(source);
      if (lower === 'it' || lower === 'its') return this.#pronouns.it(source);
      if (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whom')
        return this.#pronouns.antecedent(source);
      if (/^(?:i|we|my|our|me|us)$/.test(lower))
        return { label: null, name: null, kind: 'outlet', plural: lower === 'we', by: 'pronoun' };
      if (/^(?:you|your|one|this|these|those)$/.test(lower))
        return { label: null, name: null, kind: 'none', plural: false, by: 'pronoun' };
    }
    return this.#phrase(source);
  }

  /** The only person a paragraph names, or the one its first sentence is about; null when two could be meant. */
  personIn(span: Span): NameFact | null {
    const people = new Set<number>();
    for (const mention of this.#names.within(span)) {
      if (this.#names.names[mention.name].kind === 'person' && !mention.quoted) people.add(mention.name);
    }
    const [only] = people;
    return people.size === 1 ? this.#names.names[only] : null;
  }

  /** Whose label `Q:` or a bold name is. */
  byLabel(label: string): Speaker {
    const wanted = plain(label).replace(/[.:]$/, '').trim();
    const name =
      this.#names.names.find(
        (n) =>
          plain(n.name) === wanted ||
          (n.surname !== null && plain(n.surname) === wanted) ||
          n.mentions.some((m) => plain(this.#slice(m)) === wanted),
      ) ?? this.#names.names.find((n) => n.kind === 'person' && plain(n.name).endsWith(` ${wanted}`));
    return name
      ? speakerOf(name)
      : { label: label.trim() || null, name: null, kind: 'person', plural: false, by: 'named' };
  }

  #slice(span: Span): string {
    return this.#reading.article.text.slice(span.start, span.end);
  }

  /** Where the person begins whose name runs over a place in the article, or null. */
  startOf(at: number): number | null {
    const mention = this.#names
      .within({ start: at, end: at + 1 })
      .find((m) => m.start < at && this.#names.names[m.name].kind === 'person');
    return mention?.start ?? null;
  }

  #phrase(source: SourceWords): Speaker {
    const text = this.#slice(source.span).replace(/\s+/g, ' ').trim();
    const plural =
      source.words.some((w, i) => w.lower === 'and' && i > 0) ||
      /(?:[^s']s|people|men|women|police)$/.test(headOf(source.words).head?.lower ?? '');
    const mentions = this.#names
      .within(source.span)
      .filter((m) => m.start >= source.span.start && m.end <= source.span.end);
    const described = this.#clauseStart(source);
    const people = mentions.filter(
      (m) => this.#names.names[m.name].kind === 'person' && !this.#owns(m, source) && m.start < described,
    );
    if (people.length > 0) {
      const joined =
        people.length > 1 &&
        people[0].name !== people[1].name &&
        // Two with a comma are one and what he is: "Holm, Norvell Administrator".
        (people.length > 2 ? /^\s*(?:,|and|,? and)\s+$/ : /^,?\s+and\s+$/).test(
          this.#reading.article.text.slice(people[0].end, people[1].start),
        );
      if (joined) {
        const label = people.map((m) => this.#names.names[m.name].name).join(' and ');
        return { label, name: null, kind: 'person', plural: true, by: 'named' };
      }
      return speakerOf(this.#names.names[people[0].name]);
    }
    const { head, rest } = headOf(source.words);
    const owner = head && speechNouns.has(head.lower) ? mentions.find((m) => this.#owns(m, source)) : undefined;
    if (owner) return speakerOf(this.#names.names[owner.name]);
    const bodies = mentions.filter((m) => this.#names.names[m.name].kind !== 'person');
    const kind = kindOfPhrase(source.words, bodies.length > 0);
    const whole = bodies.find(
      (m) => !this.#owns(m, source) && head !== null && this.#covers(m, source, head) && rest.length < 2,
    );
    if (whole && kind !== 'unnamed' && kind !== 'vague') {
      const person = this.#surnamed(this.#slice(whole), source.span.start);
      if (person) return speakerOf(person);
      const name = this.#names.names[whole.name];
      const body = kind === 'document' ? 'document' : 'institution';
      // "The Glassworkers’ Union": more of the name stands before what was taken for it.
      const p = this.#reading.article.paragraphs[source.paragraph];
      const first = source.words.find((w) => w.tag === 'PROPN');
      const cut = first !== undefined && p.start + first.start < whole.start && !name.name.includes(first.text);
      if (cut)
        return { label: text.replace(/^(?:the|a|an) /i, ''), name: null, kind: body, plural: false, by: 'phrase' };
      return { label: name.name, name: name.index, kind: body, plural: false, by: 'named' };
    }
    const definite = /^(?:the|this|that|his|her|their|its|mr|mrs|ms)$/.test(source.words[0].lower);
    const known = head && definite ? this.#referred(head.lower, source, kind, bodies.length > 0) : null;
    return (
      known ?? { label: text.replace(/, (?:who|which|whose) .*$/, '') || null, name: null, kind, plural, by: 'phrase' }
    );
  }

  /** Who "the minister", "the diplomat" or "the company" is, as far as the copy has said. */
  #referred(head: string, source: SourceWords, kind: SourceKind, hasBody: boolean): Speaker | null {
    const before = this.#heard.all;
    const told = this.#byTitle(head, source) ?? issuerOf(head, source, before);
    if (told) return told;
    if (kind === 'unnamed') return spokenUnnamed(head, before) ?? this.#pronouns.description(source);
    if (kind === 'person' || spokesNouns.has(head)) return this.#pronouns.description(source);
    if (kind !== 'institution' || hasBody) return null;
    const from = Math.max(this.#heard.floor, source.span.start - reach);
    const named = namedBody(head, this.#names, from, source);
    return (
      spokenBody(head, before) ??
      (named && { ...speakerOf(named), by: 'title' as const }) ??
      lastBody(head, before, source)
    );
  }

  /** Where "who had been linked with …" begins: whoever it names is not the one described. */
  #clauseStart(source: SourceWords): number {
    const clause = source.words.find((w, i) => i > 0 && /^(?:who|which|whose)$/.test(w.lower));
    return clause ? this.#reading.article.paragraphs[source.paragraph].start + clause.start : Infinity;
  }

  /** The person with this surname named before, when the word was taken for a place or body. */
  #surnamed(word: string, before: number): NameFact | null {
    const wanted = plain(word);
    return (
      this.#names.names.find(
        (n) =>
          n.kind === 'person' &&
          n.surname !== null &&
          plain(n.surname) === wanted &&
          (n.mentions[0]?.start ?? before) < before,
      ) ?? null
    );
  }

  #owns(mention: MentionFact, source: SourceWords): boolean {
    const p = this.#reading.article.paragraphs[source.paragraph];
    const next = source.words.find((w) => p.start + w.start >= mention.end);
    return next !== undefined && isGenitive(next) && p.start + next.start <= mention.end + 1;
  }

  #covers(mention: MentionFact, source: SourceWords, head: Word): boolean {
    const p = this.#reading.article.paragraphs[source.paragraph];
    return p.start + head.start >= mention.start && p.start + head.end <= mention.end;
  }

  /** "the minister": the last person introduced by that title. */
  #byTitle(head: string, source: SourceWords): Speaker | null {
    const met = (name: number): boolean => this.#metBefore(name, source.span.start);
    const holder = this.#posts.holder(head, source, met, this.last?.speaker.name ?? null);
    return holder ? { ...speakerOf(holder), by: 'title' } : null;
  }

  #metBefore(name: number, at: number): boolean {
    const { mentions } = this.#names.names[name];
    return this.#heard.floor === 0
      ? mentions.length > 0 && mentions[0].start < at
      : mentions.some((m) => m.start < at && m.start >= this.#heard.floor);
  }
}
