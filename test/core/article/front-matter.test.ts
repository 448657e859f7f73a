import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/core/article/front-matter';

describe('front matter', () => {
  test('gives each known value with its place', () => {
    const text = '---\ndate: 2026-03-04\nstyle: AP\ntitle: "Ferry sails"\n---\n\nCopy.';
    const front = readFrontMatter(text);
    expect(front.span).toEqual({ start: 0, end: text.indexOf('\n\nCopy') });
    expect(front.date).toEqual({ value: '2026-03-04', start: 10, end: 20 });
    expect(front.style?.value).toBe('ap');
    expect(front.title?.value).toBe('Ferry sails');
    expect(front.problems).toEqual([]);
  });

  test.each(['date', 'published', 'pubDate'])('reads the publication date from %s', (key) => {
    expect(readFrontMatter(`---\n${key}: 2026-03-04\n---\n`).date?.value).toBe('2026-03-04');
  });

  test.each([
    ['2026-03-04T10:00:00Z', '2026-03-04'],
    ["'2026-03-04'", '2026-03-04'],
    ['2024-02-29', '2024-02-29'],
  ])('takes %s', (written, value) => {
    const front = readFrontMatter(`---\ndate: ${written}\n---\n`);
    expect(front.date?.value).toBe(value);
    expect(front.problems).toEqual([]);
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '4 March 2026', '04/03/2026', 'soon'])(
    'reports %s',
    (written) => {
      const text = `---\ndate: ${written}\n---\n`;
      const { date, problems } = readFrontMatter(text);
      expect(date).toBeNull();
      expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual([written]);
    },
  );

  test('asks which of two publication dates is right, and takes the first', () => {
    const text = '---\ndate: 2026-03-04\ntitle: Pier\npublished: 2026-03-05\n---\n';
    const { date, problems } = readFrontMatter(text);
    expect(date?.value).toBe('2026-03-04');
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['2026-03-05']);
    expect(problems[0]?.message).toBe('Published 2026-03-04 on line 2, 2026-03-05 here. Which is right?');
    expect(readFrontMatter('---\ndate: 2026-03-04\npubDate: 2026-03-04T08:00\n---\n').problems).toEqual([]);
  });

  test('reports a place that is no time zone, and goes on without', () => {
    const text = '---\nplace: Nowhere/Karsha\n---\n';
    const { place, problems } = readFrontMatter(text);
    expect(place).toBeNull();
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['Nowhere/Karsha']);
    expect(readFrontMatter('---\nplace: Europe/London\n---\n').place?.value).toBe('Europe/London');
  });

  test('reports broken YAML on its line and reads the copy all the same', () => {
    const { problems, span } = readFrontMatter('---\ndate: "2026-03-04\nstyle: ap\n---\nCopy.');
    expect(problems).toHaveLength(1);
    expect(span).not.toBeNull();
  });

  test('counts with Windows line ends', () => {
    const text = '---\r\ndate: 2026-02-30\r\nstyle: ap\r\n---\r\nCopy.';
    const { problems, style } = readFrontMatter(text);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['2026-02-30']);
    expect(style && text.slice(style.start, style.end)).toBe('ap');
  });

  test.each(['Copy.\n---\ndate: 2026-03-04\n---\n', '---\n\nA rule, then copy.\n\n---\n', '---\ndate: 2026-03-04\n'])(
    'is not there in %j',
    (text) => {
      expect(readFrontMatter(text).span).toBeNull();
    },
  );
});
