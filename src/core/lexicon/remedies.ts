/** What people eat, take or do for their health, and what it is said to do. Source: general English, written by hand. */
import { verbForms, wordSet } from './forms';

/** Foods, plants, medicines and habits, in the singular. */
const remedies =
  wordSet(`tea coffee cocoa chocolate juice milk water vinegar honey wine beer cider yoghurt yogurt kefir cheese butter egg bread
  rice oat oatmeal porridge soup broth salt sugar pepper chilli chili garlic onion ginger turmeric cinnamon saffron clove
  ginseng nettle mint sage thyme rosemary basil parsley camomile chamomile lavender hibiscus aloe neem moringa papaya guava mango
  banana apple pear grape pomegranate lemon lime orange grapefruit cherry berry blueberry cranberry elderberry strawberry
  fig date olive avocado tomato beetroot carrot spinach kale cabbage broccoli celery cucumber pumpkin potato bean lentil chickpea
  pea soya soy tofu nut almond walnut peanut seed fish salmon sardine meat fruit vegetable herb spice mushroom seaweed algae
  leaf leaves root bark flower petal oil extract powder syrup tincture infusion brew potion balm ointment cream lotion spray gel
  drug medicine remedy pill tablet capsule vitamin mineral supplement zinc iron magnesium calcium collagen omega-3 probiotic
  fibre fiber antibiotic aspirin statin paracetamol ibuprofen painkiller vaccine jab injection dose tonic diet fasting
  walk walking running jogging swimming cycling dancing gardening exercise yoga meditation massage acupuncture sauna bath sleep
  nap sleeping laughter laughing singing reading chewing smoking vaping breathing sunlight`);
const singular = (word: string): string =>
  word.replace(/ies$/, 'y').replace(/(?:oes|s)$/, (end) => (end === 'oes' ? 'o' : ''));
export const isRemedy = (word: string): boolean => remedies.has(word) || remedies.has(singular(word));

/** "sharpens the memory": parts and powers that towns and machines have too, so only what is taken for them makes it a claim. */
export const softParts = wordSet(
  `memory heart brain skin hair liver kidneys lungs digestion sleep concentration eyesight hearing circulation appetite muscles joints
  bones nerves arteries stomach gut blood fertility libido fat metabolism teeth gums hormones insulin`,
);
/** What is done to them. */
export const softVerbs = verbForms(
  'boost strengthen improve restore weaken sharpen thin thicken purify cleanse protect stimulate unclog nourish damage harm rejuvenate aid burn lower raise increase reduce'
    .split(' ')
    .map((v) => [v, true] as const),
);
/** "brings down", "speeds up": the verb and its other half. */
export const splitVerbs: ReadonlyMap<string, string> = new Map([
  ['bring', 'down'], ['brings', 'down'], ['brought', 'down'], ['push', 'up'], ['pushes', 'up'], ['pushed', 'up'],
  ['drive', 'up'], ['drives', 'up'], ['speed', 'up'], ['speeds', 'up'], ['speeded', 'up'],
]); // prettier-ignore
