import { FileType, Uri, workspace, type CancellationToken, type ConfigurationScope } from 'vscode';
import type { Language } from '../../core/contract';

/** More articles than a folder of one edition has; a whole archive is for the command line. */
const most = 5000;

/** The articles in a folder and below, in the order of their names, through whatever file system it lies on. */
export async function articlesIn(folder: Uri, token?: CancellationToken): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next && !token?.isCancellationRequested && found.length < most; next = folders.pop()) {
    const inside = await workspace.fs.readDirectory(next).then(undefined, () => []);
    for (const [name, type] of inside.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const uri = Uri.joinPath(next, name);
      if (type & FileType.SymbolicLink) continue;
      if (type === FileType.Directory && !isPassedBy(name)) folders.push(uri);
      else if (type === FileType.File && isArticleFile(uri)) found.push(uri);
    }
  }
  return found.slice(0, most);
}

/** Whether there is a folder of this address. */
export async function isFolder(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.Directory,
    () => false,
  );
}

/** Folders that hold no articles, by their name. */
export function isPassedBy(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}

export function isArticleFile({ path }: Uri): boolean {
  return /\.(?:md|markdown|txt|text)$/iu.test(path);
}

/** The language of an article that is not open, by its file's name. */
export function languageOfFile({ path }: Uri): Language {
  return /\.te?xt$/iu.test(path) ? 'plaintext' : 'markdown';
}

/** Whose settings hold for an article that is not open: those of its folder and its language. */
export function scopeOf(uri: Uri): ConfigurationScope {
  return { uri, languageId: languageOfFile(uri) };
}
