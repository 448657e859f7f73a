import { listed } from '../lexicon/front-coding';
import { isRoleNoun } from '../lexicon/people-words';
import { isDemonym } from '../lexicon/places';

/** What a role names: its head word with rank, and the words that say when. */
export interface Post {
  readonly head: string;
  /** deputy, vice, associate, assistant … of the head. */
  readonly rank: string | null;
  readonly text: string;
}

const timed =
  /\b(?:then|former|formerly|ex|outgoing|incoming|acting|interim|caretaker|late|previous|retired|future|until|elect|designate|onetime|one-time|ex-\w+|counterpart|emeritus|honorary|last|next|new|newly|shadow|self-styled|self-proclaimed|would-be|aspiring|candidate|nominee|hopeful)\b/i;
const ranks = listed('deputy vice associate assistant junior under lieutenant sub');
const stops = /^(?:of|for|in|at|on|since|from|who|whose|and|with|to|by|until|when|where|that|,)$/;

/** Posts one person cannot hold together in one body; each line is one ladder. */
const ladders: readonly ReadonlySet<string>[] = [
  'chairman chair treasurer secretary ceo cfo coo vice-chairman director-general',
  'leader treasurer',
  'private corporal sergeant lieutenant captain major colonel brigadier general admiral commander commodore constable inspector chief-inspector superintendent chief-superintendent detective lance-corporal',
  'captain coach manager vice-captain',
  'professor lecturer reader',
  'prosecutor defender',
  'plaintiff defendant claimant respondent',
  'buyer seller',
  'mayor',
  'governor',
  'minister',
  'president',
  'principal',
  'editor',
  'director',
  'manager',
  'head',
  'commissioner',
  'ambassador',
  'speaker',
  'leader',
  'chief',
].map((line) => listed(line));

const same: Record<string, string> = {
  chairwoman: 'chair', chairperson: 'chair', chairman: 'chair', chairmen: 'chair', gen: 'general', col: 'colonel', lt: 'lieutenant', capt: 'captain', maj: 'major', sgt: 'sergeant', cpl: 'corporal', pte: 'private', pvt: 'private', adm: 'admiral', cmdr: 'commander',
  insp: 'inspector', supt: 'superintendent', pc: 'constable', prof: 'professor', prosecution: 'prosecutor', skipper: 'captain', 'vice-chairwoman': 'vice-chairman', 'vice-chair': 'vice-chairman', gov: 'governor', 'lieutenant-colonel': 'lieutenantcolonel',
}; // prettier-ignore
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bchief executives?(?: officer)?\b/g, 'ceo'],
  [/\b(?:chief financial officer|finance director|chief finance officer)\b/g, 'cfo'],
  [/\bchief operating officer\b/g, 'coo'],
  [/\b(?:defence|defense) (?:lawyer|attorney|counsel|barrister|solicitor)\b/g, 'defender'],
  [/\b(?:lawyer|attorney|counsel|barrister) for the (?:defence|defense)\b/g, 'defender'],
  [/\b(?:counsel|lawyer|barrister|attorney) for the (?:prosecution|crown)\b/g, 'prosecutor'],
  [/\bdirector[ -]general\b/g, 'director-general'],
  [/\bchief (inspector|superintendent)\b/g, 'chief-$1'],
  [/\bvice[ -](captain|chairman|chairwoman|chair)\b/g, 'vice-$1'],
  [/\bvice[ -]president\b/g, 'vice president'],
  [/\bdeputy chair(?:man|woman|person)?\b/g, 'vice-chairman'],
  [/\bgeneral secretary\b|\bsecretary[ -]general\b/g, 'secretary-general'],
];

/** The posts in a role: two when joined by "and". Empty when the words put them in another time, or name none. */
export function postsIn(role: string): Post[] {
  if (timed.test(role) || /^who\b(?! is (?:an?|the) )/i.test(role)) return [];
  let text = role
    .toLowerCase()
    .replace(/^(?:who is )?(?:the|a|an|his|her|their|its)\s+/, '')
    .replace(/\./g, '');
  for (const [pattern, by] of phrases) text = text.replace(pattern, by);
  const posts: Post[] = [];
  for (const part of text.split(/\s+and\s+/)) {
    const words = part.split(/\s+/);
    const stop = words.findIndex((word, i) => i > 0 && stops.test(word));
    const kept = stop < 0 ? words : words.slice(0, stop);
    for (let k = kept.length - 1; k >= 0; k--) {
      const word = kept[k] ?? '';
      const head = Object.hasOwn(same, word) ? (same[word] ?? word) : word;
      const onLadder = head === 'secretary-general' || ladders.some((ladder) => ladder.has(head));
      if (!onLadder && (ranks.has(head) || !isRoleNoun(head))) continue;
      const rank = kept.slice(0, k).find((word) => ranks.has(word)) ?? null;
      posts.push({ head, rank, text: role });
      break;
    }
  }
  return posts;
}

/** `the army's commander` says what a general does; Commander is a rank. */
const describes = ({ head, text }: Post): boolean => head === 'commander' && !/(?:^|\s)(?:Commander|Cmdr)/.test(text);

const bodyOf = ({ text }: Post): string | undefined => {
  const words = text.toLowerCase().split(/\s+/);
  // "a professor of botany at Kyoto University": the university is the body.
  const at = words.indexOf('at');
  const k = at >= 0 ? at : words.findIndex((word) => /^(?:of|for)$/.test(word));
  return k < 0 ? undefined : words.slice(words[k + 1] === 'the' ? k + 2 : k + 1).join(' ');
};

/** The vice-president is the president of the senate too. */
function sameBody(a: Post, b: Post): boolean {
  const [x, y] = [bodyOf(a), bodyOf(b)];
  if (x === undefined && y === undefined) return true;
  if (x === undefined || y === undefined) return a.head !== 'president';
  return x.includes(y) || y.includes(x);
}

const portfolios = listed('minister secretary commissioner');
/** `Corvenian fisheries minister`, `trade minister`: one office, and the matter of each is another. */
export function otherPortfolio(a: Post, b: Post): boolean {
  if (a.head !== b.head || !portfolios.has(a.head)) return false;
  const [x, y] = [matterOf(a), matterOf(b)];
  // The word beside the head says which: Corvenian finance, Corvenian energy.
  const [of, other] = [x.at(-1), y.at(-1)];
  return of !== undefined && other !== undefined && !y.includes(of) && !x.includes(other);
}
const matterOf = ({ text, head }: Post): string[] => {
  const words = text.toLowerCase().split(/\s+/);
  const at = words.indexOf(head);
  return words
    .slice(0, Math.max(0, at))
    .filter(
      (word) =>
        !isDemonym(word) &&
        !ranks.has(word) &&
        !/^(?:the|a|an|his|her|its|their|state|first|junior|senior)$|['’]s?$/.test(word),
    );
};

/** Two posts of one ladder: minister and deputy minister, chair and treasurer, prosecution and defence. */
export function clash(a: Post, b: Post): boolean {
  if (a.head === b.head) return a.rank !== b.rank && sameBody(a, b);
  if (a.rank !== null || b.rank !== null || describes(a) || describes(b)) return false;
  return ladders.some((ladder) => ladder.has(a.head) && ladder.has(b.head));
}
