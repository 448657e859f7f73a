import type { ExtensionContext } from 'vscode';
import { openDesk } from './editor/desk';
import { registerDiagnostics } from './editor/diagnostics';
import { registerFixes } from './editor/fixes';
import { registerGoTo } from './editor/goTo';
import { registerNavigation } from './editor/navigate';
import { registerReviewCommand } from './editor/reviewCommand';
import { registerRulePages } from './editor/rulePages';
import { registerSettling } from './editor/settle';
import { registerStatus } from './editor/status';

/** The desktop and the browser begin here. Nothing heavy is loaded before the first article is read. */
export function activate(context: ExtensionContext): void {
  const desk = openDesk(context);
  registerDiagnostics(desk);
  registerFixes(desk);
  registerSettling(desk);
  registerNavigation(desk);
  registerReviewCommand(desk);
  registerRulePages(desk);
  registerStatus(desk);
  registerGoTo(context);
  desk.reviews.start();
}
