import type { Paragraph, Prose } from '../../article/article';
import type { Fix } from '../../contract';
import type { Facts } from '../../facts';
import { leadingWords, mildOffenders, offenders, underworld } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import type { Finding, Rule } from '../../rule';
import { memoised } from '../../memo';
import { convicted } from '../risk/accusation';
import type { Range } from '../risk/clause';
import { copyOf } from '../risk/copy';
import { spanIn, wordsOf } from './support';

const labels = wordSet('accused alleged suspected');
/** Verbs a tagger takes for plurals: "the alleged rapist lives". */
const passesForNoun = wordSet(
  'lives works walks drives sits stands remains faces claims moves talks looks smiles plans calls plays returns',
);
const definite = wordSet('the this that his her their its');

export const accusedAsLabel: Rule = {
  code: 'claims/accused-as-label',
  title: 'Label before the name',
  level: 'warning',
  *check(facts: Facts): Iterable<Finding> {
    for (const paragraph of facts.article.paragraphs) {
      if (paragraph.role !== 'copy' && paragraph.role !== 'caption' && paragraph.role !== 'standfirst') continue;
      const { prose } = paragraph;
      for (let i = 0; i < prose.words.length; i++) {
        const word = prose.words[i];
        if (word.quoted > 0) continue;
        const label = labels.has(word.lower) ? labelAt(facts, paragraph, i) : bareAt(facts, paragraph, i);
        if (!label) continue;
        const span = spanIn(paragraph, { first: label.first, last: label.last });
        const { crime } = label;
        yield {
          ...span,
          message: label.name
            ? `"${wordsOf(facts, span)}" prejudges. "${label.name}, accused of ${crime},"?`
            : `"${wordsOf(facts, span)}" prejudges. Name and charge instead?`,
          related: [],
          fixes: label.name ? rewrites(facts, span, label.name, crime) : [],
        };
      }
    }
  },
};

interface Label {
  readonly first: number;
  readonly last: number;
  readonly crime: string;
  readonly name: string | null;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "accused forger Ivo Tranter", "the accused slayer": the words from the label to the name. */
function labelAt(facts: Facts, paragraph: Paragraph, at: number): Label | null {
  const { prose } = paragraph;
  const { words } = prose;
  const to = prose.sentences[words[at].sentence].last;
  let offender = '';
  let crime = '';
  let end = at + 1;
  // Up to the word for the offender: "accused former bank fraudster".
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const lower = singular(words[i].lower);
    if (words[i].kind === 'mark' || isCapital(words[i].text)) break;
    if (offenders.has(lower)) {
      crime = offenders.get(lower) ?? '';
      // "suspected militants": nobody in particular, unless their names follow.
      if (lower !== words[i].lower) return severalAt(facts, paragraph, { first: at, last: i + 1 }, crime);
      offender = lower;
      end = i + 1;
      break;
    }
    // "gang leader", "con man"
    if (leadingWords.has(words[i].lower) && underworld.has(words[i - 1].lower)) {
      offender = words[i].lower;
      crime = words[i - 1].lower === 'con' ? 'fraud' : `${words[i - 1].lower} crime`;
      end = i + 1;
      break;
    }
    if (words[i].tag !== 'ADJ' && words[i].tag !== 'NOUN' && words[i].tag !== 'VERB') break;
  }
  if (!offender) return null;
  let first = at;
  // "fraudster and former banker Sue Lim"
  let name = nameAt(prose, end, to);
  if (!name && words[end]?.lower === 'and') {
    for (let i = end + 1; i < Math.min(to, end + 5); i++) {
      if (isCapital(words[i].text)) {
        name = nameAt(prose, i, to);
        break;
      }
      if (words[i].kind === 'mark') break;
    }
  }
  const before = words[at - 1];
  if (name) {
    // "a court heard accused killer …" needs no article; "an alleged killer John" keeps it out of the underline.
    return { first, last: name.last, crime, name: name.text };
  }
  if (mildOffenders.has(offender) || leadingWords.has(offender)) return null;
  if (before === undefined || !definite.has(before.lower) || words[at].sentence !== before.sentence) return null;
  // "the suspected killer whale": the offender must end its phrase.
  const next = words[end];
  if (end < to && (next.tag === 'NOUN' || next.tag === 'PROPN') && !passesForNoun.has(next.lower)) return null;
  first = at - 1;
  return { first, last: end, crime, name: null };
}

