import {
  EventEmitter,
  FileSystemError,
  FileType,
  workspace,
  type Disposable,
  type FileChangeEvent,
  type Uri,
} from 'vscode';

/** A file system in memory with one text in every file, as an extension for remote folders or old versions brings one. */
export function mountEverywhere(scheme: string, text: string, isReadonly: boolean): Disposable {
  const content = new TextEncoder().encode(text);
  const refused = ({ path }: Uri): never => {
    throw FileSystemError.NoPermissions(path);
  };
  return workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => ({ dispose: () => {} }),
      stat: ({ path }) => {
        if (!path.endsWith('.md')) throw FileSystemError.FileNotFound(path);
        return { type: FileType.File, ctime: 0, mtime: 0, size: content.length };
      },
      readDirectory: () => [],
      readFile: () => content,
      createDirectory: refused,
      writeFile: refused,
      delete: refused,
      rename: refused,
    },
    { isReadonly },
  );
}
