/** English verb forms, made from the dictionary form. Source: general grammar; irregular verbs by hand. */

/** base = also the plain present; s = third person; past and part(iciple) are often one word; ing. */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing';

/** base past participle; regular verbs are not here. */
const irregular = new Map<string, readonly [past: string, part: string]>(
  `say said said|tell told told|think thought thought|know knew known|see saw seen|write wrote written|speak spoke spoken
|find found found|show showed shown|hold held held|hear heard heard|feel felt felt|mean meant meant|swear swore sworn
|foresee foresaw foreseen|understand understood understood|forget forgot forgotten|read read read|teach taught taught
|give gave given|take took taken|make made made|put put put|keep kept kept|draw drew drawn|bring brought brought
|choose chose chosen|seek sought sought|go went gone|get got got|let let let|set set set|lay laid laid|fight fought fought
|withdraw withdrew withdrawn|throw threw thrown|have had had|lead led led|leave left left|sing sang sung|spell spelled spelled
|shoot shot shot|fire fired fired|hit hit hit|come came come|stand stood stood|cast cast cast|break broke broken
|foretell foretold foretold|misspeak misspoke misspoken|retell retold retold|rewrite rewrote rewritten|bid bid bid
|undertake undertook undertaken|forgive forgave forgiven|forbid forbade forbidden|overrule overruled overruled
|lean leaned leaned|learn learned learned|bet bet bet|weep wept wept|spit spat spat|bite bit bitten|strike struck struck
|mislead misled misled|spread spread spread|sell sold sold|pay paid paid|run ran run|lie lied lied`
    .replace(/\n/g, '')
    .split('|')
    .map((line) => {
      const [base, past, part] = line.split(' ');
      return [base, [past, part]];
    }),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const doubling = new Set(
  'admit permit commit submit refer infer prefer confer concur recur rebut regret forget omit compel expel equip'.split(
    ' ',
  ),
);
const vowel = /[aeiou]/;

function doubles(base: string): boolean {
  if (doubling.has(base)) return true;
  const [a, b, c] = base.slice(-3);
  const oneVowelGroup = (base.match(/[aeiouy]+/g) ?? []).length === 1;
  return oneVowelGroup && c !== undefined && !vowel.test(a) && vowel.test(b) && !/[aeiouwxy]/.test(c);
}

const regularStem = (base: string): string => {
  if (base.endsWith('e')) return base.slice(0, -1);
  return doubles(base) ? base + base.slice(-1) : base;
};

/** Every form of a verb. */
export function formsOf(base: string): Record<VerbForm, string> {
  const consonantY = /[^aeiou]y$/.test(base);
  const s = consonantY ? `${base.slice(0, -1)}ies` : /(?:[sxzo]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = regularStem(base);
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /(?:ee|oe|ye)$/.test(base)
      ? `${base}ing`
      : `${stem}ing`;
  const ed = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, part] = irregular.get(base) ?? [ed, ed];
  return { base, s: base === 'have' ? 'has' : s, past, part, ing };
}
