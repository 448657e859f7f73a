import type { Word } from '../article/article';
import type { Span } from '../contract';
import type { MentionFact, NameFact, NameFacts, Reading } from '../facts';
import { isGenitive } from './grammar';
import { Posts } from './posts';
import { issuerOf, namedBody, spokenBody } from './referred';
import { headOf, kindOfPhrase } from './source-kind';
import type { SourceWords, Speaker, Spoken } from './spoken';

/** How many who spoke are remembered: further back, nobody is meant by a pronoun. */
const memory = 30;
/** How far back a body or holder of a title is looked for, in characters. */
const reach = 6000;
const keepsSpeaker = new Set(['add', 'continue', 'go']);
const he = new Set(['he', 'his', 'him']);
const she = new Set(['she', 'her']);
const plain = (text: string): string => text.toLowerCase();

/** Follows sources to who they are, in reading order. One for each article: it remembers who spoke last. */
export class Cast {
  readonly #reading: Reading;
  readonly #names: NameFacts;
  readonly #posts: Posts;
  readonly #spoken: Spoken[] = [];
  #floor = 0;

  constructor(reading: Reading, names: NameFacts) {
    this.#reading = reading;
    this.#names = names;
    this.#posts = new Posts(reading, names);
  }

  /** Nothing before this place counts any more: a new entry of a live blog. */
  forget(at: number): void {
    this.#spoken.length = 0;
    this.#floor = at;
  }

  get last(): Spoken | null {
    return this.#spoken[this.#spoken.length - 1] ?? null;
  }

