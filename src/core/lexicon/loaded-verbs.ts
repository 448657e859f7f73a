/**
 * Speech verbs that take sides, with what makes them something else. Source: general English, written by hand after the
 * kinds in the guide (claims/loaded-verb).
 */
import { verbForms, wordSet } from './forms';

export interface LoadedVerb {
  /** What it does to its speaker, for the message. */
  readonly effect: string;
  readonly level: 'information' | 'hint';
  /** What says it plainly, in the past. */
  readonly plain: string;
  /** What must follow: a clause, a quotation, "of", a thing said. */
  readonly frames: ReadonlySet<string>;
}

const verb = (effect: string, level: LoadedVerb['level'], frames: string, plain = 'said'): LoadedVerb => ({
  effect, level, plain, frames: wordSet(frames),
}); // prettier-ignore

export const loadedVerbs = verbForms<LoadedVerb>([
  ['claim', verb('casts doubt on', 'information', 'that clause quote to')],
  ['allege', verb('casts doubt on', 'information', 'that clause quote')],
  ['admit', verb('implies fault by', 'information', 'that clause quote to-ing ing')],
  ['confess', verb('implies guilt of', 'information', 'that clause quote to-ing')],
  ['refute', verb('says the proof was given by', 'information', 'object', 'denied')],
  ['rebut', verb('says the proof was given by', 'information', 'object', 'denied')],
  ['boast', verb('mocks', 'information', 'that clause quote of about')],
  ['brag', verb('mocks', 'information', 'that clause quote of about')],
  ['rant', verb('mocks', 'information', 'that clause quote about')],
  ['rave', verb('mocks', 'information', 'that quote')],
  ['whine', verb('mocks', 'information', 'that clause quote about')],
  ['moan', verb('mocks', 'information', 'that clause quote about')],
  ['gripe', verb('mocks', 'information', 'that clause quote')],
  ['gush', verb('mocks', 'information', 'that clause quote')],
  ['bleat', verb('mocks', 'information', 'that clause quote about')],
  ['sneer', verb('judges', 'information', 'that quote')],
  ['concede', verb('implies a point lost by', 'hint', 'that clause quote')],
  ['acknowledge', verb('implies a point granted by', 'hint', 'that clause quote')],
  ['insist', verb('hints at doubt in', 'hint', 'that clause quote')],
  ['reveal', verb('vouches for', 'hint', 'that clause quote')],
  ['note', verb('vouches for', 'hint', 'that clause quote')],
  ['explain', verb('vouches for', 'hint', 'that quote')],
]);

/** Objects after which the verb is no word of speech, or a fixed phrase of law. */
export const otherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'claim',
    wordSet(
      'responsibility credit victory asylum expenses title lives life benefits compensation damages refund prize ownership victims medal crown scalp win benefit insurance allowance territory ground land momentum',
    ),
  ],
  [
    'admit',
    wordSet(
      'charge charges count counts offence offences murder manslaughter theft fraud assault robbery burglary arson rape guilt liability patients responsibility defeat possession conspiracy bribery perjury driving stealing killing causing dangerous supplying assaulting handling breaching',
    ),
  ],
  ['confess', wordSet('murder killing crime crimes sins')],
  ['concede', wordSet('defeat goal goals penalty points free-kick corner tries ground seat')],
]);

/** Papers and proceedings allege and claim by their nature. */
export const legalSpeakers =
  wordSet(`lawsuit suit indictment complaint writ prosecution prosecutor prosecutors police affidavit filing plaintiff
  plaintiffs petition charges claim claimants claimant crown lawyers motion warrant sheet papers state`);

/** Things that refute in the right sense: by showing it. */
export const evidenceNouns =
  wordSet(`data evidence study studies figures results findings experiment experiments test tests research survey report
  analysis reading readings observations samples images numbers records measurements footage documents document facts trial audit proof work paper papers theorem
  dates dating bones rings scan scans photograph photographs picture pictures x-ray x-rays letters log logs map maps timings`);
