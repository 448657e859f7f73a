import type { Prose } from '../../article/article';
import type { Span } from '../../contract';
import type { Facts, MentionFact, NameFact } from '../../facts';
import { isRoleNoun } from '../../lexicon/people-words';
import type { Finding, Rule } from '../../rule';
import { clash, type Post, postsIn } from '../posts';
import { onLines, textOf } from './spelling-finding';
import { inCopy, lowerAt, people, wordsOf } from './support';

export const titleMismatch: Rule = {
  code: 'names/title-mismatch',
  title: 'Two titles',
  level: 'warning',
  *check(facts) {
    for (const name of people(facts)) {
      const finding = mismatch(facts, name);
      if (finding) yield finding;
    }
  },
};

interface Titled {
  readonly span: Span;
  readonly mention: MentionFact;
  readonly posts: readonly Post[];
}

const changing =
  /\b(?:promot\w+|appoint\w+|elected|became|becomes|become|stepp\w+ down|took over|takes over|demot\w+|sworn|(?:was|been|served|held|led|ran|headed)\b[^.]+\buntil|previously|formerly|used to)\b/i;

function mismatch(facts: Facts, name: NameFact): Finding | null {
  const titled = name.mentions.filter((m) => inCopy(facts, m) && !m.quoted).flatMap((m) => rolesOf(facts, m));
  for (let n = 1; n < Math.min(titled.length, 40); n++) {
    const here = titled[n];
    const there = titled
      .slice(0, n)
      .find((other) => here && clashes(other.posts, here.posts) && other.mention !== here.mention);
    if (!here || !there) continue;
    const all = titled.flatMap((one) => one.posts);
    // Both posts in one breath elsewhere: they go together.
    if (
      titled.some(
        (one) =>
          one !== here &&
          one !== there &&
          clashes(one.posts, here.posts) &&
          clashes(one.posts, there.posts) &&
          all.length > 4,
      )
    )
      continue;
    if (changeTold(facts, name)) return null;
    const [shown, other] = [textOf(facts, here.span), textOf(facts, there.span)];
    const plain = (text: string): string =>
      text.replace(/^(?:who is )?(?:the|a|an|his|her|its|their)\s+(?:\S+['’]s\s+)?/i, '');
    const short = name.surname ?? name.name;
    return {
      start: here.span.start + (shown.length - plain(shown).length),
      end: here.span.end,
      message: `${short} is "${plain(shown)}" here, "${plain(other)}" ${onLines(facts, [there.span], here.span)}.`,
      related: [{ ...there.span, message: other }],
      fixes: [
        {
          title: `Use "${plain(other)}" here`,
          edits: [
            {
              start: here.span.start + (shown.length - plain(shown).length),
              end: here.span.end,
              text: fitted(plain(other), plain(shown)),
            },
          ],
        },
        {
          title: `Use "${plain(shown)}" ${onLines(facts, [there.span], here.span)}`,
          edits: [
            {
              start: there.span.start + (other.length - plain(other).length),
              end: there.span.end,
              text: fitted(plain(shown), plain(other)),
            },
          ],
        },
      ],
      matter: `${name.name} title`,
    };
  }
  return null;
}

/** Large or small as the words it stands for. */
const fitted = (text: string, model: string): string =>
  /^\p{Ll}/u.test(model) && !/\./.test(text) ? text.replace(/^\p{Lu}/u, (c) => c.toLowerCase()) : text;

function rolesOf(facts: Facts, mention: MentionFact): Titled[] {
  return [mention.title, mention.apposition, predicateOf(facts, mention)].flatMap((span) => {
    if (!span) return [];
    const cut = untilAside(facts, span);
    const posts = postsIn(textOf(facts, span));
    return posts.length > 0 ? [{ span: cut, mention, posts }] : [];
  });
}

/** `Prosser is chairman of the club`, `Its chairman is the economist Dai Prosser`: the role is said with "is". */
function predicateOf(facts: Facts, mention: MentionFact): Span | null {
  const at = wordsOf(facts, mention);
  const paragraph = facts.article.paragraphs[mention.paragraph];
  if (!at || !paragraph) return null;
  const { prose, first, last } = at;
  const phrase = (from: number, to: number): Span | null => {
    const [a, b] = [prose.words[from], prose.words[to]];
    const plain = (k: number): boolean =>
      prose.words[k]?.kind === 'word' && prose.words[k]?.quoted === 0 && prose.words[k]?.sentence === b?.sentence;
    if (!a || !b || !isRoleNoun(b.lower)) return null;
    for (let k = from; k <= to; k++) if (!plain(k)) return null;
    return { start: paragraph.start + a.start, end: paragraph.start + b.end };
  };
  if (lowerAt(prose, last + 1) === 'is') {
    const from = last + (/^(?:the|a|an|its|their|also)$/.test(lowerAt(prose, last + 2)) ? 3 : 2);
    for (let to = from; to < from + 4; to++) {
      const found = phrase(from, to);
      if (found && !/^(?:of|at|for|and)$/.test(lowerAt(prose, to - 1)))
        return { ...found, end: paragraph.start + endOfBody(prose, to) };
    }
    return null;
  }
  const trade = lowerAt(prose, first - 2) === 'the' ? 2 : 0;
  if (lowerAt(prose, first - 1 - trade) !== 'is') return null;
  const head = first - 2 - trade;
  return phrase(/^(?:deputy|vice|associate|chief|managing)$/.test(lowerAt(prose, head - 1)) ? head - 1 : head, head);
}

/** Behind a post at `k`: where the body it is held in ends, `of the rowing club`, `at Kyoto University`. */
function endOfBody(prose: Prose, k: number): number {
  let last = k;
  if (/^(?:of|at|for)$/.test(lowerAt(prose, k + 1)))
    while (prose.words[last + 1]?.kind === 'word' && last - k < 8 && !/^(?:and|but|too|who|when)$/.test(lowerAt(prose, last + 1))) last++; // prettier-ignore
  return prose.words[last]?.end ?? 0;
}

/** `the deputy transport minister since 2024` without the time. */
function untilAside(facts: Facts, span: Span): Span {
  const text = facts.article.text.slice(span.start, span.end);
  const cut = /\s+(?:since|from|at|in|for|who|with|of)\s/i.exec(text);
  return cut ? { start: span.start, end: span.start + cut.index } : span;
}

const clashes = (a: readonly Post[], b: readonly Post[]): boolean =>
  a.length === 1 && b.length === 1 && a.some((x) => b.some((y) => clash(x, y)));

/** Somewhere the copy says that the post changed. */
function changeTold(facts: Facts, name: NameFact): boolean {
  return name.mentions.some((m) => {
    const paragraph = facts.article.paragraphs[m.paragraph];
    const sentence = paragraph?.prose.sentences.find(
      (s) => s.start <= m.start - paragraph.start && s.end >= m.end - paragraph.start,
    );
    if (!paragraph || !sentence) return false;
    const rest = paragraph.prose.text.slice(
      m.end - paragraph.start,
      Math.min(sentence.end, m.end - paragraph.start + 90),
    );
    return changing.test(rest);
  });
}
