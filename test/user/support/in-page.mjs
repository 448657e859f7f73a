// Run by the browser in the page of VS Code, so they see its document and nothing of this file.

/**
 * Whether some line of the article on the screen has these words.
 * @param {readonly [words: string, shown: boolean]} wanted
 * @returns {boolean} whether that is as wanted
 */
export function isShown([words, shown]) {
  const lines = [...document.querySelectorAll('.editor-instance .view-line')];
  return lines.some((line) => line.textContent.replaceAll('\u00a0', ' ').includes(words)) === shown;
}

/**
 * The middle of some words that stand in one line of the article on the screen.
 * @param {string} words
 * @returns {{ x: number, y: number } | null}
 */
export function placeOf(words) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(words);
    if (start < 0) continue;
    let ahead = start + Math.floor(words.length / 2);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (ahead < node.length) {
        const range = document.createRange();
        range.setStart(node, ahead);
        range.setEnd(node, ahead + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      ahead -= node.length;
    }
  }
  return null;
}
