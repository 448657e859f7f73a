import { FilePermission, languages, RelativePattern, workspace, type TextDocument } from 'vscode';

/**
 * Whether VS Code lets nobody write in an article: its file system, its file, or the user's settings say so. One that was made
 * read-only for the session alone is not known to extensions.
 */
export async function isReadOnly(article: TextDocument): Promise<boolean> {
  const { uri } = article;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  const permissions = await workspace.fs.stat(uri).then(
    (stat) => stat.permissions ?? 0,
    () => 0,
  );
  if (permissions & FilePermission.Readonly) return true;
  const files = workspace.getConfiguration('files', uri);
  const listed = (setting: string): boolean =>
    Object.entries(files.get<Readonly<Record<string, unknown>>>(setting) ?? {}).some(
      ([pattern, holds]) => holds === true && matches(article, pattern),
    );
  return listed('readonlyInclude') && !listed('readonlyExclude');
}

/** As VS Code reads such a pattern: against the path in the open folder, or against the whole. */
function matches(article: TextDocument, pattern: string): boolean {
  const folder = workspace.getWorkspaceFolder(article.uri);
  const within = folder && languages.match({ pattern: new RelativePattern(folder, pattern) }, article) > 0;
  return within === true || languages.match({ pattern }, article) > 0;
}
