import type { Prose, Sentence } from '../../article/article';
import { casualties } from './casualty';
import { causes } from './cause';
import { motives } from './motive';
import { figures } from './figure';
import { forecasts } from './forecast';
import { likelihoods } from './likelihood';
import { conflicts, incidents } from './war';
import { medicalClaims } from './medical';
import { records } from './record';
import type { RiskKind, Statement } from './statement';
import { reader, readersFor } from './triggers';
import { memoised } from '../../memo';

const order: readonly RiskKind[] = [
  'casualty', 'medical', 'conflict', 'statistic', 'cause', 'record', 'forecast', 'motive', 'incident',
]; // prettier-ignore

const readers: readonly (readonly [bit: number, read: (prose: Prose, sentence: Sentence) => Iterable<Statement>])[] = [
  [reader.casualty, casualties],
  [reader.medical, medicalClaims],
  [reader.conflict, conflicts],
  [reader.figure, figures],
  [reader.likelihood, likelihoods],
  [reader.cause, causes],
  [reader.record, records],
  [reader.forecast, forecasts],
  [reader.motive, motives],
  [reader.incident, incidents],
];

/** Every statement of a paragraph that needs a source, outside quotation marks; the riskier one where two share words. */
export const statementsIn = memoised((prose: Prose): readonly Statement[] => {
  const found: Statement[] = [];
  for (const sentence of prose.sentences) {
    const here: Statement[] = [];
    const bits = readersFor(prose, sentence);
    if (bits === 0) continue;
    const all: Statement[] = [];
    for (const [bit, read] of readers) {
      if ((bits & bit) === 0) continue;
      for (const one of read(prose, sentence))
        if (prose.words[one.at].quoted === 0 && !isAsked(prose, sentence, one)) all.push(one);
    }
    if (all.length === 0) continue;
    all.sort((a, b) => Number(a.weak) - Number(b.weak) || order.indexOf(a.kind) - order.indexOf(b.kind));
    for (const one of all) {
      if (!here.some((s) => s.range.first < one.range.last && one.range.first < s.range.last)) here.push(one);
    }
    found.push(...here.sort((a, b) => a.range.first - b.range.first));
  }
  return found;
});

/** "whether the drug slows dementia": a question, with no comma between it and what it asks. */
function isAsked({ words }: Prose, sentence: Sentence, { range }: Statement): boolean {
  for (let i = range.first - 1; i >= sentence.first && words[i].kind !== 'mark'; i--)
    if (/^(?:whether|if)$/.test(words[i].lower)) return true;
  return false;
}
