import { DiagnosticSeverity } from 'vscode';
import type { QueryLevel } from '../core/contract';

/** The levels as VS Code draws them. */
export const severities: Readonly<Record<QueryLevel, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
