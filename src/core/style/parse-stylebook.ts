import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { brokenAt, conflictAt } from './broken-yaml';
import { contradictions, type Placed } from './contradictions';
import { noName, uncurled, endsBeforeItBegins, spelledApartIn } from './slips';
import { emptyStylebook, type Stylebook, type StylebookEntry, type StylebookProblem } from './stylebook';

const sections: ReadonlyMap<string, 'people' | 'places' | 'organisations'> = new Map([
  ['people', 'people'],
  ['places', 'places'],
  ['organisations', 'organisations'],
  ['organizations', 'organisations'],
]);
const lists: ReadonlyMap<string, 'everyoneKnows' | 'wellKnownInitials' | 'notKnown'> = new Map([
  ['everyone-knows', 'everyoneKnows'],
  ['well-known-initials', 'wellKnownInitials'],
  ['not-known', 'notKnown'],
]);
const entryKeys = ['name', 'not', 'later', 'title', 'short', 'note', 'except', 'level'] as const;
/** The keys whose value is written in copy. */
const forms = new Set(['name', 'later', 'short']);
const levels = ['error', 'warning', 'information'] as const;
const topKeys = 'people, places, organisations, everyone-knows, well-known-initials and not-known';
const twoVersions =
  'Two versions of this stylebook stand here, one below the other: keep one, and take out the lines of marks.';
const limit = 200_000;

type Draft = { -readonly [K in keyof Stylebook]: Stylebook[K] extends readonly (infer E)[] ? E[] : never };

interface Reader {
  readonly draft: Draft;
  /** Entries with the nodes of their wrong forms, in order. */
  readonly placed: Placed[];
  /** Says what is wrong, and where. */
  complain(node: unknown, message: string): void;
}

/**
 * Reads a stylebook file strictly: every mistake is a problem with its line and a plain sentence, and what is right is
 * read all the same. Never throws.
 */
export function parseStylebook(text: string): {
  readonly stylebook: Stylebook;
  readonly problems: readonly StylebookProblem[];
} {
  const lines = new LineCounter();
  const problems: StylebookProblem[] = [];
  const report = (start: number, end: number, message: string, fatal = false): void => {
    problems.push({ start, end: Math.max(start, end), line: lines.linePos(start).line, message, fatal });
  };
  if (text.length > limit) {
    return {
      stylebook: emptyStylebook,
      problems: [
        {
          start: 0,
          end: 0,
          line: 1,
          message: 'This stylebook is longer than 200,000 characters and is not read.',
          fatal: true,
        },
      ],
    };
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // At "silent" a second document goes unsaid.
    logLevel: 'error',
    uniqueKeys: false,
  });
  const conflict = conflictAt(text);
  if (conflict) {
    report(conflict.start, conflict.end, twoVersions, true);
    return { stylebook: emptyStylebook, problems };
  }
  const second = document.errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  const broken = document.errors.filter((error) => error !== second);
  if (broken.length > 0) {
    for (const { start, end, reason } of brokenAt(text, broken).slice(0, 5))
      report(start, end, `Not valid YAML here: ${reason}.`, true);
    return { stylebook: emptyStylebook, problems };
  }
  if (second && /\S/.test(text.slice(second.pos[0] + 3)))
    report(
      second.pos[0],
      second.pos[0] + 3,
      'A stylebook ends at a line of three dashes; what stands below is not read.',
    );
  const draft: Draft = {
    people: [],
    places: [],
    organisations: [],
    everyoneKnows: [],
    wellKnownInitials: [],
    notKnown: [],
  };
  const placed: Placed[] = [];
  const complain = (node: unknown, message: string, fatal = false): void => {
    const range = (node as Node | null)?.range;
    report(range?.[0] ?? 0, range?.[1] ?? 0, message, fatal);
  };
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === '')) return { stylebook: emptyStylebook, problems };
  if (!isMap(root)) complain(root, `A stylebook is a list of keys: ${topKeys}.`, true);
  else
    for (const pair of root.items)
      readTop(
        { draft, placed, complain },
        pair,
        new Set(root.items.slice(0, root.items.indexOf(pair)).map((p) => keyOf(p))),
      );
  for (const { entry, wrong, node, message } of contradictions(placed, (at) => lines.linePos(at).line)) {
    complain(node, message);
    entry.not = entry.not.filter((form) => form !== wrong);
  }
  return { stylebook: draft, problems: problems.sort((a, b) => a.start - b.start) };
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

