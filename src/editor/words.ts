import type {
  ArticleType,
  Attribution,
  HouseStyle,
  NameKind,
  Published,
  ReadingLevel,
  SourceKind,
} from '../core/contract';
import type { Sourcing } from '../core/facts';

/** The house's words for what the core knows by short names. */

export const foundIn: Readonly<Record<Published['from'], string>> = {
  request: 'set for this article',
  'front matter': 'from the front matter',
  dateline: 'from the dateline',
  'file name': 'from the file name',
  setting: 'from the settings',
};

export const sourceKinds: Readonly<Record<SourceKind, string>> = {
  person: 'named',
  institution: 'institution',
  document: 'document',
  unnamed: 'unnamed',
  vague: 'nobody in particular',
  outlet: 'the paper itself',
  none: 'nobody named',
};

export const quotationKinds: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'quotation',
  indirect: 'reported',
  mixed: 'partly quoted',
};

export const nameKinds: Readonly<Record<NameKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  other: 'name',
};

export const sourcedBy: Readonly<Record<Sourcing['by'], string>> = {
  own: 'said in this sentence',
  act: 'an act that is its own source',
  link: 'the link on these words',
  forward: 'carried from a sentence before',
  running: 'inside a running quotation',
  list: 'under an attributed opening',
  backward: 'sourced a little later',
  none: 'no source in reach; the copy says it in its own voice',
};

export const levelNames: Readonly<Record<ReadingLevel, string>> = {
  'quick-read': 'Quick read',
  desk: 'Desk',
  'fact-check': 'Fact-check',
};

export const styleNames: Readonly<Record<HouseStyle, string>> = {
  none: 'None',
  ap: 'AP',
  reuters: 'Reuters',
  guardian: 'Guardian',
  afp: 'AFP',
};

export const typeNames: Readonly<Record<ArticleType, string>> = {
  news: 'News',
  opinion: 'Opinion',
  review: 'Review',
  column: 'Column',
  interview: 'Interview',
  obituary: 'Obituary',
  liveblog: 'Live blog',
};

/** `3 mentions`, `1 mention` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** A sentence on the files that nobody can write in, behind another one; nothing where there are none. */
export function readOnlyInWords(files: readonly string[]): string {
  const [only] = files;
  if (only === undefined) return '';
  if (files.length === 1) return ` ${only} is read-only and stays as it is.`;
  return ` ${files.slice(0, -1).join(', ')} and ${files.at(-1)} are read-only and stay as they are.`;
}

/** `lines 6, 10 and 12` of the given line numbers, each once; the first ten, then how many more. */
export function linesInWords(lines: readonly number[]): string {
  const each = [...new Set(lines)];
  const [only] = each;
  if (each.length === 1) return `line ${only}`;
  const more = each.length - 10;
  if (more > 0) return `lines ${each.slice(0, 10).join(', ')} and ${more} more`;
  return `lines ${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

/** The name of the file at the end of an address, as `Uri.toString` writes it: a path is not encoded, and may have a % of its own. */
export function fileName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}

/** A person's post without the manners before the name: `chairwoman Dame` is chairwoman, `Mr` is no post. */
export function postOf(role: string | null): string | null {
  const words = (role ?? '').split(' ');
  const post = words.filter(
    (word) => !/^(?:mr|mrs|ms|miss|mx|dr|sir|dame|madam|mme|herr|frau|señora?)\.?$/iu.test(word),
  );
  return post.length > 0 && post[0] !== '' ? post.join(' ') : null;
}

/** Why an article stays as it is whatever the setting says; null when its front matter says nothing to the contrary. */
export function staysAs(
  { style, type }: { readonly style: Own<HouseStyle>; readonly type: Own<ArticleType> },
  setting: 'level' | 'houseStyle' | 'articleType',
  chosen: string,
): string | null {
  const said = (key: string, own: string, name: string): string | null =>
    own === chosen ? null : `This article says "${key}: ${own}" itself, so it stays ${name}.`;
  if (setting === 'houseStyle' && style) return said('style', style.value, styleNames[style.value]);
  if (setting === 'articleType' && type) return said('type', type.value, typeNames[type.value]);
  return null;
}

/** What front matter says. */
type Own<T> = { readonly value: T } | null;
