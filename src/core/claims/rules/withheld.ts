import type { Word } from '../../article/article';

/** Words that keep a name back by themselves. */
export const anonymity = /^(?:anonymity|named|identified|unnamed|anonymous|anonymously|unidentified)$/;

/** "did not want her name printed", "gave only her first name". */
const withholdsName = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:name|names|surname)$/.test(lower) &&
      words.some(
        (w, k) =>
          (k < i && (w.lower === 'only' || w.lower === 'withhold')) ||
          (/^(?:not|n't|n’t)$/.test(w.lower) &&
            words
              .slice(Math.min(i, k) + 1)
              .some((x) =>
                /^(?:used|printed|published|given|give|revealed|reveal|disclosed|made|appear)$/.test(x.lower),
              )),
      ),
  );
/** "who asked not to be named", and whatever else keeps a name back. */
export const hidesName = (words: readonly Word[]): boolean =>
  words.some((w) => anonymity.test(w.lower)) || withholdsName(words);
