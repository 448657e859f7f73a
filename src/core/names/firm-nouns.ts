import { listed } from '../lexicon/front-coding';
import { isSurname } from '../lexicon/people-words';

const nouns = listed(
  'company firm group club team newspaper magazine daily weekly website site portal channel platform brand brands giant chipmaker carmaker automaker drugmaker maker manufacturer developer operator bank lender retailer airline broadcaster supplier party agency charity union outlet rival rivals band app network startup start-up brewer distiller miner grocer insurer bookmaker winemaker jeweller publisher wholesaler refiner hotelier contractor builder shipper utility brokerage consultancy pollster auctioneer shipyard',
);

/** Says what a firm or another body is, directly before its name: `drugmaker Velane`, `the retailer Orbison`. */
export const isFirmNoun = (word: string): boolean =>
  nouns.has(word) || (word.length > 7 && /(?:maker|builder)$/.test(word) && !isSurname(word));
