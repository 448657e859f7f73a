import { listed } from './front-coding';

/** Between the parts of a name: `Simone de Beauvoir`, `Gethin ap Rhys`, `Ortega y Gasset`. */
export const joinParticles = listed(
  'al el ul ur bin binti bint ibn ben ould uld ap ab ferch van von vom der den de da das dos del dela delos della dello degli di du la le les ter te ten zu zur y e',
);
/** Begin a family name in small letters by themselves in mid-sentence: `ap Rhys said`. */
export const openingParticles = listed(
  'al el bin ibn ould ap ab van von de da del dela delos della di du ter den der dos la le ben',
);

const beforeFamily =
  /^(?:van|von|vom|der|den|de|da|dos|das|del|dela|delos|della|dello|degli|di|du|la|le|bin|ibn|ould|uld|ap|ab|ter|ten|zu|zur|st|al|el|mac|ben|abu|te)$/;
/** Belongs to the family name behind it. Takes lower case. */
export const goesWithFamily = (part: string): boolean => beforeFamily.test(part);
const opensFamily = /^(?:van|von|de|da|del|dela|delos|della|di|du|la|le|bin|ibn|ould|uld|ap|ab|ter|al|el|dos|den|der)$/;
/** May be the first word of a family name that stands alone: `Van der Berg`, `Dela Cruz`. Takes lower case. */
export const isFamilyOpening = (part: string): boolean => opensFamily.test(part);

/** A family name with its particle: the particle, with its hyphen or blank, is the first group. */
export const withParticle =
  /^((?:al|el|ul|ad|ar|as|an|ash|at|az)-|(?:al|el|bin|ibn|ben|ould|uld|ap|ab|van der|van den|van de|van|von der|von|de la|de los|de|da|dos|dela|delos|del|della|di|du|la|le|ter|den) )(?=\p{L})/iu;
