import type { FiguresForm, Match } from '../form';
import type { Tokens } from '../scan';
import { century } from './numbers';

const figureMarks = new Set(['/', '.', '-', '–']);

/** 06/07/2026, 3/4, 12.11.2025, 5/6/26. Its order is not settled here. */
export function readFigures(t: Tokens, i: number): (Match & { readonly form: FiguresForm }) | null {
  const first = t[i];
  const mark = t[i + 1];
  const second = t[i + 2];
  if (first?.kind !== 'number' || first.text.length > 2 || !mark || mark.gap || !figureMarks.has(mark.text))
    return null;
  if (second?.kind !== 'number' || second.gap || second.text.length > 2) return null;
  const previous = t[i - 1];
  if (previous && !first.gap && (previous.kind !== 'mark' || /[$£€#/.:\-–+=&?]/.test(previous.text))) return null;
  if (previous && /[$£€#]/.test(previous.text)) return null;
  const again = t[i + 3];
  const year = t[i + 4];
  const form = (last: number, y: number | null): (Match & { readonly form: FiguresForm }) | null => {
    const after = t[last];
    if (after && !after.gap && (after.kind !== 'mark' || /[%/:°\-–]/.test(after.text))) return null;
    if (
      after &&
      !after.gap &&
      /[.,]/.test(after.text) &&
      t[last + 1] &&
      !t[last + 1]?.gap &&
      t[last + 1]?.kind === 'number'
    )
      return null;
    return {
      first: i,
      last,
      form: {
        kind: 'figures',
        first: Number(first.text),
        second: Number(second.text),
        year: y,
        mark: mark.text,
        weekday: null,
      },
    };
  };
  if (again && !again.gap && again.text === mark.text && year?.kind === 'number' && !year.gap) {
    if (year.text.length === 4) return form(i + 5, Number(year.text));
    if (year.text.length === 2) return form(i + 5, century(Number(year.text)));
    return null;
  }
  return mark.text === '/' ? form(i + 3, null) : null;
}
