import { withParticle } from '../../lexicon/particles';
import type { Facts, MentionFact, NameFact } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { fold } from '../fold';
import { shapeOf } from '../../article/shape';
import { onLines, spellingFinding, textOf } from './spelling-finding';
import { copyMentions, people, wordsOf } from './support';
import { thirdForms } from './third-forms';

export const particle: Rule = {
  code: 'names/particle',
  title: 'al-, el-, van, de',
  level: 'information',
  *check(facts) {
    for (const spelling of facts.names.spellings) {
      if (spelling.difference !== 'particle') continue;
      const finding = spellingFinding(facts, spelling);
      if (finding) yield finding;
    }
    for (const name of people(facts)) {
      const finding = laterForms(facts, name);
      if (finding) yield finding;
    }
  },
};

/** Later mentions with and without the particle, or with it large and small; `Laden` for bin Laden. */
function laterForms(facts: Facts, name: NameFact): Finding | null {
  const full = copyMentions(facts, name).find((m) => m.form === 'full');
  const family = full && name.surname ? familyIn(textOf(facts, full), name.surname) : null;
  const own = family ? withParticle.exec(family)?.[1] : undefined;
  // "Van Looy", the firm, is no full name.
  if (!full || !family || !own || family === textOf(facts, full)) return null;
  const recased = copyMentions(facts, name).filter(
    (m) => m.form === 'full' && m.start > full.start && !m.quoted && isRecased(facts, m, name.surname ?? '', own),
  );
  if (recased.length > 0) return finding(facts, recased, textOf(facts, full), [full], 'another capital');
  const bare = family.slice(own.length);
  const later = copyMentions(facts, name).filter((m) => m.form === 'surname' && m.start > full.start && !m.quoted);
  const inner = later.filter((m) => hasOtherInnerCapital(textOf(facts, m), own, bare));
  if (inner.length > 0) return finding(facts, inner, own + bare, [full], 'another capital');
  const groups = new Map<string, MentionFact[]>();
  for (const mention of later) {
    const text = textOf(facts, mention);
    if (fold(text) !== fold(bare) && !fold(text).endsWith(fold(bare))) continue;
    const form = fold(text) === fold(bare) ? '' : text.slice(0, text.length - bare.length);
    // A sentence begins with a capital whatever the house does.
    if (form !== '' && opens(facts, mention) && /^\p{Lu}/u.test(form)) {
      if (form.toLowerCase() === own.toLowerCase()) continue;
    }
    groups.set(form, [...(groups.get(form) ?? []), mention]);
  }
  const dropped = groups.get('');
  if (groups.size === 1) {
    const [only] = [...groups];
    // The Dutch never part with theirs, the French and the Germans do; Pham Van Tuan's is no particle.
    if (dropped && /^(?:[Bb]in|[Ii]bn|van(?: der| den| de)?) $/.test(own))
      return finding(facts, dropped, family, [full], 'drops the particle');
    if (only && /^\p{Lu}/u.test(own) && /^\p{Ll}/u.test(only[0]))
      return finding(facts, only[1], family, [full], 'small');
    return null;
  }
  const ranked = [...groups].sort(
    (a, b) =>
      b[1].length - a[1].length ||
      Number(b[0] === own && own.endsWith(' ')) - Number(a[0] === own && own.endsWith(' ')) ||
      (a[1][0]?.start ?? 0) - (b[1][0]?.start ?? 0),
  );
  const [main, odd] = [ranked[0], ranked.at(-1)];
  if (!main || !odd || main === odd) return null;
  return finding(facts, odd[1], `${main[0]}${bare}`, main[1], 'two later forms');
}

/** "Yasmin Al-Sabbagh" behind "Yasmin al-Sabbagh": behind the first name no sentence asks for the capital. */
function isRecased(facts: Facts, mention: MentionFact, surname: string, own: string): boolean {
  const particle = withParticle.exec(familyIn(textOf(facts, mention), surname) ?? '')?.[1];
  return particle !== undefined && particle !== own && particle.toLowerCase() === own.toLowerCase();
}

/** `Ms Van Der Looy` of an Ida van der Looy: the first capital is as the Dutch do, the second as nobody does. */
function hasOtherInnerCapital(text: string, own: string, bare: string): boolean {
  const form = text.slice(0, -bare.length);
  return form.toLowerCase() === own.toLowerCase() && form.slice(1) !== own.slice(1);
}

const familyIn = (full: string, surname: string): string | null => {
  const at = fold(full).lastIndexOf(fold(surname));
  return at < 0 ? null : full.slice(at);
};

function opens(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  return at !== null && shapeOf(at.prose).opening[at.first] === true;
}

function finding(
  facts: Facts,
  odd: readonly MentionFact[],
  right: string,
  main: readonly MentionFact[],
  why: string,
): Finding | null {
  const [first] = odd;
  if (!first) return null;
  const here = textOf(facts, first);
  const edit = (m: MentionFact): { start: number; end: number; text: string } => ({
    start: m.start,
    end: m.end,
    text: opens(facts, m) ? right.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : right,
  });
  return {
    start: first.start,
    end: first.end,
    message:
      why === 'drops the particle'
        ? `"${here}" here, "${textOf(facts, main[0] ?? first)}" ${onLines(facts, main.slice(0, 1), first)}. "${right}"?`
        : `"${here}" here, "${right}" ${onLines(facts, main, first)}.`,
    related: [
      ...[...main, ...odd.slice(1)].map((m) => ({ start: m.start, end: m.end, message: textOf(facts, m) })),
      ...thirdForms(facts, [right, right.replace(withParticle, '')], [...main, ...odd]),
    ],
    fixes: [
      { title: `Change to ${right}`, edits: [edit(first)] },
      ...(odd.length > 1 ? [{ title: `Change all ${odd.length} to ${right}`, edits: odd.map(edit) }] : []),
      ...(why === 'two later forms'
        ? [
            {
              title: `Change the others to ${here}`,
              edits: main.map((m) => ({ start: m.start, end: m.end, text: here })),
            },
          ]
        : []),
    ],
    matter: `particle ${fold(right)}`,
  };
}
