import type { Span } from '../core/contract';

/**
 * Of what is asked, what is meant at a place: all that touches it, the closest fit first. Where nothing does and a line is
 * given, the one on that line that lies nearest.
 *
 * @param line the line around the place, or null when only what touches it is meant
 */
export function askedAt<T extends Span>(asked: readonly T[], place: Span, line: Span | null): readonly T[] {
  const touching = asked.filter((one) => touch(one, place));
  if (touching.length > 0) return touching.sort((a, b) => misfit(a, place) - misfit(b, place));
  if (!line) return [];
  const [nearest] = asked.filter((one) => touch(one, line)).sort((a, b) => distance(a, place) - distance(b, place));
  return nearest ? [nearest] : [];
}

export function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function misfit({ start, end }: Span, place: Span): number {
  return Math.abs(place.start - start) + Math.abs(end - place.end);
}

function distance({ start, end }: Span, place: Span): number {
  return Math.max(start - place.end, place.start - end);
}

/** At most so many characters, cut between words. */
export function shortened(words: string, most = 30): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