function readTop(reader: Reader, pair: Pair, before: ReadonlySet<string>): void {
  const key = keyOf(pair);
  if (before.has(key)) {
    reader.complain(pair.key, `"${key}" stands twice; the second is not read.`);
    return;
  }
  const section = sections.get(key);
  const list = lists.get(key);
  if (section) {
    if (isEmpty(pair.value)) return;
    if (!isSeq(pair.value))
      reader.complain(pair.value, `"${key}" wants a list of entries, each beginning with "- name:".`);
    else for (const item of pair.value.items) readEntry(reader, section, item);
  } else if (list) reader.draft[list].push(...wordsOf(reader, key, pair.value));
  else reader.complain(pair.key, `"${key}" is no key of a stylebook. It knows ${topKeys}.`);
}

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && String(node.value ?? '').trim() === '');

function wordsOf(reader: Reader, key: string, node: unknown): string[] {
  if (isEmpty(node)) return [];
  if (isScalar(node)) return [wordOf(reader, node)];
  if (!isSeq(node)) {
    reader.complain(node, `"${key}" wants a list of words.`);
    return [];
  }
  return node.items.flatMap((item) => {
    if (isScalar(item) && String(item.value).trim() !== '') return [wordOf(reader, item)];
    reader.complain(item, `"${key}" wants words alone.`);
    return [];
  });
}

/** A name or a form of one, as it is meant. */
function wordOf(reader: Reader, node: Scalar): string {
  const written = String(node.value).trim();
  const word = uncurled(written);
  if (word !== written)
    reader.complain(
      node,
      `Curly quotation marks would be part of the name and are left out: write ${word} or "${word}".`,
    );
  if (noName(word)) reader.complain(node, `"${word}" is no name.`);
  return word;
}

function readEntry(reader: Reader, section: 'people' | 'places' | 'organisations', node: unknown): void {
  if (isScalar(node) && String(node.value).trim() !== '') {
    const entry = { name: wordOf(reader, node), not: [], except: [] };
    reader.draft[section].push(entry);
    reader.placed.push({ section, entry, start: node.range?.[0] ?? 0, forms: [] });
    return;
  }
  if (!isMap(node)) {
    reader.complain(node, 'An entry wants a name.');
    return;
  }
  const values = new Map<string, unknown>();
  for (const pair of node.items) {
    const key = keyOf(pair);
    if (!(entryKeys as readonly string[]).includes(key))
      reader.complain(
        pair.key,
        `"${key}" is no key of an entry. It knows ${entryKeys.slice(0, -1).join(', ')} and level.`,
      );
    else if (values.has(key)) reader.complain(pair.key, `"${key}" stands twice in one entry; the second is not read.`);
    else values.set(key, pair.value);
  }
  const one = (key: string): string | undefined => {
    const value = values.get(key);
    if (value === undefined || isEmpty(value)) return undefined;
    if (isScalar(value)) return forms.has(key) ? wordOf(reader, value) : String(value.value).trim();
    reader.complain(value, `"${key}" wants one value.`);
    return undefined;
  };
  const name = one('name');
  if (!name) {
    reader.complain(node, 'This entry has no name.');
    return;
  }
  const not = wordsOf(reader, 'not', values.get('not') ?? null);
  if (not.includes(name)) reader.complain(values.get('not'), `"${name}" is both the right form and a wrong one.`);
  const entry = {
    name,
    not: not.filter((form) => form !== name),
    except: wordsOf(reader, 'except', values.get('except') ?? null),
    ...optional(reader, values, one),
  };
  if (entry.later && spelledApartIn(entry.later, name))
    reader.complain(values.get('later'), `"${entry.later}" is spelled another way in the name "${name}".`);
  reader.draft[section].push(entry);
  const listed = values.get('not');
  reader.placed.push({ section, entry, start: node.range?.[0] ?? 0, forms: isSeq(listed) ? listed.items : [listed] });
}

function optional(
  reader: Reader,
  values: ReadonlyMap<string, unknown>,
  one: (key: string) => string | undefined,
): Partial<StylebookEntry> {
  const [later, title, short, note, level] = ['later', 'title', 'short', 'note', 'level'].map(one);
  if (title && endsBeforeItBegins(title))
    reader.complain(values.get('title'), `The years of "${title}" end before they begin; no title is compared.`);
  const known = levels.find((one) => one === level);
  if (level !== undefined && !known)
    reader.complain(values.get('level'), `"${level}" is no level. It is error, warning or information.`);
  return {
    ...(later ? { later } : {}),
    ...(title ? { title } : {}),
    ...(short ? { short } : {}),
    ...(note ? { note } : {}),
    ...(known ? { level: known } : {}),
  };
}
