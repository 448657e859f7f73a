import type { ExtensionContext } from 'vscode';

export function activate(_context: ExtensionContext): void {
  // A line per editor feature.
}
