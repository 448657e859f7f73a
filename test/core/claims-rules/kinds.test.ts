import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Query, review } from '../../../src/core';

interface Case {
  readonly code: string;
  readonly raised: boolean;
  readonly level: string | null;
  readonly text: string;
  readonly mark: { readonly start: number; readonly end: number } | null;
}

/** One case a line, under the code of its rule: see the top of `kinds.txt`. */
function cases(): Case[] {
  const found: Case[] = [];
  let code = '';
  for (const line of readFileSync(new URL('./kinds.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@')) code = line.slice(1).trim();
    const match = /^(raise|leave)(?: (\w+))? \| (.+)$/.exec(line);
    if (!match) continue;
    const marked = (match[3] ?? '').replaceAll(' ¶ ', '\n\n');
    const text = marked.replace(/[⟦⟧]/g, '');
    const open = marked.indexOf('⟦');
    const mark = open < 0 ? null : { start: open, end: marked.indexOf('⟧') - 1 };
    found.push({ code, raised: match[1] === 'raise', level: match[2] ?? null, text, mark });
  }
  return found;
}

const all = cases();
const asked = (text: string, code: string): readonly Query[] =>
  review(text, { published: '2026-03-04', level: 'fact-check' }).queries.filter((q) => q.code === code);

for (const code of new Set(all.map((one) => one.code))) {
  describe(code, () => {
    for (const one of all.filter((c) => c.code === code)) {
      const name = one.text.replace(/\s+/g, ' ').slice(0, 100);
      if (one.raised) {
        test(`raises: ${name}`, () => {
          const hits = asked(one.text, code).filter(
            (q) => one.mark && q.start < one.mark.end && one.mark.start < q.end,
          );
          expect(hits.length).toBeGreaterThan(0);
          if (one.level) expect(hits.map((q) => q.level)).toContain(one.level);
        });
      } else {
        test(`leaves: ${name}`, () => {
          const loud = asked(one.text, code).filter((q) => q.level !== 'hint');
          expect(loud.map((q) => q.message)).toEqual([]);
        });
      }
    }
  });
}
