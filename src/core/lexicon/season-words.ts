import { listed } from './front-coding';

const single =
  listed(`weather rain rainfall snow snowfall sun sunshine sunlight light breeze heat cold warmth frost air sky water tide melt
onion green lamb cabbage chicken roll vegetable veg fruit berry squash barley wheat oats rye grain crop pasture grass foliage color colour blossom bloom
flower bulb bedding salad soup stew pudding menu dish jasmine truffle clothes clothing coat jacket boot shoe wear dress hat glove jumper scarf wardrobe
outfit uniform sock fashion tyre tire duvet fuel mattress balance board bed lock coil blend ale beer wine cocktail punch drink
olympics paralympics olympian game sport season league cup championship transfer house home palace residence cottage garden quarter camp resort capital
retreat villa job reading hit cleaning clean solstice equinox fever flu blues bug virus illness vomiting depression lightning time month day night evening
morning afternoon love romance fling soldier bird visitor migrant plumage ground range squad suit series palette look`);
const plural = listed('skies berries leaves scarves');

/** Weather, water, plants, clothes, goods, sport, houses, ailments: a season before these makes a kind, not a time. General English. */
export const isSeasonal = (noun: string): boolean =>
  single.has(noun) || plural.has(noun) || single.has(noun.replace(/s$/, '')) || single.has(noun.replace(/es$/, ''));

/** What is put in the fall: before any other noun "fall" is a drop. */
export const isOfTheFall = (noun: string): boolean => fallOnes.has(noun) || fallOnes.has(noun.replace(/s$/, ''));
const fallOnes = listed(
  'term semester election budget campaign session harvest intake exam break recess tour conference festival vote referendum sitting congress launch',
);
