/**
 * Authority with nobody behind it, and people who speak without a name. Source: general English, written by hand after the
 * kinds in the guide (claims/vague-attribution, claims/anonymous-source).
 */
import { verbForms, wordSet } from './forms';

/** Many, and none of them named. */
export const vagueGroups =
  wordSet(`critics experts analysts observers commentators pundits scientists researchers economists academics
  specialists historians opponents supporters detractors sceptics skeptics campaigners activists pollsters strategists forecasters watchers commentators advocates proponents scholars psychologists opponents doubters climatologists`);
/** Vague only with "many", "some", "most" before them, or alone as those words. */
export const vagueMasses = wordSet('people many some others most few locals everyone everybody');
/** Papers nobody can find. */
export const vaguePapers = wordSet(
  'studies research reports surveys evidence polls data statistics figures tests trials experiments findings science',
);
export const vagueMedia = wordSet('media press');
/** "officials said": ruling 14. */
export const vagueOfficials = wordSet('officials');

/** What a group says or thinks. */
export const opinionVerbs = verbForms(
  `say believe think warn fear claim argue suggest predict expect agree note estimate insist maintain contend caution complain
  question doubt describe worry point allege reckon see call accuse blame urge speculate assert hope add concede
  recommend advise regard view consider acknowledge feel dispute criticise criticize welcome concur forecast anticipate`
    .split(/\s+/)
    .map((v) => [v, true] as const),
);
/** What papers do. */
export const showVerbs = verbForms(
  'show suggest indicate find say reveal demonstrate prove confirm point link conclude report claim'
    .split(' ')
    .map((v) => [v, true] as const),
);

/** "It is widely believed that". */
export const hearsayParticiples = wordSet(
  'believed thought feared understood said claimed alleged rumoured rumored reported suggested assumed accepted acknowledged agreed argued speculated suspected known expected',
);
/** Only with an adverb such as "widely": "it is widely known". */
export const hearsayWithAdverb = wordSet(
  'known accepted acknowledged agreed argued reported suggested assumed suspected said speculated expected',
);
export const widely = wordSet('widely generally commonly broadly often sometimes increasingly universally popularly');

/** Doubts and charges afloat: "fears are growing that", "amid charges that". */
export const floatingNouns =
  wordSet(`charges allegations accusations claims fears concerns suspicions rumours rumors speculation reports
  suggestions worries complaints criticism`);
export const accusingNouns = wordSet('charges allegations accusations claims suspicions complaints');
export const raisedNouns = wordSet('questions concerns doubts fears eyebrows suspicions objections');
export const raisedVerbs = wordSet('raised voiced expressed asked cast');

/** People without names. */
export const sourceNouns = wordSet('source sources insider insiders');
/** Unnamed once nothing says for whom they speak. */
export const unnamedOfficials =
  wordSet(`official diplomat diplomats aide aides adviser advisers advisor advisors lawmaker lawmakers operative operatives
  strategist staffer staffers ally allies associate associates confidant confidante functionary bureaucrat executive minister
  commander envoy negotiator negotiators officer politician`);
/** Somebody who says what he saw: unnamed only when an accusation hangs on it. */
export const tradeNouns =
  wordSet(`doctor nurse teacher guard employee worker colleague neighbour neighbor friend relative engineer driver student
  patient resident customer client prosecutor detective soldier staffer whistleblower clerk porter professor scientist
  contractor analyst volunteer manager director consultant lawyer parent witness player trader banker broker accountant`);
/** Of those, whoever once was one speaks for nobody now: "a former employee". The rest only tell what they saw. */
export const onlookers = wordSet(
  'neighbour neighbor friend relative resident witness parent customer client patient passenger player driver soldier student pupil teacher nurse',
);
/** Unnamed by the word before: "a board member", "a senior club figure". */
export const unnamedBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['member', wordSet('board cabinet commission politburo delegation')],
  ['figure', wordSet('senior leading party club government industry cabinet top opposition board military')],
  ['veteran', wordSet('party industry club cabinet campaign company')],
]);
/** High in a body that has many such: "a senior county official" speaks for no one office. */
export const ranks = wordSet('senior top high-ranking high-level leading');
/** "a person familiar with the matter": people who only become sources by what they know. */
export const knowers = wordSet(
  'person people someone somebody individual individuals those man woman men women persons guest guests participant participants attendee attendees delegate delegates diner diners',
);
export const knowing = wordSet('familiar knowledge briefed close aware involved acquainted privy present');
/** Where few sit, so that whoever was there knows: "someone in the room", "a guest at the dinner". */
export const closedPlaces = wordSet(
  'room meeting meetings talks table dinner lunch breakfast supper call attendance session briefing discussion discussions negotiation negotiations gathering retreat rehearsal rehearsals interview',
);

/** "someone who worked on the deal": what they did there, they know. */
export const takesPart = wordSet(
  'worked works attended took handled negotiated drafted advised advises dealt helped knew knows sat was were heard',
);

/** A wider body that a person speaks for when it stands before the word: "police official". */
export const bodiesBefore =
  wordSet(`police government ministry council company army military navy hospital court city state department airport union party
  embassy palace club league bank federal county district parliament u.n. un eu nato 
  treasury pentagon kremlin health immigration customs port railway school university election prison provincial
  fire union coastguard`);

/** What opens the reason why somebody is not named. */
export const reasonWords = wordSet('because since as fearing for due owing out');
