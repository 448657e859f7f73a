import type { ExtensionContext } from 'vscode';
import { registerGoToSource } from './editor/claims/goToSource';
import { registerWhoSaidWhat } from './editor/claims/whoSaidWhat';
import { registerDateInlays } from './editor/dateInlays';
import { openDesk } from './editor/desk';
import { registerDiagnostics } from './editor/diagnostics';
import { registerFixes } from './editor/fixes';
import { registerGoTo } from './editor/goTo';
import { registerHouseStyle } from './editor/houseStyle';
import { registerHovers } from './editor/hovers/hovers';
import { registerNameNavigation } from './editor/names/navigation';
import { registerRename } from './editor/names/rename';
import { registerNavigation } from './editor/navigate';
import { registerOutline } from './editor/outline';
import { registerPublicationDate } from './editor/publicationDate';
import { registerReviewCommand } from './editor/reviewCommand';
import { registerRulePages } from './editor/rulePages';
import { registerSample } from './editor/sample';
import { registerSettling } from './editor/settle';
import { registerStatus } from './editor/status';
import { registerStylebookCommands } from './editor/stylebook/commands';
import { registerStylebookCompletion } from './editor/stylebook/completion';

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
  registerPublicationDate(desk);
  registerHouseStyle(desk);
  registerHovers(desk);
  registerNameNavigation(desk);
  registerRename(desk);
  registerOutline(desk);
  registerDateInlays(desk);
  registerWhoSaidWhat(desk);
  registerGoToSource(desk);
  registerStylebookCommands(desk);
  registerStylebookCompletion(context);
  registerGoTo(context);
  registerSample(context);
  desk.reviews.start();
}
