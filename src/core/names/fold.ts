const letters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};
const ascii = /^[\x20-\x7e]*$/;

/** Lower case without accents, apostrophes of one kind: what two spellings share when only the marks differ. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼʻ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[łøđðþßæœıħŋə]/g, (letter) => letters[letter] ?? letter);
}
