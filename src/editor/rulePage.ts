import { Uri } from 'vscode';

/** Rules' pages have a scheme of their own: they open offline, on every host, and cannot be edited. */
export const scheme = 'copydesk-rule';

/** Where a rule is explained. */
export function rulePage(code: string): Uri {
  return Uri.from({ scheme, path: `/${code}.md` });
}
