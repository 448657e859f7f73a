/**
 * What it takes to accuse somebody: deeds that are criminal, corrupt, violent, negligent or dishonest, the words for those
 * who do them, and the words for the deed. Source: general English, written by hand after the kinds in the guide
 * (claims/allegation, claims/accused-as-label).
 */
import { verbForms, wordSet } from './forms';

/** What must follow the verb before it accuses. */
export interface Deed {
  /** `any` object, one of `things`, a person, somebody with no name, one of the prepositions, or nothing at all. */
  readonly takes: 'any' | 'things' | 'person' | 'somebody' | 'prepositions' | 'nothing';
  readonly things: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** What stands right after the verb: "off" in "paid off inspectors". */
  readonly particle: string | null;
  /** Said of players, prices and weather too: left alone where the copy is about a match. */
  readonly playful: boolean;
}

const money =
  'money cash funds fund proceeds millions million billions profits donations savings pension pensions pounds dollars euros cheques fees payments payment grants';
const papers =
  'evidence files file documents document records record emails footage tapes tape messages minutes logs ballots';
const figures =
  'figures checks inspections accounts books records results data invoices invoice sales returns reports tests test scores prices price rates markets market claims timesheets receipts certificates logs exams votes vote ballots expenses signatures signature documents document contracts contract bids statistics diagnoses diagnosis certificate receipt timesheet log';
const secrets =
  'losses evidence assets debts income truth documents defects abuse deaths payments risks report reports findings faults failures money complaints profits leak leaks fire infections errors body logs books bodies';
const kept = 'records results data files file fee fees charges costs commission commissions risks';
const filth =
  'waste chemicals sewage sludge rubbish asbestos effluent slurry solvent solvents toxins tyres pollutants ash acid mercury cyanide arsenic pesticide pesticides diesel carcasses';
const rules =
  'law laws rules rule regulations sanctions embargo code curfew ban ceasefire truce injunction licence permit permits act constitution contract confidentiality oath';
const crimes =
  'crime crimes fraud murder murders perjury atrocities treason theft arson genocide robbery rape bribery adultery massacre massacres offences offence burglary violations blackmail espionage manslaughter';
const bribes = 'bribe bribes kickback kickbacks backhander backhanders payoff payoffs sweeteners';
const watchers =
  'inspector inspectors judge judges juror jurors witness witnesses policeman policemen police official officials customs';
const drugs = 'cocaine heroin cannabis secrets fentanyl passports opium';
const rotten =
  'fake counterfeit tainted rotten stolen contaminated illegal banned unlicensed poisoned smuggled expired bogus forged untested diluted';
const captives =
  'prisoners prisoner captives hostages hostage civilians detainees villagers men women people soldiers children prisoners-of-war refugees';

const poisonable =
  'well wells water river rivers stream streams lake lakes pond reservoir soil bait dog dogs cat cats eagle eagles swan swans bird birds kite kites buzzard buzzards fox foxes wolf wolves badger badgers cattle cow cows calf calves sheep horse horses fish bees elephant elephants lion lions vulture vultures';
const cheated = 'widows pensioners customers investors savers farmers workers families residents thousands hundreds';

type Line = readonly [takes: Deed['takes'], verbs: string, with_?: string, playful?: 'playful'];

