import type { Span } from '../../core/contract';
import type { AttributionFact, Facts } from '../../core/facts';

/** The attribution whose said words, source or cue lie at an offset; the shortest when several do. */
export function attributionAt({ claims }: Facts, offset: number): AttributionFact | null {
  const inside = (span: Span | null): boolean => span !== null && span.start <= offset && offset < span.end;
  const [found] = claims.attributions
    .filter(({ content, source, cue }) => content.some(inside) || inside(source) || inside(cue))
    .sort((a, b) => length(a) - length(b));
  return found ?? null;
}

/** From the first said word to the last. */
export function outerSpan({ content, source, cue }: AttributionFact): Span {
  const first = content[0] ?? source ?? cue ?? { start: 0, end: 0 };
  return { start: first.start, end: content.at(-1)?.end ?? first.end };
}

function length(attribution: AttributionFact): number {
  const { start, end } = outerSpan(attribution);
  return end - start;
}
