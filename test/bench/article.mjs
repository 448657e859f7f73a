// @ts-check
// Makes articles of any length, always the same: news as it is written, with invented people, quotations and dates.

const given = ['Orla', 'Tomas', 'Ines', 'Karim', 'Dagny', 'Ruben', 'Mirela', 'Pavel', 'Aisling', 'Noor'];
const family = [
  'Venn',
  'Haldorsen',
  'Quist',
  'Belmar',
  'Okonta',
  'Szarka',
  'Delacourt',
  'Imrie',
  'Tarrant',
  'Yilmazer',
];
const posts = [
  'harbour master',
  'council leader',
  'finance minister',
  'chief executive',
  'police inspector',
  'head teacher',
];
const bodies = [
  'Velmora Port Authority',
  'Harrowdale Council',
  'Ministry of Rivers',
  'Norvane Steel',
  'Ostry Hospital',
];
const places = ['Velmora', 'Karsha', 'Harrowdale', 'Ostry', 'Lower Tarn', 'Brenwick'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'March', 'April', 'June', 'September', 'November'];
const things = [
  'the bridge repairs',
  'the ferry timetable',
  'the flood wall',
  'the school budget',
  'the new reservoir',
];

/**
 * @param {number} words about how many
 * @returns {string} Markdown with front matter
 */
export function makeArticle(words) {
  const pick = picker();
  const paragraphs = [`---\ndate: 2026-03-04\n---\n\n# ${pick(places)} argues over ${pick(things)}`];
  let count = 8;
  while (count < words) {
    const paragraph = makeParagraph(pick, paragraphs.length);
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** @typedef {<T>(list: readonly T[]) => T} Pick */

/** @returns {Pick} the same picks in the same order each time (Park and Miller) */
function picker() {
  let state = 20260304;
  return (list) => {
    state = (state * 48271) % 2147483647;
    const one = list[state % list.length];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
}

/**
 * @param {Pick} pick
 * @param {number} index
 * @returns {string}
 */
function makeParagraph(pick, index) {
  const first = pick(given);
  const last = pick(family);
  const day = pick(days);
  const number = (index * 37) % 900;
  const kinds = [
    () =>
      `${first} ${last}, the ${pick(posts)} of ${pick(places)}, said on ${day} that ${pick(things)} would cost £${number}m and take ${(number % 20) + 2} months.`,
    () =>
      `“Nobody told us about ${pick(things)},” ${last} said. “We read it in the paper on ${day}, like everybody else, and we are not happy.”`,
    () =>
      `The ${pick(bodies)} was founded in ${1900 + (number % 120)} and employs ${number + 50} people. It announced on ${pick(months)} ${(number % 28) + 1} that ${pick(things)} had been put off until next year.`,
    () =>
      `A spokesman for ${pick(bodies)} declined to comment. Critics say the plan, which was agreed three weeks ago, will not work; "it is a mistake", one of them wrote.`,
    () =>
      `Residents in ${pick(places)} have waited for more than ${(number % 9) + 2} years. According to a report by ${pick(bodies)}, ${number} homes were flooded last winter and ${number % 40} roads closed.`,
    () =>
      `The road through ${pick(places)} was shut yesterday. ${first} ${last} was in the second car. She said she had seen nothing like it since ${pick(months)} ${1990 + (number % 30)}.`,
  ];
  return pick(kinds)();
}