const lines: readonly Line[] = [
  ['any', 'forge', '', 'playful'],
  ['any', 'bribe falsify fabricate defraud extort blackmail rape murder assault molest grope torture massacre'],
  [
    'any',
    'swindle scam con kidnap abduct smuggle loot plunder ransack vandalise vandalize rig sabotage plagiarise counterfeit',
  ],
  [
    'any',
    'stalk harass intimidate terrorise terrorize lynch behead burgle siphon shoplift hack wiretap bug perjure torch',
  ],
  [
    'any',
    'mislead deceive dupe hoodwink misappropriate misuse mis-sell missell overcharge underpay bully victimise drug fiddle',
  ],
  ['any', 'purloin embezzle double-bill double-charge overbill mistreat maltreat ill-treat ill-use'],
  ['any', 'manhandle brutalise brutalize assassinate decapitate pistol-whip horsewhip libel'],
  ['any', 'filch pilfer', '', 'playful'],
  ['somebody', 'short-change shortchange'],
  ['any', 'orchestrate mastermind', '', 'playful'],
  ['any', 'pollute', ''],
  ['things', 'fix', 'prices races matches elections bids bidding tenders'],
  ['things', 'change', 'grades results records votes'],
  ['any', 'rob steal strangle stab mug dope', '', 'playful'],
  ['things', 'poison', poisonable],
  ['things', 'nobble', 'horse horses juror jurors jury witness witnesses'],
  ['things', 'betray', 'secrets country'],
  ['things', 'misrepresent', figures],
  ['things', 'endanger', 'patients passengers lives children crew pupils residents workers'],
  ['things', 'botch', 'operation operations surgery surgeries autopsy diagnosis'],
  ['things', 'pirate', 'software films music'],
  ['person', 'cane flog birch suffocate throttle fondle', '', 'playful'],
  ['prepositions', 'trespass', 'on'],
  ['person', 'poison smother', '', 'playful'],
  ['things', 'cheat', `${cheated} +out`, 'playful'],
  ['person', 'cheat', '+out', 'playful'],
  ['things', 'abandon', 'passengers patients'],
  ['things', 'throw', 'match fight game bout +for'],
  ['things', 'skim', 'takings collection collections till'],
  ['any', 'starve whip', '', 'playful'],
  ['any', 'force-feed', ''],
  ['things', 'launder', money],
  ['things', 'divert pocket skim misspend', `${money} ${bribes} commissions aid`],
  ['things', 'fleece', cheated],
  ['person', 'fleece overdose'],
  ['things', 'pocket', 'deposits deposit takings fares rent rents subscriptions fines'],
  ['things', 'withhold', 'evidence medicine medicines medication'],
  ['things', 'rewrite backdate', 'charts chart log logs timesheets contract contracts invoices invoice paperwork'],
  ['things', 'spike', 'drink drinks tea coffee wine cocktail cocktails'],
  ['things', 'disable', 'alarm alarms brakes sensors sprinklers'],
  ['things', 'jump', 'bail'],
  ['things', 'silence', 'witness witnesses whistleblower whistleblowers'],
  ['any', 'coerce waterboard', ''],
  ['things', 'evade dodge', 'tax taxes duty duties vat'],
  ['things', 'execute', captives],
  ['things', 'conceal hide bury suppress', secrets],
  ['things', 'conceal', kept],
  ['things', 'hide', `${kept} +from`],
  ['things', 'destroy shred delete burn', papers],
  ['things', 'shred', 'sheets timesheets receipts invoices ledgers'],
  ['things', 'pad', 'invoice invoices bill bills expenses claim claims timesheets payroll accounts'],
  ['things', 'pay_off buy_off', watchers],
  ['things', 'doctor manipulate inflate massage fudge fake alter', figures],
  ['things', 'dump discharge pump tip spill', filth],
  ['things', 'dump discharge spill', 'oil'],
  ['things', 'ignore disregard', 'warnings warning alarms alarm complaints evidence orders'],
  ['things', 'flout breach break violate contravene circumvent', rules],
  ['things', 'neglect', 'patients children residents animals prisoners duty duties pupils'],
  ['things', 'exploit', 'workers migrants children women staff labourers tenants patients girls boys'],
  ['things', 'take accept receive pay offer demand solicit', `${bribes} illegal`],
  ['things', 'sell peddle deal serve ship supply export', rotten],
  ['things', 'use employ', 'slave forced child substandard banned stolen fake illegal bribes threats torture'],
  ['things', 'plant', 'evidence drugs bugs'],
  ['things', 'stuff', 'ballot ballots'],
  ['things', 'buy trade', 'votes'],
  ['things', 'buy', 'silence'],
  ['things', 'run operate lead head', 'pyramid scam racket brothel brothels cartel illegal sweatshop ring sweatshops'],
  [
    'things',
    'order organise organize plan direct lead',
    `${crimes} killing killings shooting shootings execution executions assassination attack attacks beating beatings cover-up torture kidnapping bombing scam plot`,
  ],
  ['things', 'obstruct pervert', 'justice course investigation inquiry'],
  ['things', 'skip omit', 'checks inspections safety'],
  ['things', 'cook', 'books'],
  ['things', 'overstate understate misstate', 'profits losses income revenue earnings costs debts'],
  ['things', 'evict detain jail', 'illegally unlawfully'],
  ['things', 'sell traffic', `${drugs} women girls children people migrants`],
  ['things', 'deal', 'drugs cocaine heroin'],
  ['things', 'abuse', 'power office position trust'],
  ['things', 'leak', 'secrets intelligence'],
  ['things', 'commit perpetrate', crimes],
  ['things', 'incite', 'violence hatred riots riot unrest'],
  ['person', 'threaten punch kick slap headbutt choke shoot groom', '', 'playful'],
  ['somebody', 'abuse beat cheat trick attack hit', '', 'playful'],
  ['person', 'kill', '', 'playful'],
  ['prepositions', 'lie', 'to about'],
  ['prepositions', 'cheat', 'on in', 'playful'],
  ['prepositions', 'collude', 'with'],
  ['prepositions', 'conspire', 'with against to'],
  ['prepositions', 'tamper', 'with'],
  ['prepositions', 'discriminate', 'against'],
  ['prepositions', 'steal', 'from', 'playful'],
  ['prepositions', 'spy', 'on for'],
  ['prepositions', 'drive', 'drunk while'],
  ['prepositions', 'break', 'into', 'playful'],
  ['prepositions', 'profit', 'illegally'],
  ['prepositions', 'plot conspire', 'against'],
];

