import { listed } from './front-coding';

/** Between the parts of a name: `Simone de Beauvoir`, `Gethin ap Rhys`, `Ortega y Gasset`. */
export const joinParticles = listed(
  `al el ul ur bin binti bint ibn ben ould uld ap ab ferch ait van von vom der den de da das dos del dela delos della dello degli di du la le les ter te ten zu zum zur y e 't ’t het á í av af ole wa arap`,
);
/** Begin a family name in small letters by themselves in mid-sentence: `ap Rhys said`. */
export const openingParticles = listed(
  'al el bin ibn ould ap ab van von de da del dela delos della di du ter den der dos la le ben á í av af ole wa arap',
);

/** Small words of other use that open a pair with an article: `in 't Veld`, `op den Berg`, `auf der Heide`. */
const pairOpeners = listed('in op aan uit bij auf aus an unter');
const pairArticles = listed(`'t ’t den der dem het`);
export const isParticle = (word: string): boolean => joinParticles.has(word) || pairOpeners.has(word) || word === 'und';

/** How many words of particles begin at `k`, one, `in 't` or `von und zu`; 0 for none. `lowerAt` gives words in lower case. */
export function particlesAt(lowerAt: (k: number) => string, k: number): number {
  if (lowerAt(k) === 'von' && lowerAt(k + 1) === 'und' && lowerAt(k + 2) === 'zu') return 3;
  if (pairOpeners.has(lowerAt(k)))
    return pairArticles.has(lowerAt(k + 1)) || (lowerAt(k) === 'op' && lowerAt(k + 1) === 'de') ? 2 : 0;
  return joinParticles.has(lowerAt(k)) ? 1 : 0;
}

const beforeFamily =
  /^(?:ní|ni|uí|ui|nic|á|í|av|af|van|von|vom|der|den|de|da|dos|das|del|dela|delos|della|dello|degli|di|du|la|le|bin|ibn|ould|uld|ap|ab|ter|ten|zu|zur|st|al|el|mac|ben|abu|te|ait|in|op|aan|uit|bij|auf|aus|an|unter|'t|het|dem|und|ole|wa|arap)$/;
/** Belongs to the family name behind it. Takes lower case. */
export const goesWithFamily = (part: string): boolean => beforeFamily.test(part);
const opensFamily =
  /^(?:á|í|av|af|van|von|de|da|del|dela|delos|della|di|du|la|le|bin|ibn|ould|uld|ap|ab|ter|al|el|dos|den|der|ait|in|op|aan|uit|bij|auf|aus|an|unter|'t|wa|arap)$/;
/** May be the first word of a family name that stands alone: `Van der Berg`, `Dela Cruz`. Takes lower case. */
export const isFamilyOpening = (part: string): boolean => opensFamily.test(part);

/** A family name with its particle: the particle, with its hyphen or blank, is the first group. */
export const withParticle =
  /^((?:al|el|ul|ad|ar|as|an|ash|at|az)-|(?:al|el|bin|ibn|ben|ould|uld|ap|ab|ait|van der|van den|van de|van ['’]t|van|á|í|av|af|von und zu|von der|von|(?:in|op|aan|uit|bij) (?:['’]t|den|der|het)|op de|(?:auf|aus|an|in) de[rm]|de la|de los|de|da|dos|dela|delos|del|della|di|du|la|le|ter|den|ole|wa|arap) )(?=\p{L})/iu;
