import type { Prose } from '../article/article';
import type { Facts } from '../facts';
import { wellKnownInitials } from '../lexicon/body-words';

const letters = String.raw`(\p{Lu}{2,6})s?`;
const readRoles = new Set(['copy', 'caption', 'standfirst']);
const saidRoles = new Set([...readRoles, 'headline', 'heading']);

/** Where the copy itself says what initials stand for, or gives them as what something is called. */
const explaining: readonly RegExp[] = [
  // Young Sailors’ Union (the UJK), requests for proposals (RFPs)
  /\( ?(?:the |or |an? )?(\p{Lu}[\p{Lu}&-]{1,6}|\p{Lu}[\p{L}&-]{1,8})s?(?:\P{L}|$)/gu,
  // UJK (the Young Sailors’ Union), TSA (towed sonar array)
  new RegExp(String.raw`(?:^|\P{L})${letters} \((?:the )?\p{Lu}\p{Ll}`, 'gu'),
  new RegExp(String.raw`(?:^|\P{L})${letters} \((?:the )?(\p{Ll})[\p{L}’'-]+(?: [\p{L}’'-]+){1,5}\)`, 'gu'),
  new RegExp(
    String.raw`(?:^|\P{L})${letters},? (?:short for|which stands for|stands for|meaning) (?:the )?\p{L}`,
    'gu',
  ),
  // a towed sonar array, or TSA,
  new RegExp(
    String.raw`(?:, or(?: simply)?|\b(?:known|shortened|abbreviated) (?:\p{Ll}+ )?(?:as|to)|\b(?:(?<!so-)called|dubbed)) (?:the |an? )?${letters}(?:\P{L}|$)`,
    'gu',
  ),
  // the UJK, the Young Sailors’ Union,
  /(?:^|\P{L})(\p{Lu}{2,6}), (?:the|or) (?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|and|the) ){0,2}){1,6}\p{Lu}[\p{L}’'-]+[,.)]/gu,
  // QVN Broadcasting Corp., the name of a firm
  new RegExp(
    String.raw`(?:^|\P{L})${letters}(?: \p{Lu}[\p{L}&]+){0,3} (?:Inc|Corp|Cos?|Ltd|Limited|PLC|plc|LLC|GmbH|AG|SA|NV|N\.V|S\.A|Holdings|Broadcasting|Airlines|Airways)(?:\P{L}|$)`,
    'gu',
  ),
];

/** Whether the article says what some initials are, or has words in the order of their letters. */
export function explainedInitials(facts: Facts): (initials: string) => boolean {
  const { paragraphs } = facts.article;
  const streams = paragraphs.filter(({ role }) => saidRoles.has(role)).map(({ prose }) => initialStreams(prose));
  const said = new Set<string>();
  for (const { prose } of paragraphs) {
    if (!/\p{Lu}{2}/u.test(prose.text)) continue;
    for (const pattern of explaining)
      for (const [, initials = '', first] of prose.text.matchAll(pattern))
        if (!first || letterOf(first) === initials[0]) said.add(initials.replace(/(?<=\p{Lu}{2})s$/u, ''));
  }
  return (initials) => {
    if (said.has(initials)) return true;
    return streams.some(
      ({ big, all, plain }) =>
        big.includes(initials) || all.includes(initials) || (initials.length > 2 && plain.includes(initials)),
    );
  };
}

interface Streams {
  /** First letters of the capitalised words, a `|` where the run ends. */
  readonly big: string;
  /** With those of small words between them. */
  readonly all: string;
  /** First letters of the common nouns and what stands before them: `key traffic goals`. */
  readonly plain: string;
}

function initialStreams(prose: Prose): Streams {
  let [big, all, pending, plain] = ['', '', '', ''];
  for (const word of prose.words) {
    plain += word.kind === 'word' && /^(?:NOUN|ADJ)$/.test(word.tag) ? letterOf(word.text) : '|';
    const known = wellKnownInitials.has(word.text);
    if (word.kind === 'word' && /^\p{Lu}/u.test(word.text) && (known || !/^\p{Lu}{2,}s?$/u.test(word.text))) {
      // The UK Growers' Forum is the UKGF: what is initials already counts whole.
      const own = known ? word.text : word.text.split('-').map(letterOf).join('');
      big += own;
      all += pending + own;
      pending = '';
    } else if (/^(?:of|the|and|for|on|in|to|at|de|du|des|la|le|les|sans|against|&)$/.test(word.lower))
      pending += word.text === '&' ? 'A' : (word.lower[0]?.toUpperCase() ?? '');
    else if (!/^['’]s?$/.test(word.text)) {
      big += '|';
      all += '|';
      pending = '';
    }
  }
  return { big, all, plain };
}

const letterOf = (part: string): string => (part[0] ?? '').toUpperCase().normalize('NFD')[0] ?? '';