function deeds(): [string, Deed[]][] {
  const byVerb = new Map<string, Deed[]>();
  for (const [takes, verbs, rest = '', playful] of lines) {
    // "+from": a preposition that must follow the thing.
    const listed = wordSet(rest.replace(/\+\S+/g, ''));
    const after = wordSet(/\+(\S+)/.exec(rest)?.[1] ?? '');
    const deed: Omit<Deed, 'particle'> = {
      takes,
      things: takes === 'things' ? listed : new Set(),
      prepositions: takes === 'prepositions' ? listed : after,
      playful: playful !== undefined,
    };
    for (const words of verbs.split(' ')) {
      const [verb, particle = null] = words.split('_');
      byVerb.set(verb, [...(byVerb.get(verb) ?? []), { ...deed, particle }]);
    }
  }
  return [...byVerb];
}

/** Form of a verb → the deeds it can be. */
export const deedVerbs = verbForms(deeds());

/** Said of rivals and prices too; with a thing in the hand they leave no doubt. */
export const blows = verbForms('beat hit strike batter attack thrash'.split(' ').map((verb) => [verb, true] as const));
export const weapons = wordSet(
  'crowbar bat hammer stick sticks pipe pole belt baton batons truncheon rod cane iron poker bottle bottles brick chair butt fist fists shovel spade club clubs knife machete axe whip hose cable cosh spanner wrench plank chain',
);

/** Deeds in several words, after the subject: "covered up", "set fire to", "fled the scene". */
export const deedPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ['covered', ['up']],
  ['set', ['fire', 'to']],
  ['lied', ['under', 'oath']],
  ['fled', ['the', 'scene']],
  ['ripped', ['off']],
  ['beat', ['up']],
  ['roughed', ['up']],
  ['hushed', ['up']],
  ['looked', ['the', 'other', 'way']],
  ['gambled', ['away']],
  ['gunned', ['down']],
  ['turned', ['a', 'blind', 'eye']],
  ['cut', ['corners']],
  ['burned', ['down']],
  ['burnt', ['down']],
  ['ran', ['over']],
]);

/** Before a verb they make a deed of nearly anything: "knowingly sold", "illegally evicted". */
export const guiltyAdverbs = wordSet(
  'knowingly illegally unlawfully fraudulently corruptly criminally wrongfully negligently recklessly dishonestly',
);

/** What somebody failed to do, which is negligence. */
export const neglected = wordSet('disclose declare inspect warn protect report maintain safeguard');

/** Who did it → what was done: "arsonist" → "arson". */
export const offenders: ReadonlyMap<string, string> = new Map(
  `killer:killing murderer:murder slayer:slaying arsonist:arson fraudster:fraud rapist:rape thief:theft shooter:a_shooting gunman:a_shooting
bomber:a_bombing terrorist:terrorism robber:robbery burglar:burglary attacker:an_attack trafficker:trafficking smuggler:smuggling
kidnapper:kidnapping abductor:abduction abuser:abuse paedophile:child_abuse pedophile:child_abuse hacker:hacking spy:spying
conman:fraud swindler:fraud scammer:fraud embezzler:embezzlement gangster:gang_crime mobster:mob_crime extremist:extremism vandal:vandalism
poacher:poaching stalker:stalking hitman:a_contract_killing assassin:an_assassination mastermind:planning_the_crime ringleader:leading_the_ring
launderer:money_laundering molester:molestation groomer:grooming blackmailer:blackmail forger:forgery counterfeiter:counterfeiting
looter:looting rioter:rioting pirate:piracy militant:militancy jihadist:terrorism kingpin:running_the_ring strangler:killing
stabber:a_stabbing sniper:a_shooting poisoner:poisoning plotter:a_plot torturer:torture perjurer:perjury
collaborator:collaboration cheat:cheating racketeer:racketeering extortionist:extortion pimp:pimping mugger:a_mugging
carjacker:carjacking hijacker:hijacking saboteur:sabotage bigamist:bigamy criminal:a_crime offender:an_offence
wrongdoer:wrongdoing culprit:the_crime perpetrator:the_crime butcher:killing traitor:treason thug:violence crook:dishonesty
polluter:pollution fly-tipper:fly-tipping match-fixer:match-fixing tax-dodger:tax_evasion plagiarist:plagiarism leaker:leaking_secrets
firebug:arson bandit:robbery pickpocket:theft shoplifter:theft rustler:rustling bootlegger:bootlegging gunrunner:gunrunning housebreaker:burglary
extortioner:extortion hooligan:violence conspirator:conspiracy impostor:fraud imposter:fraud abettor:abetting_the_crime slasher:a_slashing
strangler:killing safecracker:safe-breaking people-smuggler:people_smuggling briber:bribery defrauder:fraud falsifier:forgery
dealer:drug_dealing drug-dealer:drug_dealing bribe-taker:bribery`
    .split(/\s+/)
    .map((pair) => {
      const [who, what] = pair.split(':');
      return [who, (what ?? '').replaceAll('_', ' ')];
    }),
);

