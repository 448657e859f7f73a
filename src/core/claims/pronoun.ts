import type { Paragraph, Sentence } from '../article/article';
import type { MentionFact, NameFact, NameFacts, Reading } from '../facts';
import { isRoleNoun } from '../lexicon/people-words';
import { canBe } from './gender';
import { subordinators } from './grammar';
import type { Heard } from './heard';
import { descriptionEnd, opensPassive, opensSentence, subjectOf } from './lead';
import { headOf } from './source-kind';
import { speakerOf, type SourceWords, type Speaker, type Spoken } from './spoken';

/** How far back somebody else of that trade is looked for, in characters. */
const reach = 2000;
const keepsSpeaker = new Set(['add', 'continue', 'go']);

/** Follows "she", "they", "it" and "who" to the speaker each stands for. */
export class Pronouns {
  readonly #reading: Reading;
  readonly #names: NameFacts;
  readonly #heard: Heard;

  /** Follows a description to whom it means. */
  readonly #follow: (source: SourceWords) => Speaker;

  constructor(reading: Reading, names: NameFacts, heard: Heard, follow: (source: SourceWords) => Speaker) {
    this.#reading = reading;
    this.#names = names;
    this.#heard = heard;
    this.#follow = follow;
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
          m.start >= this.#heard.floor &&
          this.#names.names[m.name].kind === 'person',
      );
  }

  #fits(name: number, pronoun: 'he' | 'she'): boolean {
    return canBe(this.#names.names[name], pronoun);
  }

  /** Those in a stretch whom "she" can mean. */
  #meant(from: number, to: number, pronoun: 'he' | 'she'): readonly MentionFact[] {
    return this.#people(from, to).filter((m) => this.#fits(m.name, pronoun) && !this.#isAnother(m, pronoun));
  }

  /** "She learned from Wilf Garside", "Asked by Anna Lind, she": beside a "she" that is not this one. */
  #isAnother(mention: MentionFact, pronoun: 'he' | 'she'): boolean {
    const { article } = this.#reading;
    const paragraph = article.paragraphAt(mention.start);
    if (!paragraph) return false;
    const at = mention.start - paragraph.start;
    const { words, sentences } = paragraph.prose;
    const sentence = sentences.find((s) => s.start <= at && at < s.end);
    if (!sentence) return false;
    if (opensPassive(words.slice(sentence.first, sentence.last).filter((w) => w.start < at))) return true;
    // "When she landed, Falk said": there the name comes after its pronoun.
    if (subordinators.has(words[sentence.first]?.lower ?? '')) return false;
    for (let i = sentence.first; i < sentence.last && words[i].start < at; i++)
      if (words[i].lower === pronoun && words[i].quoted === 0) return true;
    return false;
  }

  person(source: SourceWords, pronoun: 'he' | 'she'): Speaker {
    const { article } = this.#reading;
    const found = (name: number): Speaker => ({ ...speakerOf(this.#names.names[name]), by: 'pronoun' });
    const last =
      [...this.#heard.all]
        .reverse()
        .find(
          (spoken) =>
            !spoken.speaker.plural &&
            (spoken.speaker.name === null
              ? spoken.speaker.kind === 'person' || spoken.speaker.kind === 'unnamed'
              : this.#names.names[spoken.speaker.name].kind === 'person' && this.#fits(spoken.speaker.name, pronoun)),
        ) ?? null;
    const fromLast = (): Speaker | null => (last ? { ...last.speaker, by: 'pronoun' } : null);
    const recent = last !== null && last.paragraph >= source.paragraph - 2;
    if (recent && (keepsSpeaker.has(source.lemma) || source.also)) return fromLast() ?? this.#nobody(source);

    // "When Falk landed, she said": the first person of the sentence.
    const here = this.#meant(source.sentence, source.span.start, pronoun);
    if (here.length > 0) return found(subjectOf(here, article.text).name);

    // The sentence before: who it is about.
    const paragraph = article.paragraphs[source.paragraph];
    const sentences = paragraph.prose.sentences;
    let index = sentences.findIndex((s) => paragraph.start + s.start >= source.sentence) - 1;
    for (let back = 0; index >= 0 && back < 2; back++, index--) {
      const start = paragraph.start + sentences[index].start;
      const end = paragraph.start + sentences[index].end;
      if (last && last.at.start >= start && last.at.start < end) return fromLast() ?? this.#nobody(source);
      const people = this.#meant(start, end, pronoun);
      const lead = people.length > 0 ? subjectOf(people, article.text) : undefined;
      if (lead && opensSentence(article.text, start, lead)) return found(lead.name);
      const told = people.length > 0 ? null : this.#described(paragraph, sentences[index]);
      if (told && (told.name === null || this.#fits(told.name, pronoun))) return { ...told, by: 'pronoun' };
      if (people.length > 0 && !recent) return found(subjectOf(people, article.text).name);
    }
    // The only one whom the paragraph has told of, where nobody spoke in it yet.
    if (last && last.at.start < paragraph.start) {
      const inside = new Set(this.#meant(paragraph.start, source.span.start, pronoun).map((m) => m.name));
      const [only] = inside;
      if (inside.size === 1) return found(only);
    }
    if (recent && last) return this.#since(last, source, pronoun) ?? fromLast() ?? this.#nobody(source);
    // The paragraphs before.
    for (let k = source.paragraph; k >= Math.max(0, source.paragraph - 3); k--) {
      const p = article.paragraphs[k];
      if (p.role !== 'copy') continue;
      const people = this.#meant(p.start, Math.min(p.end, source.span.start), pronoun);
      if (people.length > 0) return found(subjectOf(people, article.text).name);
    }
    const referent = this.#names.referent(source.span);
    return referent?.kind === 'person' && this.#fits(referent.index, pronoun)
      ? found(referent.index)
      : (fromLast() ?? this.#nobody(source));
  }

  /** Whom a sentence that opens with "A guard at the bank" or "The former teacher" is about. */
  #described(paragraph: Paragraph, sentence: Sentence): Speaker | null {
    const last = descriptionEnd(paragraph.prose, sentence);
    if (last === 0) return null;
    const words = paragraph.prose.words.slice(sentence.first, last);
    const start = paragraph.start + words[0].start;
    const span = { start, end: paragraph.start + words[words.length - 1].end };
    const followed = this.#follow({ span, words, paragraph: paragraph.index, sentence: start, lemma: '', also: false });
    return followed.name === null || followed.kind === 'person' ? followed : null;
  }

  /** A person whom a paragraph after the last speaker is about: nearer than who spoke before. */
  #since(last: Spoken, source: SourceWords, pronoun: 'he' | 'she'): Speaker | null {
    const { article } = this.#reading;
    const told = last.speaker.name !== null && this.#names.names[last.speaker.name].pronoun === pronoun;
    for (let k = source.paragraph - 1; k > last.paragraph; k--) {
      const p = article.paragraphs[k];
      if (p.role !== 'copy') continue;
      for (let n = p.prose.sentences.length - 1; n >= 0; n--) {
        const start = p.start + p.prose.sentences[n].start;
        const people = this.#meant(start, p.start + p.prose.sentences[n].end, pronoun);
        const lead = people.length > 0 ? subjectOf(people, article.text) : undefined;
        if (lead && opensSentence(article.text, start, lead))
          return { ...speakerOf(this.#names.names[lead.name]), by: 'pronoun' };
        // The article calls this one "she", and has not said so of who spoke before.
        const known = told ? undefined : people.find((m) => this.#names.names[m.name].pronoun === pronoun);
        if (known) return { ...speakerOf(this.#names.names[known.name]), by: 'pronoun' };
      }
    }
    return null;
  }

  /** "the lawyer added" of who spoke last, "the 23-year-old said" of the only one named near: a description in a name's place. */
  description(source: SourceWords): Speaker | null {
    const last = this.#heard.last;
    if (keepsSpeaker.has(source.lemma) && last && last.paragraph >= source.paragraph - 1 && !last.speaker.plural)
      return last.speaker.kind === 'person' && last.speaker.name !== null ? { ...last.speaker, by: 'title' } : null;
    const aged = source.words.some((word) => /^\d{1,3}-year-old$/.test(word.lower));
    const { article } = this.#reading;
    const near = new Set<number>();
    for (let k = source.paragraph; k >= Math.max(0, source.paragraph - (aged ? 2 : 0)); k--) {
      const p = article.paragraphs[k];
      if (p.role !== 'copy') continue;
      for (const { name } of this.#people(p.start, Math.min(p.end, source.span.start))) near.add(name);
    }
    const [only] = near;
    if (near.size !== 1 || (!aged && !this.#mayBeCalled(source, this.#names.names[only]))) return null;
    return { ...speakerOf(this.#names.names[only]), by: 'title' };
  }

  /** "the farmer" for one of whom the copy has told only what he does: no post of another kind, and no farmer met before. */
  #mayBeCalled(source: SourceWords, { role }: NameFact): boolean {
    const head = headOf(source.words).head?.lower ?? '';
    if (!isRoleNoun(head) || source.words[0].lower !== 'the') return false;
    if (role !== null && role.split(/[^\p{L}-]+/u).some((word) => isRoleNoun(word.toLowerCase()))) return false;
    const before = this.#reading.article.text.slice(Math.max(0, source.span.start - reach), source.span.start);
    const letters = head.replace(/[^\p{L}-]/gu, '.');
    return !new RegExp(`\\b(?:an?|the|one|another)\\b[^.,;]{0,30}\\b${letters}\\b`, 'i').test(before);
  }

  #nobody(source: SourceWords): Speaker {
    return { label: null, name: null, kind: 'person', plural: source.words[0].lower === 'they', by: 'pronoun' };
  }

  they(source: SourceWords): Speaker {
    const last = this.#heard.last;
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

  it(source: SourceWords): Speaker {
    for (let i = this.#heard.all.length - 1; i >= 0; i--) {
      const { speaker, paragraph } = this.#heard.all[i];
      if (paragraph < source.paragraph - 2) break;
      if (speaker.kind === 'institution' || speaker.kind === 'document') return { ...speaker, by: 'pronoun' };
    }
    const p = this.#reading.article.paragraphs[source.paragraph];
    const bodies = this.#names
      .within({ start: Math.max(this.#heard.floor, p.start - 600), end: source.span.start })
      .filter((m) => !m.quoted && this.#names.names[m.name].kind === 'organisation');
    const body = bodies[bodies.length - 1];
    if (body) return { ...speakerOf(this.#names.names[body.name]), by: 'pronoun' };
    return { label: null, name: null, kind: 'institution', plural: false, by: 'pronoun' };
  }

  /** The phrase a relative pronoun stands for. */
  antecedent(source: SourceWords): Speaker {
    const mentions = this.#names.within({
      start: Math.max(source.sentence, source.span.start - 200),
      end: source.span.start,
    });
    const near = mentions.filter((m) => !m.quoted && m.end <= source.span.start);
    const last = near[near.length - 1];
    if (last && /^[\s,(]*$/.test(this.#reading.article.text.slice(last.end, source.span.start)))
      return { ...speakerOf(this.#names.names[last.name]), by: 'named' };
    if (
      last &&
      this.#names.names[last.name].kind === 'person' &&
      /^[^.!?]{0,80},\s*$/.test(this.#reading.article.text.slice(last.end, source.span.start))
    )
      return speakerOf(this.#names.names[last.name]);
    return { label: null, name: null, kind: 'person', plural: false, by: 'phrase' };
  }
}
