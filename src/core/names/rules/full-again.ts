import type { Facts, MentionFact, NameFact } from '../../facts';
import type { Rule } from '../../rule';
import { fold } from '../fold';
import { textOf } from './spelling-finding';
import { copyMentions, inCopy, isRoyal, lineOf, people, sharedSurnames, withTitle } from './support';

const far = 8;

export const fullAgain: Rule = {
  code: 'names/full-again',
  title: 'Full name again',
  level: 'hint',
  needsStyle: true,
  *check(facts) {
    const shared = sharedSurnames(facts);
    for (const name of people(facts)) {
      if (!name.surname || shared.has(fold(name.surname)) || name.mentions.some((m) => isRoyal(facts, m))) continue;
      const mentions = copyMentions(facts, name);
      const first = mentions.find((m) => m.form === 'full' && !m.quoted);
      if (!first) continue;
      for (let k = mentions.indexOf(first) + 1; k < mentions.length; k++) {
        const [mention, before] = [mentions[k], mentions[k - 1]];
        if (!mention || !before || !repeats(facts, name, mention) || reminder(facts, mention, before)) continue;
        const span = mention.title ? withTitle(mention) : mention;
        yield {
          start: span.start,
          end: span.end,
          message: `${mention.form === 'full' ? 'Full name' : 'Title'} again (first on line ${lineOf(facts, first)}). "${name.surname}"?`,
          related: [{ start: first.start, end: first.end, message: textOf(facts, first) }],
          fixes: [{ title: name.surname, edits: [{ start: span.start, end: span.end, text: name.surname }] }],
        };
      }
    }
  },
};

function repeats(facts: Facts, name: NameFact, mention: MentionFact): boolean {
  if (mention.quoted || !inCopy(facts, mention)) return false;
  // "Pugliese Ruiz" for Osvaldo Pugliese Ruiz is a surname of two parts.
  if (mention.form === 'full') return fold(textOf(facts, mention)).startsWith(fold(name.name).split(' ')[0] ?? '');
  if (mention.form !== 'surname' || !mention.title) return false;
  const title = textOf(facts, mention.title);
  return /^\p{Lu}/u.test(title) && facts.style !== 'guardian';
}

/** After eight paragraphs, after a heading, or in an obituary's last words, the full name helps. */
function reminder(facts: Facts, mention: MentionFact, before: MentionFact): boolean {
  const [here, there] = [facts.article.paragraphs[mention.paragraph], facts.article.paragraphs[before.paragraph]];
  if (!here || !there || here.section !== there.section || here.entry !== there.entry) return true;
  if (mention.paragraph - before.paragraph >= far) return true;
  return /^\s+(?:is|was) survived by\b/.test(facts.article.text.slice(mention.end, mention.end + 30));
}
