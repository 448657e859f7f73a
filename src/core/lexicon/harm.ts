/**
 * Words of harm and health: the dead and hurt, illness and cure, war. Source: general English, written by hand after the
 * kinds in the guide (claims/unattributed).
 */
import { verbForms, wordSet } from './forms';
import { personNouns } from './people';
import { isRoleNoun } from './people-words';

/** Number words and vague numbers that count people. */
const numberWords =
  wordSet(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  dozen dozens scores half-a-dozen`);
/** "forty-one" */
const compoundNumber =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/;
export const isNumberWord = (word: string): boolean => numberWords.has(word) || compoundNumber.test(word);

/**
 * Verbs of harm by where the dead or hurt stand: its object or passive subject; the same, where no person is said to do it
 * (`nature`); its subject; any of them.
 */
export const harmVerbs = verbForms<'passive' | 'nature' | 'active' | 'either'>([
  ...'kill injure wound hurt maim shoot hospitalise hospitalize slay electrocute displace stab'
    .split(' ')
    .map((v) => [v, 'passive'] as const),
  ...'crush trap bury swallow engulf entomb trample asphyxiate poison incinerate'
    .split(' ')
    .map((v) => [v, 'nature'] as const),
  ...'die perish'.split(' ').map((v) => [v, 'active'] as const),
  ...'drown suffocate'.split(' ').map((v) => [v, 'either'] as const),
]);
/** What buries, drowns and sweeps away; a scandal engulfs in another sense. In the singular. */
export const hazards =
  wordSet(`flood floodwater water river sea wave tide current surge tsunami rain downpour storm gale wind tornado cyclone hurricane typhoon
  landslide mudslide mudflow rockfall slide avalanche snow ice mud earth soil rock boulder debris rubble quake earthquake tremor eruption lava ash
  fire flame blaze wildfire inferno smoke fume gas dust vapour heat cold explosion blast bomb shell collapse leak spill poison toxin
  building wall roof ceiling floor stand tower block house bridge tunnel mine shaft trench pit dam tree crane scaffold scaffolding container
  train tram bus coach lorry truck car van boat ferry ship plane elephant bull crowd crush stampede derailment crash accident
  pesticide alcohol liquor moonshine mushroom curry meal`);

/** "swept away", "washed overboard": harm by where it carries them. */
export const carryVerbs = verbForms('sweep wash carry drag'.split(' ').map((v) => [v, true] as const));
export const carriedTo = wordSet('away overboard downstream');
/** "froze to death": of those who do it. */
export const wastingVerbs = verbForms(
  'freeze starve bleed burn choke fall plunge crash'.split(' ').map((v) => [v, true] as const),
);
/** "burned alive" */
export const aliveVerbs = verbForms('burn bury roast boil entomb'.split(' ').map((v) => [v, true] as const));
/** "bored to death", "sentenced to death": nobody dies. */
export const toDeathInWords = wordSet(
  'sentenced condemned bored scared frightened worried tickled loved sick put linked connected due led leads',
);
export const harmStates = wordSet('dead missing injured wounded homeless unaccounted hurt trapped');
/** Whom a toll counts. */
const countedPeople =
  wordSet(`people person man men woman women child children boy boys girl girls civilian civilians soldier soldiers
  pilot pilots passenger passengers worker workers villager villagers police policemen officer officers firefighter firefighters miner miners
  student students pupil pupils patient patients resident residents tourist tourists fisherman fishermen migrant migrants
  refugee refugees protester protesters rescuers rescuer sailor sailors crew pilgrims pilgrim troops militants rebels fighters
  insurgents others family families worshippers driver drivers motorist pedestrian cyclist guards victim victims
  bodies body lives life teenagers teenager nurses doctors journalists journalist mourners commuters farmers climbers skiers
  shoppers inmates prisoners members bystanders monks hostages of more in were was`);

/** Those a figure counts, by the lists of people as well: "23 cricketers". Takes lower case. */
export const countsPeople = (word: string): boolean =>
  countedPeople.has(word) ||
  personNouns.has(word) ||
  isRoleNoun(word) ||
  isRoleNoun(word.replace(/men$/, 'man').replace(/s$/, ''));

/** What can be cured, prevented or caused. */
export const illnesses =
  wordSet(`cancer cancers tumour tumours tumor tumors diabetes stroke strokes migraine migraines flu influenza cold colds
  asthma dementia alzheimer's alzheimer parkinson's obesity depression anxiety autism eczema psoriasis arthritis hypertension
  cholesterol malaria cholera measles tuberculosis tb hiv aids covid covid-19 coronavirus ebola polio rabies tetanus plague
  hepatitis meningitis pneumonia bronchitis leukaemia leukemia lymphoma sepsis infertility miscarriage miscarriages insomnia
  acne allergy allergies hay_fever headache headaches pain pains inflammation disease diseases disorder disorders syndrome infection
  infections illness illnesses virus viruses condition ulcers epilepsy osteoporosis scurvy anaemia anemia gout baldness blindness
  deafness ageing aging heartburn nausea heart_attack heart_attacks heart_disease addiction alcoholism stress fatigue
  wrinkles impotence menopause birth_defects death deaths mortality rickets shingles mumps rubella dengue zika typhoid
  cough coughs hangover hangovers warts snoring rash rashes sunburn toothache rheumatism indigestion constipation ibs colitis sciatica relapse relapses seizures tinnitus vertigo psychosis schizophrenia`);
const illnessEnding = /(?:itis|osis|emia|aemia|algia|opathy|oma)$/;
const notIllness = wordSet(
  'diploma aroma coma sarcoma-free prosthesis diagnosis prognosis hypnosis osmosis metamorphosis',
);
export const isIllness = (word: string): boolean =>
  illnesses.has(word) || (word.length > 6 && illnessEnding.test(word) && !notIllness.has(word));

/** "cures migraine": they claim by their object alone. */
export const cureVerbs = verbForms(
  'cure prevent heal reverse relieve treat ease alleviate eliminate eradicate beat combat delay slow stop trigger cause worsen banish'
    .split(' ')
    .map((v) => [v, true] as const),
);
/** "cuts the risk of stroke". */
export const riskVerbs = verbForms(
  'cut reduce lower raise increase double halve triple lessen boost slash minimise minimize heighten'
    .split(' ')
    .map((v) => [v, true] as const),
);
export const riskNouns = wordSet(
  'risk risks chance chances odds likelihood danger rate rates incidence symptoms number',
);
/** "lowers blood pressure": what is measured on a body, by the words it ends on. */
export const bodyMeasures = wordSet(
  `cholesterol blood_pressure blood_sugar blood_sugars blood_lipids heart_rate pulse_rate platelets platelet_count platelet_counts
  sperm_count sperm_counts blood_count blood_counts white_cells red_cells blood_cells insulin testosterone cortisol haemoglobin
  hemoglobin triglycerides body_fat body_temperature bone_density cholesterol_levels cholesterol_level sugar_levels sugar_level
  insulin_levels iron_levels hormone_levels pressure_levels`,
);
/** "boosts the immune system": bodies rather than illnesses. */
export const bodyParts = wordSet(
  'immune immunity metabolism fertility memory brain lungs heart liver kidneys skin blood gut bones lifespan life cells',
);
export const bodyVerbs = verbForms(
  'boost strengthen improve detoxify repair regenerate prolong lengthen extend restore cleanse damage harm'
    .split(' ')
    .map((v) => [v, true] as const),
);
/** Those who treat patients; what they do is no claim. */
export const healers =
  wordSet(`doctor doctors nurse nurses surgeon surgeons hospital hospitals clinic clinics medic medics paramedic paramedics
  he she they we i you who crews staff team teams unit volunteers patient patients centre center`);

/** Who fights. */
export const fighters =
  wordSet(`troops troop rebels rebel forces force soldiers soldier army militants militant fighters fighter insurgents insurgent
  jets jet warplanes warplane warplanes drones drone missiles missile rockets rocket tanks artillery gunners gunboats warships warship
  paratroopers commandos marines militia militias militiamen guerrillas guerrilla jihadists separatists mercenaries navy
  helicopters helicopter aircraft brigade battalion division infantry peacekeepers gunmen snipers bombers shells defenders
  defences defenses submarine submarines airstrikes airstrike raiders invaders cavalry hussars regiment squadron military`);

interface War {
  /** Objects that make it war; empty when the verb is enough beside a fighter. */
  readonly things: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Enough with no fighter named: "the jet was shot down". */
  readonly alone: boolean;
}
const ground = `town towns city cities village villages airport airfield base bases bridge hill hills port border crossing district control capital
  station ridge valley outpost checkpoint territory ground positions highway road stronghold province area island suburb
  suburbs barracks headquarters garrison camp plant dam depot refinery power fort front trench trenches neighbourhood`;
const targets = `tank tanks depot convoy convoys bridge bridges warehouse positions jet jets drone drones plane planes helicopter aircraft missile missiles
  ship ships warship boat boats vessel vessels trawler trawlers vehicles radar launcher launchers runway barracks base bases armour arsenal homes hospital market column ammunition`;
const weapons = `missile missiles rocket rockets shell shells mortar mortars drone drones torpedo torpedoes bombs bomb artillery salvo volley barrage
  offensive counter-offensive counteroffensive assault attack attacks raid raids strike strikes airstrikes airstrike incursion grenades
  shots fire`;
const war = (things = '', prepositions = '', alone = false): War => ({
  things: wordSet(things),
  prepositions: wordSet(prepositions),
  alone,
});

export const warVerbs = verbForms<War>([
  ...'capture recapture retake overrun storm besiege encircle occupy invade'.split(' ').map((v) => [v, war()] as const),
  ...'shell bomb bombard'.split(' ').map((v) => [v, war('', '', true)] as const),
  ...'seize take enter surround hold cross regain liberate'.split(' ').map((v) => [v, war(ground)] as const),
  ...'destroy strike hit target down intercept attack disable sink'
    .split(' ')
    .map((v) => [v, war(`${targets} ${ground}`)] as const),
  ...'fire launch drop unleash'.split(' ').map((v) => [v, war(weapons)] as const),
  ...'advance push retreat withdraw move'
    .split(' ')
    .map((v) => [v, war('', 'on into towards toward from across through')] as const),
  ...'ambush repel repulse rout'.split(' ').map((v) => [v, war()] as const),
  ['shoot', war('', 'down', true)],
]);

/** Happenings with no figure and no blame. */
export const incidentVerbs = verbForms(
  `target attack explode detonate crash collide derail arrest detain torch erupt collapse sink stab shoot rob kidnap hijack raid injure
  kill wound capsize evacuate storm burn launch bomb ambush`
    .split(/\s+/)
    .map((v) => [v, true] as const),
);
