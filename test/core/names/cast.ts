import { read, type ReadOptions } from '../../../src/core';

/** Each name with its mentions' words: `Grace Adeyemo: Grace Adeyemo, Adeyemo`. */
export function cast(text: string, options: ReadOptions = {}): readonly string[] {
  const facts = read(text, { published: '2024-10-17', ...options });
  return facts.names.names.map(
    (name) =>
      `${name.name} (${name.kind}): ${name.mentions.map((m) => facts.article.text.slice(m.start, m.end)).join(', ')}`,
  );
}

export const people = (text: string): readonly string[] =>
  cast(text)
    .filter((line) => line.includes('(person)'))
    .map((line) => line.replace(' (person)', ''));
