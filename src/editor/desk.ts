import type { ExtensionContext } from 'vscode';
import { Comparison } from './compare/comparison';
import { Decisions } from './decisions';
import { Memory } from './memory';
import { Reader } from './reader';
import { Reviews } from './reviews';
import { Stylebooks } from './stylebook/stylebooks';

/** What the editor's features share. */
export interface Desk {
  readonly context: ExtensionContext;
  readonly stylebooks: Stylebooks;
  /** Publication dates set by command, ISO. */
  readonly dates: Memory<string>;
  readonly decisions: Decisions;
  readonly reader: Reader;
  readonly reviews: Reviews;
  /** The names of a whole folder. */
  readonly comparison: Comparison;
}

/** Sets the desk up. Nothing is read yet. */
export function openDesk(context: ExtensionContext): Desk {
  const { workspaceState, subscriptions } = context;
  const stylebooks = new Stylebooks();
  const dates = new Memory<string>(workspaceState, 'publicationDates');
  const decisions = new Decisions(workspaceState);
  const reader = new Reader(dates, stylebooks);
  const reviews = new Reviews(reader, decisions, stylebooks.onDidChange, dates.onDidChange);
  const comparison = new Comparison(reader, decisions, stylebooks);
  subscriptions.push(stylebooks, dates, decisions, reader, reviews, comparison);
  return { context, stylebooks, dates, decisions, reader, reviews, comparison };
}
