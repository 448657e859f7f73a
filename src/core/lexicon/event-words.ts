import { listed } from './front-coding';

/** After common words alone they name a subject or a paper, no body: Public Health, Financial Statements. */
export const subjectHeads = listed(
  'rights health security affairs education science sciences studies statement statements opportunity opportunities decision decisions notice notices summary authorization authorisation management entrepreneurship resource resources economy policy strategy vision agenda equality justice capital finance statistics technology law laws trade relations welfare safety culture history literature chemistry physics mathematics engineering medicine economics diplomacy democracy caution rule rules code guide guidelines principles goals index list survey age ages earth',
);

/** Wares that stand alone with a capital. */
export const products = listed(
  'mac macs windows android iphone iphones ipad ipads linux excel playstation xbox kindle photoshop powerpoint barbie lego viagra botox kalashnikov katyusha',
);

/** Last words of names that are no person's, body's or place's: wars, prizes, laws, feasts. */
export const eventHeads =
  listed(`day cup prize award awards act bill law treaty agreement war festival olympics championship championships final finals
 election elections week month report plan deal amendment constitution revolution open marathon tour prix medal oscar oscars grammy battle accord accords pact protocol convention declaration
 resolution directive regulation series trophy derby summit era age renaissance spring uprising intifada genocide holocaust crisis summit games cup expo carnival jubilee cavalcade fest pageant parade fair gala rally regatta symposium showcase bowl`);
