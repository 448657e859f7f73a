import { listed } from './front-coding';

/** Last words of names that are no person's, body's or place's: wars, prizes, laws, feasts. */
export const eventHeads =
  listed(`day cup prize award awards act bill law treaty agreement war festival olympics championship championships final finals
 election elections week month report plan deal amendment constitution revolution open marathon tour prix medal oscar oscars grammy battle accord accords pact protocol convention declaration
 resolution directive regulation series trophy derby summit era age renaissance spring uprising intifada genocide holocaust crisis summit games cup expo carnival`);