/** "The thief Nadia Farouk" of one who is on trial: no "accused" before it, and no verdict in the copy. */
function bareAt(facts: Facts, paragraph: Paragraph, at: number): Label | null {
  const { words, sentences } = paragraph.prose;
  const { lower } = words[at];
  const crime = offenders.get(lower);
  if (crime === undefined || mildOffenders.has(lower)) return null;
  const first = words[at - 1]?.lower === 'the' ? at - 1 : at;
  // "the train robber Ann Lee", "convicted thief Ann Lee": somebody's past.
  const before = words[first - 1];
  if (
    first > sentences[words[at].sentence].first &&
    before.kind !== 'mark' &&
    /^(?:NOUN|ADJ|PROPN|VERB)$/.test(before.tag) &&
    first === at
  )
    return null;
  const name = nameAt(paragraph.prose, at + 1, sentences[words[at].sentence].last);
  const person =
    name &&
    facts.names
      .within(spanIn(paragraph, { first: at + 1, last: name.last }))
      .find((m) => facts.names.names[m.name].kind === 'person');
  if (!name || !person || !onTrial(facts).has(person.name)) return null;
  // The charge may be another: nothing is offered in its place.
  return { first, last: name.last, crime, name: null };
}

const tried =
  /\b(?:den(?:y|ies|ied|ying)|charged with|(?:pleaded|pleads|pled) not guilty|on trial|stand trial|awaiting trial|(?:is|are|was|were) accused of)\b/i;

/** Those whom the copy shows charged, denying or tried, and not convicted, by index of name. */
const onTrial = memoised((facts: Facts): ReadonlySet<number> => {
  const guilty = convicted(facts);
  const found = new Set<number>();
  for (const { prose, sentence, start, end } of copyOf(facts)) {
    if (!tried.test(prose.text.slice(sentence.start, sentence.end))) continue;
    for (const { name } of facts.names.within({ start, end })) if (!guilty.has(name)) found.add(name);
  }
  return found;
});

/** "suspected forgers Jan Holm and Per Lind", "two suspected forgers, Jan Holm and Per Lind, were held". */
function severalAt(facts: Facts, paragraph: Paragraph, label: Range, crime: string): Label | null {
  const { prose } = paragraph;
  const { words } = prose;
  const comma = words[label.last]?.text === ',';
  const from = comma ? label.last + 1 : label.last;
  const to = prose.sentences[words[label.first].sentence].last;
  let last = from;
  while (last < to && (isCapital(words[last].text) || /^(?:and|,)$/.test(words[last].text))) last++;
  if (last === from) return null;
  const people = facts.names
    .within(spanIn(paragraph, { first: from, last }))
    .filter((m) => facts.names.names[m.name].kind === 'person');
  if (people.length < 2 || people[0].start !== paragraph.start + words[from].start) return null;
  if (comma) return { ...label, crime, name: null };
  const end = people[people.length - 1].end;
  const text = facts.article.text.slice(people[0].start, end).replace(/\s+/g, ' ');
  return { ...label, last: words.findIndex((w) => paragraph.start + w.end >= end) + 1, crime, name: text };
}

const inNames = wordSet('de van von bin la da del der den du di');
const days = wordSet('monday tuesday wednesday thursday friday saturday sunday');

function nameAt(prose: Prose, at: number, to: number): { text: string; last: number } | null {
  const { words } = prose;
  let last = at;
  while (
    last < to &&
    words[last].kind === 'word' &&
    (isCapital(words[last].text) || /^(?:al|el)-/.test(words[last].lower) || inNames.has(words[last].lower)) &&
    !days.has(words[last].lower) &&
    words[last].text !== "'s"
  )
    last++;
  if (last === at || !isCapital(words[at].text)) return null;
  return { text: prose.text.slice(words[at].start, words[last - 1].end).replace(/\s+/g, ' '), last };
}

const singular = (word: string): string =>
  word.endsWith('thieves')
    ? 'thief'
    : word.endsWith('men') && offenders.has(`${word.slice(0, -3)}man`)
      ? `${word.slice(0, -3)}man`
      : word.replace(/ies$/, 'y').replace(/s$/, '');

function rewrites(facts: Facts, span: { start: number; end: number }, name: string, crime: string): Fix[] {
  const { text } = facts.article;
  const comma = /^\s*[,.;:)]/.test(text.slice(span.end, span.end + 2)) ? '' : ',';
  const article = /(?:^|[\s(])(?:an?|the)\s+$/i.exec(text.slice(Math.max(0, span.start - 6), span.start));
  const start = article ? span.start - article[0].replace(/^[\s(]/, '').length : span.start;
  return ['accused of', 'charged with'].map((verb) => {
    const words = `${name}, ${verb} ${crime}${comma}`;
    return { title: `"${words}"`, edits: [{ start, end: span.end, text: words }] };
  });
}