  remember(spoken: Spoken): void {
    this.#spoken.push(spoken);
    if (this.#spoken.length > memory) this.#spoken.shift();
  }

  who(source: SourceWords): Speaker {
    const first = source.words[0];
    if (
      source.words.length === 1 ||
      (source.words.length === 2 && /^(?:both|all|themselves|himself|herself)$/.test(source.words[1].lower))
    ) {
      const lower = first.lower;
      if (he.has(lower) || she.has(lower)) return this.#person(source, he.has(lower) ? 'he' : 'she');
      if (lower === 'they' || lower === 'their' || lower === 'both' || lower === 'them') return this.#they(source);
      if (lower === 'it' || lower === 'its') return this.#it(source);
      if (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whom') return this.#antecedent(source);
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

  named(name: NameFact): Speaker {
    return {
      label: name.name,
      name: name.index,
      kind: name.kind === 'person' ? 'person' : 'institution',
      plural: false,
      by: 'named',
    };
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
      ? this.named(name)
      : { label: label.trim() || null, name: null, kind: 'person', plural: false, by: 'named' };
  }

  #slice(span: Span): string {
    return this.#reading.article.text.slice(span.start, span.end);
  }

  /** Mentions of people in a stretch, outside quotations. */
  #people(from: number, to: number): readonly MentionFact[] {
    if (to <= from) return [];
    return this.#names
      .within({ start: from, end: to })
      .filter(
        (m) =>
          !m.quoted &&
          m.start >= from &&
          m.end <= to &&
          m.start >= this.#floor &&
          this.#names.names[m.name].kind === 'person',
      );
  }

  #fits(name: number, pronoun: 'he' | 'she'): boolean {
    const known = this.#names.names[name].pronoun;
    return known === null || known === pronoun || known === 'they';
  }

  #person(source: SourceWords, pronoun: 'he' | 'she'): Speaker {
    const { article } = this.#reading;
    const fits = (name: number): boolean => this.#fits(name, pronoun);
    const found = (name: number): Speaker => ({ ...this.named(this.#names.names[name]), by: 'pronoun' });
    const last =
      [...this.#spoken]
        .reverse()
        .find(
          (spoken) =>
            !spoken.speaker.plural &&
            (spoken.speaker.name === null
              ? spoken.speaker.kind === 'person' || spoken.speaker.kind === 'unnamed'
              : this.#names.names[spoken.speaker.name].kind === 'person' && fits(spoken.speaker.name)),
        ) ?? null;
    const fromLast = (): Speaker | null => (last ? { ...last.speaker, by: 'pronoun' } : null);
    const recent = last !== null && last.paragraph >= source.paragraph - 2;
    if (recent && (keepsSpeaker.has(source.lemma) || source.also)) return fromLast() ?? this.#nobody(source);

    // "When Falk landed, she said": the first person of the sentence.
    const here = this.#people(source.sentence, source.span.start).filter((m) => fits(m.name));
    if (here.length > 0) return found(subjectOf(here, article.text).name);

    // The sentence before: who it is about.
    const paragraph = article.paragraphs[source.paragraph];
    const sentences = paragraph.prose.sentences;
    let index = sentences.findIndex((s) => paragraph.start + s.start >= source.sentence) - 1;
    for (let back = 0; index >= 0 && back < 2; back++, index--) {
      const start = paragraph.start + sentences[index].start;
      const end = paragraph.start + sentences[index].end;
      if (last && last.at.start >= start && last.at.start < end) return fromLast() ?? this.#nobody(source);
      const people = this.#people(start, end).filter((m) => fits(m.name));
      const lead = people.length > 0 ? subjectOf(people, article.text) : undefined;
      if (lead && opensSentence(article.text, start, lead)) return found(lead.name);
      if (people.length > 0 && !recent) return found(subjectOf(people, article.text).name);
    }
    if (recent && last) return this.#since(last, source, fits, pronoun) ?? fromLast() ?? this.#nobody(source);
    // The paragraphs before.
    for (let k = source.paragraph; k >= Math.max(0, source.paragraph - 3); k--) {
      const p = article.paragraphs[k];
      if (p.role !== 'copy') continue;
      const people = this.#people(p.start, Math.min(p.end, source.span.start)).filter((m) => fits(m.name));
      if (people.length > 0) return found(subjectOf(people, article.text).name);
    }
    const referent = this.#names.referent(source.span);
    return referent && referent.kind === 'person' ? found(referent.index) : (fromLast() ?? this.#nobody(source));
  }

  /** A person whom a paragraph after the last speaker is about: nearer than who spoke before. */
  #since(last: Spoken, source: SourceWords, fits: (name: number) => boolean, pronoun: 'he' | 'she'): Speaker | null {
    const { article } = this.#reading;
    const told = last.speaker.name !== null && this.#names.names[last.speaker.name].pronoun === pronoun;
    for (let k = source.paragraph - 1; k > last.paragraph; k--) {
      const p = article.paragraphs[k];
      if (p.role !== 'copy') continue;
      for (let n = p.prose.sentences.length - 1; n >= 0; n--) {
        const start = p.start + p.prose.sentences[n].start;
        const people = this.#people(start, p.start + p.prose.sentences[n].end).filter((m) => fits(m.name));
        const lead = people.length > 0 ? subjectOf(people, article.text) : undefined;
        if (lead && opensSentence(article.text, start, lead))
          return { ...this.named(this.#names.names[lead.name]), by: 'pronoun' };
        // The article calls this one "she", and has not said so of who spoke before.
        const known = told ? undefined : people.find((m) => this.#names.names[m.name].pronoun === pronoun);
        if (known) return { ...this.named(this.#names.names[known.name]), by: 'pronoun' };
      }
    }
    return null;
  }

  #nobody(source: SourceWords): Speaker {
    return { label: null, name: null, kind: 'person', plural: source.words[0].lower === 'they', by: 'pronoun' };
  }

  #they(source: SourceWords): Speaker {
    const last = this.last;
    const { article } = this.#reading;
    if (last && last.paragraph >= source.paragraph - 2) {
      if (
        last.speaker.plural ||
        last.speaker.kind === 'institution' ||
        last.speaker.kind === 'unnamed' ||
        last.speaker.kind === 'vague'
      )
        return { ...last.speaker, by: 'pronoun' };
      if (last.speaker.name !== null && this.#names.names[last.speaker.name].pronoun === 'they')
        return { ...last.speaker, by: 'pronoun' };
    }
    // Two people of the sentence or paragraph before, joined by "and".
    for (let k = source.paragraph; k >= Math.max(0, source.paragraph - 2); k--) {
      const p = article.paragraphs[k];
      const people = this.#people(p.start, Math.min(p.end, source.span.start));
      for (let i = people.length - 1; i > 0; i--) {
        const between = article.text.slice(people[i - 1].end, people[i].start);
        if (
          people[i].name !== people[i - 1].name &&
          /^[^.!?]{0,60}\b(?:and|with|met|joined)\b[^.!?]{0,40}$/.test(between)
        ) {
          const label = `${this.#names.names[people[i - 1].name].name} and ${this.#names.names[people[i].name].name}`;
          return { label, name: null, kind: 'person', plural: true, by: 'pronoun' };
        }
      }
    }
    return { label: null, name: null, kind: 'person', plural: true, by: 'pronoun' };
  }

  #it(source: SourceWords): Speaker {
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const { speaker, paragraph } = this.#spoken[i];
      if (paragraph < source.paragraph - 2) break;
      if (speaker.kind === 'institution' || speaker.kind === 'document') return { ...speaker, by: 'pronoun' };
    }
    const p = this.#reading.article.paragraphs[source.paragraph];
    const bodies = this.#names
      .within({ start: Math.max(this.#floor, p.start - 600), end: source.span.start })
      .filter((m) => !m.quoted && this.#names.names[m.name].kind === 'organisation');
    const body = bodies[bodies.length - 1];
    if (body) return { ...this.named(this.#names.names[body.name]), by: 'pronoun' };
    return { label: null, name: null, kind: 'institution', plural: false, by: 'pronoun' };
  }

  /** The phrase a relative pronoun stands for. */
  #antecedent(source: SourceWords): Speaker {
    const mentions = this.#names.within({
      start: Math.max(source.sentence, source.span.start - 200),
      end: source.span.start,
    });
    const near = mentions.filter((m) => !m.quoted && m.end <= source.span.start);
    const last = near[near.length - 1];
    if (last && /^[\s,(]*$/.test(this.#reading.article.text.slice(last.end, source.span.start)))
      return { ...this.named(this.#names.names[last.name]), by: 'named' };
    if (
      last &&
      this.#names.names[last.name].kind === 'person' &&
      /^[^.!?]{0,80},\s*$/.test(this.#reading.article.text.slice(last.end, source.span.start))
    )
      return this.named(this.#names.names[last.name]);
    return { label: null, name: null, kind: 'person', plural: false, by: 'phrase' };
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
    const people = mentions.filter((m) => this.#names.names[m.name].kind === 'person' && !this.#owns(m, source));
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
      return this.named(this.#names.names[people[0].name]);
    }
    const { head, rest } = headOf(source.words);
    const bodies = mentions.filter((m) => this.#names.names[m.name].kind !== 'person');
    const kind = kindOfPhrase(source.words, bodies.length > 0);
    const whole = bodies.find(
      (m) => !this.#owns(m, source) && head !== null && this.#covers(m, source, head) && rest.length < 2,
    );
    if (whole && kind !== 'unnamed' && kind !== 'vague') {
      const person = this.#surnamed(this.#slice(whole), source.span.start);
      if (person) return this.named(person);
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
    if (head && definite) {
      const titled = this.#byTitle(head.lower, source);
      if (titled) return titled;
      const document = issuerOf(head.lower, source, this.#spoken);
      if (document) return document;
      if (kind === 'institution' && bodies.length === 0) {
        const body = spokenBody(head.lower, this.#spoken);
        if (body) return body;
        const named = namedBody(
          head.lower,
          this.#names,
          Math.max(this.#floor, source.span.start - reach),
          source.span.start,
        );
        if (named) return { ...this.named(named), by: 'title' };
      }
    }
    return { label: text || null, name: null, kind, plural, by: 'phrase' };
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
    return holder ? { ...this.named(holder), by: 'title' } : null;
  }

  #metBefore(name: number, at: number): boolean {
    const { mentions } = this.#names.names[name];
    return this.#floor === 0
      ? mentions.length > 0 && mentions[0].start < at
      : mentions.some((m) => m.start < at && m.start >= this.#floor);
  }
}

/** A sentence is about the first person it names, unless that one only stands in an opening phrase or owns something. */
function subjectOf(mentions: readonly MentionFact[], text: string): MentionFact {
  return mentions.find((m) => !/^(?:['’]s?\b|['’](?=\s))/.test(text.slice(m.end, m.end + 3))) ?? mentions[0];
}

/** Only titles, roles and small words stand between the start of the sentence and the name. */
function opensSentence(text: string, start: number, mention: MentionFact): boolean {
  if (/^['’]s?\s/.test(text.slice(mention.end, mention.end + 3))) return false;
  const lead = text.slice(start, mention.start).replace(/^\s*(?:One|Another|Two|Some|Most|Many) of [^,.]{1,30},/, '');
  return (
    lead.length < 60 &&
    !/\b(?:for|of|with|to|by|from|about|against|at|in|on|said|told|met|saw|that|if|when)\b/i.test(
      lead.replace(/^\s*(?:On|In|At|After|For)\b[^,]*,/, ''),
    )
  );
}
