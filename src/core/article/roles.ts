import type { Dateline, Role, SpeakerLabel } from './article';
import { type Block, maskedText } from './block';
import { findDateline } from './dateline';
import { findLabels, type Labels } from './labels';
import type { Span } from '../contract';

/** A block with what it is for. */
export interface Placed {
  readonly block: Block;
  readonly role: Role;
  readonly entry: number;
  readonly dateline: Dateline | null;
  readonly label: SpeakerLabel | null;
  /** More that is no copy: a credit at the end. */
  readonly blanked: readonly Span[];
}

const furniture =
  /^(?:\d{1,3} ?-?min(?:ute)?s?(?: read)?|(?:read|see|watch|listen|view)(?: more| also| next)\b.*|also read\b.*|read:.*|more from .*|more on this.*|most (?:read|popular|viewed).*|latest from .*|related(?: (?:articles|stories|content|topics|coverage|links))?:?|recommended(?: for you)?:?|trending:?|advertisement|advertising|sponsored(?: content)?|share(?: this(?: article| story)?| on .*)?|follow us\b.*|sign up (?:for|to)\b.*|subscribe\b.*|click here\b.*|download (?:our|the) .*app\b.*|skip to .*|back to top|comments?(?: \(\d+\))?|\d+ comments?|print|email|copy link|facebook|twitter|whatsapp|tags?:.*|topics?:.*|filed under:.*|continue reading\b.*|scroll (?:down )?(?:for|to)\b.*|end of (?:article|advertisement).*|\(?story continues below.*|newsletter|gift this article|-?ends-?|###|(?:last )?(?:updated|published|posted|modified)(?: (?:on|at))?:? [^\d\n\r\u2028\u2029]*\d.*)$/i;

const credit =
  /^(?:[-–—]{1,2} ?[A-Z]{2,5}(?:[/,] ?[A-Z]{2,5})*\.?|\((?:Reuters|AFP|AP|PA|dpa|Bloomberg|ANI|PTI|IANS|Xinhua|UPI|EFE|TASS)\)|©.*|\(c\) .*|copyright\b.*|(?:photo(?:graph)?s?|picture|image|graphic|illustration|video)(?: by|:| credit| courtesy).*|\(?(?:additional |with )?(?:reporting|editing|writing)(?: and \w+)? by\b.*|source: [\w ./&]{2,40})$/i;

/** "Reid at the quay on Monday. Image: Harbour Office." */
const creditedAtEnd = /[.!?)] (?:image|photo|photograph|picture)s?(?: credit)?: (?:\w\. ?)*[^.!?]{2,60}\.?$/i;
/** "Reid at the quay on Monday. (AP Photo/Ann Moss)" */
const agencyAtEnd =
  /[.!?] \((?:(?:Photo|Photograph|Picture|Image)s? (?:by|from) [^()]{2,50}|[\p{L} .]{1,40}\/(?:AP|AFP|EPA|PA|Reuters|Getty)\b[^()]{0,30}|(?:AP|AFP|EPA|PA|Reuters|Getty)(?: Photos?| Images?)?\/[^()]{2,50})\)$/u;
const caption =
  /^(?:\(?(?:photo|picture|image|caption|pictured|above|below|file photo|file)\)?: |FILE - |FILE PHOTO|\[(?:photo|image|picture)[\]:])/i;

const byline =
  /^(?:[Bb][Yy]|(?:[Ww]ords|WORDS|[Ss]tory|STORY) (?:[Bb]y|BY)|[Ff]rom|FROM)[: ]\s*\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:and|&|of|de|van|von|der|la|al|bin)\s+)?\p{Lu}[\p{L}.'’-]+){0,5}(?:(?:,| in| and| \|).{0,80})?$/u;

const ends = /[.!?…:;,"'”’»)]$/;

/** Says of each block what it is for. Conservative: what is not plainly something else is copy. */
export function assignRoles(text: string, blocks: readonly Block[], interview: boolean): readonly Placed[] {
  const words = blocks.map((block) => maskedText(text, block, block.masks).trim());
  let outside: readonly string[] | null = null;
  const roles = blocks.map((_, i): Role | null => obvious(i));
  placeHeadline();
  const labels: Labels = findLabels(text, blocks, words, roles, interview);
  const lastCopy = words.findLastIndex((own, i) => own !== '' && (roles[i] === null || roles[i] === 'copy'));
  const entries = findEntries();
  return blocks.map((block, i): Placed => {
    const role = roles[i] ?? 'copy';
    const label = role === 'copy' || role === 'heading' ? (labels.get(i) ?? null) : null;
    const dateline = role === 'copy' && !label ? findDateline(maskedText(text, block, block.masks), block.start) : null;
    const trailing = role === 'copy' && i >= lastCopy ? trailingCredit(text, block) : null;
    return { block, role, entry: entries[i] ?? 0, dateline, label, blanked: trailing ? [trailing] : [] };
  });

  function obvious(i: number): Role | null {
    const block = blocks[i];
    const own = words[i] ?? '';
    if (!block) return null;
    if (own === '') return 'furniture';
    if (block.kind === 'heading') return own.length < 60 && furniture.test(own) ? 'furniture' : 'heading';
    if (block.kind === 'cell') return null;
    if (own.length <= 90 && furniture.test(own) && !sentenceLike(own)) return 'furniture';
    if (own.length <= 160 && credit.test(own)) return 'credit';
    if (block.picture) return 'caption';
    if (own.length <= 300 && (caption.test(own) || creditedAtEnd.test(own) || agencyAtEnd.test(own))) return 'caption';
    if (block.emphasis.length > 0 && whollyEmphasised(block) && own.length <= 300 && afterImage(i)) return 'caption';
    if (i < 6 && own.length <= 120 && byline.test(own) && !/[.!?]$/.test(own)) return 'byline';
    if (i < 6 && loneDate.test(own)) return 'dateline';
    if (block.kind === 'block-quote' && repeats(i)) return 'pull-quote';
    return null;
  }

  function afterImage(i: number): boolean {
    return (
      blocks[i]?.image === true ||
      blocks[i - 1]?.picture === true ||
      (blocks[i - 1]?.image === true && words[i - 1] === '')
    );
  }

  function whollyEmphasised(block: Block): boolean {
    return block.emphasis.some((span) => span.start <= block.start + 3 && span.end >= block.end - 3);
  }

  /** A block quotation whose words stand in another paragraph. */
  function repeats(i: number): boolean {
    const own = bare(words[i] ?? '');
    return own.length > 20 && outsideQuotations().some((other) => other.includes(own));
  }

  /** The words of what is no block quotation, worked out once and only where one asks. */
  function outsideQuotations(): readonly string[] {
    outside ??= words.filter((_, j) => blocks[j]?.kind !== 'block-quote').map(bare);
    return outside;
  }

  function placeHeadline(): void {
    const first = roles.findIndex((role) => role === null || role === 'heading');
    if (first < 0) return;
    const block = blocks[first];
    const own = words[first] ?? '';
    const heading = roles.findIndex((role) => role === 'heading');
    if (block?.kind === 'heading') {
      roles[first] = 'headline';
      placeStandfirst(first);
    } else if (heading < 0 && block?.kind === 'paragraph' && block.level === 0 && looksLikeHeadline(own, first)) {
      roles[first] = 'headline';
    }
  }

  function looksLikeHeadline(own: string, at: number): boolean {
    const rest = words.slice(at + 1).filter((other, j) => other !== '' && roles[at + 1 + j] === null);
    if (rest.length === 0 || own.length > 140 || (ends.test(own) && !/['"”’?!]$/.test(own))) return false;
    // The first question of an interview.
    if (/^(?:Q|Question)\d{0,2}[.:)]\s/.test(own)) return false;
    const count = own.split(/\s+/).length;
    if (count < 2 || count > 20) return false;
    // Not a headline when all that follows is as short: a list, a poem, a score table.
    return (
      rest.slice(0, 4).some((other) => other.length > own.length && /[.!?]["'”’)]*(?:\s|$)/.test(other)) &&
      !/\.\s+\p{Lu}/u.test(own) &&
      !/^["“'‘].*[,.]["”'’]/.test(own)
    );
  }

  function placeStandfirst(headline: number): void {
    for (let i = headline + 1; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block || roles[i] === 'furniture' || roles[i] === 'byline' || roles[i] === 'dateline') continue;
      if (roles[i] === null && block.emphasis.length > 0 && whollyEmphasised(block) && i < blocks.length - 1)
        roles[i] = 'standfirst';
      return;
    }
  }

  /** Live blogs: a time of day that opens a paragraph or stands alone starts an entry. */
  function findEntries(): readonly number[] {
    const stamped = words.map((own, i) => roles[i] !== 'furniture' && stamp.test(own));
    if (stamped.filter(Boolean).length < 2) return words.map(() => 0);
    let entry = 0;
    return words.map((own, i) => {
      if (stamped[i] && !(i > 0 && stamped[i - 1] && stampAlone.test(words[i - 1] ?? ''))) entry++;
      if (stampAlone.test(own) && blocks[i]?.kind !== 'heading') roles[i] = 'heading';
      return entry;
    });
  }
}

const stamp =
  /^(?:\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?(?:GMT|BST|ET|EST|EDT|PT|CET|CEST|UTC))?(?:$|\s*[-–—:|]\s|\s+(?=\p{Lu}))/u;
const stampAlone =
  /^(?:\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?(?:GMT|BST|ET|EST|EDT|PT|CET|CEST|UTC))?$/;

const loneDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?) \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec),? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/i;

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Read more than one report and the picture changes." is copy. */
function sentenceLike(own: string): boolean {
  return /[.!?]$/.test(own) && own.split(/\s+/).length > 6;
}

/** `-AFP`, `(Reuters)`, `— Staff and agencies` after the last full stop. */
function trailingCredit(text: string, block: Block): Span | null {
  const own = maskedText(text, block, block.masks);
  const found =
    /[.!?]["'”’]?\s+([-–—]{1,2}\s?[A-Z][A-Za-z]{1,10}(?:[/,]\s?[A-Z][A-Za-z]{1,10})?|\((?:Reuters|AFP|AP|PA|dpa|DPA|Bloomberg|ANI|PTI|IANS|Xinhua|UPI|EFE|TASS)\)|©\s?[\w ]{2,30})\.?\s*$/.exec(
      own.slice(-60),
    );
  if (!found?.[1]) return null;
  const start = block.start + Math.max(0, own.length - 60) + found.index + found[0].indexOf(found[1]);
  return { start, end: block.end };
}