/** Offender words that are everyday words too, and need a name or "the accused" beside them. */
export const mildOffenders = wordSet(
  'dealer pirate cheat militant butcher collaborator criminal offender mastermind culprit perpetrator extremist',
);

/** "gang leader", "con man": the two words together. */
export const leadingWords = wordSet(
  'leader boss chief lord baron man member head runner mule king ringleader lieutenant enforcer',
);
export const underworld = wordSet(
  'gang mafia cartel drug drugs crime mob terror con hit ring cult triad militia smuggling trafficking camorra yakuza',
);

/** What may be stolen, robbed or killed with no crime in it. */
export const harmless =
  wordSet(`ball puck possession pass rebound home second third glance look glances show scene kiss march thunder limelight point points win goal lead victory hearts heart base
  ties links alliance path bond bonds relationship relationships deals agreement partnership partnerships consensus career
  identity unity peace reconciliation compromise coalition reputation top tears song applause laughter smile run trot sweat market markets league fame list charts
  time lights engine bill amendment story conversation breath silence himself herself itself themselves deal joke`);

/** What players take from each other: no crime where the object ends on it. */
export const prizes =
  wordSet(`race races title titles lead medal medals gold silver bronze jersey win wins stage final match matches game games
  wicket wickets base bases podium pole crown metres meters yards limelight headlines tie series set spotlight trophy`);
/** Where gold and medals are kept. */
export const vaults = wordSet(
  'museum museums bank vault safe shop store home house jeweller jewellers jeweler mine church cathedral airport warehouse exhibition collection display veteran widow grave tomb',
);

/** The deed as a noun. */
export const crimeNouns =
  wordSet(`murder murders killing killings rape rapes fraud frauds theft thefts arson bribery bribe bribes corruption
  embezzlement extortion blackmail perjury treason genocide atrocity atrocities massacre massacres assault assaults abuse torture
  robbery robberies burglary kidnapping kidnappings abduction smuggling trafficking laundering forgery scam scams
  swindle racketeering espionage sabotage terrorism bombing bombings assassination crime crimes offence offences offense offenses
  misconduct wrongdoing manslaughter stabbing stabbings shooting shootings poisoning poisonings beating beatings harassment
  cover-up plot kickback kickbacks graft collusion vandalism looting plagiarism cheating doping hacking misuse
  negligence neglect malpractice deception lies lie deceit falsification cruelty bullying discrimination attack attacks heist`);

/** Nouns made of a deed's verb, with its object behind "of" or "on": "his theft of the silver". */
export const deedNouns =
  wordSet(`theft bribery embezzlement falsification forgery poisoning extortion smuggling plundering looting blackmail rigging
  misuse concealment trafficking laundering`);
/** Those that only people suffer: an assault on a record is none. */
export const deedNounsOnPeople =
  wordSet(`abuse torture rape murder deception exploitation intimidation harassment mistreatment ill-treatment bullying
  groping kidnapping abduction massacre beating defrauding swindling`);

/** Adjectives that accuse by themselves: "the mayor is corrupt". */
export const guiltyAdjectives = wordSet('corrupt guilty complicit crooked fraudulent culpable negligent dishonest');

/** Verdicts, pleas and punishments: after them the deed may be told as fact. */
export const settled =
  wordSet(`convicted convict conviction sentenced jailed imprisoned guilty plea pleaded pled pleading acquitted
  verdict fined cautioned`);
