/**
 * Words of an article as Markdown that shows them as they are. Every ASCII mark is escaped, so that nothing in the copy can
 * become a link, an image, HTML or a command; white space becomes single blanks, so that no line begins a list.
 */
export function asText(words: string): string {
  return words
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/gu, String.raw`\$&`);
}

/** Words of an article for a list's label, in which VS Code would draw `$(name)` as an icon. */
export function asLabel(words: string): string {
  return words.replaceAll('$(', '$\u200B(');
}
