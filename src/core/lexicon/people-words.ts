import { givenNames, surnames } from './data/people';
import { frontDecoded, lazily, listed } from './front-coding';
import { givenNamesWorld } from './given-names-world';
import { surnamesWorld } from './surnames-world';

const given = lazily(() => frontDecoded(givenNames));
const family = lazily(() => frontDecoded(surnames));
const ascii = /^[\x20-\x7e]*$/;
const unmarked = (word: string): string =>
  (ascii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** A listed given name (US census, international lists); hyphenated ones by their first part. */
export const isGivenName = (word: string): boolean => {
  const plain = unmarked(word);
  return given().has(plain) || (plain.includes('-') && given().has(plain.split('-')[0] ?? ''));
};
/** A given name of any country: more than {@link isGivenName}, whose list also proves two spellings to be two names. */
export const isFirstName = (word: string): boolean => {
  const plain = unmarked(word);
  return (
    isGivenName(plain) ||
    givenNamesWorld.has(plain) ||
    (plain.includes('-') && givenNamesWorld.has(plain.split('-')[0] ?? ''))
  );
};
export const isSurname = (word: string): boolean => {
  const plain = unmarked(word);
  return family().has(plain) || surnamesWorld.has(plain);
};

/** How many listed family names end in the same four letters. */
const familyEndings = lazily(() => {
  const counts = new Map<string, number>();
  for (const name of family()) counts.set(name.slice(-4), (counts.get(name.slice(-4)) ?? 0) + 1);
  return counts;
});
/** Tolverley, Quarrendon: no listed family name, but made as many are. Firms are seldom called so, and often in -a, -o, -x. */
export const endsAsSurname = (word: string): boolean =>
  word.length > 6 && !/[aox]$/.test(word) && (familyEndings().get(unmarked(word).slice(-4)) ?? 0) > 8;

/** Stand before a name and are never a name. With or without point. */
export const courtesyTitles = listed(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur señor señora herr frau shri smt datuk dato haji hajji alhaji engr advocate adv aunty auntie ustad ustadz ustaz pandit mallam malam hajia hajiya otunba togbe torgbui tuanku tengku encik ratu hrh hh highness majesty excellency rev reverend fr hon sheikh sheik shaikh imam ayatollah rabbi',
);

/** Offices, ranks and posts that stand before a name. */
export const officeTitles =
  listed(`president vice-president premier chancellor vice-chancellor minister secretary undersecretary under-secretary secretary-general administrator director-general attorney-general consul-general inspector-general auditor-general solicitor-general
 governor-general editor-in-chief commander-in-chief sub-inspector
 governor lieutenant-governor mayor deputy senator congressman congresswoman representative rep sen gov pres mp mep msp councillor cllr cllrs ald alderwoman councilman councilwoman councilor
 alderman commissioner ambassador envoy consul speaker judge justice prosecutor magistrate sheriff marshal attorney solicitor barrister qc kc
 pm fm cm mla mlc dg igp dig dsp asi
 king queen prince princess emperor empress emir sultan pope cardinal archbishop bishop pastor deacon canon patriarch mullah maulana
 duke duchess earl count countess viscount baron baroness
 general gen major-general brigadier colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl private pte admiral adm commodore commander cmdr inspector
 superintendent supt constable pc garda gendarme trooper seaman sapper guardsman rifleman detective det officer chief marshall lieutenant-general lieutenant-colonel vice-admiral rear-admiral field-marshal
 chairman chairwoman chairperson chair vice-chairman director executive ceo cfo coo cto cio cmo cro cpo founder co-founder manager coach captain trainer
 spokesman spokeswoman spokesperson leader head principal dean provost rector chancellor professor lecturer economist analyst editor journalist
 reporter correspondent author actor actress singer comedian director producer writer novelist poet architect engineer scientist historian
 treasurer counsellor counselor adviser advisor aide delegate lawmaker legislator whip premier taoiseach comptroller ombudsman coroner sister brother father mother uncle aunt grandmother grandfather
 sarpanch tehsildar patwari bupati lurah kgosi induna inyanga kaumatua
 lawyer defender striker goalkeeper midfielder skipper quarterback pitcher guitarist drummer`);

/** Words that belong to a title before its head: Deputy Prime Minister, First Lady. */
export const titleModifiers =
  listed(`warrant petty able leading station prime foreign vice deputy acting former interim chief executive general attorney assistant associate senior junior first second third
 lieutenant managing founding permanent special high supreme major brigadier field rear staff police interior defence defense finance health education home
 transport trade justice labour labor agriculture energy environment information culture tourism sports oil economy planning development
 water industry communications state shadow opposition majority minority house senate party union district county city national federal
 regional provincial presidential cabinet press public international assembly parliamentary royal grand crown honorary emeritus visiting then late ex
 under sub co joint group world commerce treasury interior affairs external economic social women youth science technology mines housing works lands local government information`);

/** Small-letter nouns that place a person: shopkeeper Lena Ortiz. Endings do the rest (see roleNoun). */
const roleNouns =
  listed(`president minister secretary governor mayor senator congressman congresswoman councillor commissioner ambassador envoy speaker judge justice
 prosecutor magistrate sheriff attorney solicitor king queen prince princess pope cardinal archbishop bishop pastor priest imam rabbi general colonel lieutenant
 major captain sergeant corporal private admiral commander inspector superintendent constable detective officer chief chairman chairwoman chairperson chair director
 executive ceo founder co-founder manager coach trainer spokesman spokeswoman spokesperson leader head principal dean professor lecturer economist analyst editor
 journalist reporter correspondent author actor actress singer comedian producer writer novelist poet architect engineer scientist historian treasurer adviser advisor
 aide delegate lawmaker legislator lawyer defender striker goalkeeper midfielder skipper resident witness neighbour neighbor survivor victim student teacher pupil nurse
 doctor surgeon physician farmer fisherman driver shopkeeper baker butcher plumber carpenter mechanic pilot sailor soldier guard banker broker trader dealer developer
 investor entrepreneur businessman businesswoman owner co-owner publisher photographer artist painter sculptor musician composer conductor pianist violinist guitarist drummer
 dancer choreographer filmmaker director designer activist campaigner protester organiser organizer volunteer worker clerk assistant secretary receptionist librarian curator
 researcher scholar academic expert specialist consultant psychologist sociologist biologist chemist physicist geographer astronomer mathematician geologist ecologist
 athlete player footballer cricketer boxer wrestler swimmer runner cyclist golfer jockey sprinter winger forward midfielder captain substitute
 wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower partner fiancé fiancée boyfriend girlfriend friend colleague
 counterpart successor predecessor rival opponent candidate nominee winner suspect defendant plaintiff killer gunman attacker victim inmate prisoner refugee migrant passenger customer client tenant landlord
 superstar star legend veteran boss deputy opposition agent envoy diplomat negotiator mediator monk nun clergyman warden ranger keeper captain skipper barrister coroner counsel pensioner grandmother teenager
 lead co-author mp mep vice-president counsellor midwife paramedic pharmacist vet veterinarian dentist cleaner cook chef waiter waitress barista caretaker foreman
 presenter broadcaster anchor host columnist blogger streamer influencer model rapper dj frontman bassist vocalist playwright screenwriter illustrator cartoonist
 member participant supporter fan user tourist reveller employee staffer intern apprentice graduate buyer seller contestant finalist champion medallist medalist referee umpire linesman official planner designer builder cabbie gardener fireman firefighter rower sailor climber hiker skier surfer diver angler miner steelworker docker lawmaker mp whip juror bystander onlooker evacuee homeowner motorist pedestrian commuter voter mother-in-law commander-in-chief whistleblower drummer goalie forward technician operator supervisor treasurer trustee governor accountant auditor programmer statistician administrator
 master headteacher headmaster headmistress harbourmaster stationmaster reader verger sexton organist bailiff registrar lamplighter beekeeper innkeeper crofter grower breeder subscriber listener viewer shopper steward
 preacher cleric chaplain vicar curate rector friar abbot abbess missionary muezzin
 flanker full-back fullback left-back right-back centre-back wing-back scrum-half fly-half hooker batsman batter bowler wicketkeeper opener linebacker shortstop catcher outfielder gymnast hurdler rider racer oarsman playmaker
 weaver potter tailor welder roofer joiner surveyor glazier decorator blacksmith jeweller locksmith thatcher bricklayer upholsterer shoemaker dressmaker seamstress clockmaker watchmaker glassblower bookbinder bookseller printer engraver
 soprano tenor baritone mezzo-soprano trumpeter songwriter lyricist fiddler
 shepherd brewer distiller winemaker fishmonger greengrocer chocolatier hairdresser barber courier porter janitor bookmaker gamekeeper forester logger lifeguard astronaut cosmonaut seafarer trawlerman lobsterman
 publican farmhand deckhand stagehand carer childminder nanny tutor therapist undertaker gravedigger bellringer juggler acrobat busker chorister showjumper croupier hacker coder actuary cashier stockbroker bursar
 coordinator co-ordinator facilitator convenor convener landlady wholesaler usher assessor valuer underwriter rigger conservator sommelier bartender vintner applicant contender pilgrim parishioner congregant complainant claimant appellant arbitrator canvasser contractor subcontractor scorer vlogger youtuber gamer dramaturg ballerina
 undergraduate postgraduate lodger squatter divorcee heiress socialite aristocrat courtier butler plasterer stonemason labourer laborer stevedore trucker haulier bosun signalman stoker scaffolder electrician
 osteopath magician comic impressionist pundit commentator newsreader weatherman lobbyist pollster strategist speechwriter ghostwriter screenwriter biographer essayist memoirist critic translator interpreter`);
const roleEndings = /(?:ist|ologist|man|woman|person|ian|grapher|eer|keeper|worker|owner|holder|teur|sseur|ffeur)$/;
const roleEndingNot = listed(
  'human woman man person list exist assist resist persist consist insist mist fist christian italian russian german roman orphan millennial civilian career pioneer volunteer asian indian amateur placeholder',
);

/** `shopkeeper`, `geographer`: a noun that tells who somebody is. Takes lower case, singular. */
export const isRoleNoun = (word: string): boolean =>
  roleNouns.has(word) ||
  (word.length > 5 && roleEndings.test(word) && !roleEndingNot.has(word)) ||
  (word.includes('-') && roleNouns.has(word.slice(word.lastIndexOf('-') + 1)));

/** As {@link isRoleNoun}, of the written list alone: endings fit surnames too. */
export const isListedRole = (word: string): boolean => roleNouns.has(word);

/** Behind the family name: `Davis Jr.`, `Ames III`. */
export const nameSuffixes = listed('jr jr. sr sr. ii iii iv junior senior esq phd md');

/** Names everyone knows: no first reference needed. */
export const everyoneKnows = listed(
  `shakespeare|einstein|mozart|beethoven|bach|picasso|rembrandt|michelangelo|leonardo|raphael|monet|van gogh|warhol|dickens|austen|tolstoy|dostoevsky|chekhov|goethe|homer|dante|cervantes|kafka|joyce|orwell|hemingway|plato|aristotle|socrates|confucius
|darwin|newton|galileo|copernicus|curie|edison|tesla|freud|marx|lenin|stalin|trotsky|hitler|mussolini|churchill|roosevelt|kennedy|lincoln|washington|napoleon|caesar|cleopatra|gandhi|mandela|mao|castro|guevara|lennon|mccartney|elvis|presley|dylan|bowie|prince
|madonna|beyoncé|beyonce|adele|rihanna|drake|eminem|bono|sting|cher|shakira|björk|bjork|pelé|pele|neymar|ronaldinho|ronaldo|kaká|kaka|maradona|messi|suharto|sukarno|buddha|jesus|christ|muhammad|moses|abraham|mary|joseph|god|allah|santa|hamlet|macbeth|othello|romeo|juliet|sherlock|verdi|wagner|chopin|vivaldi|tchaikovsky|puccini|brahms|schubert|handel|haydn|mahler|stravinsky|debussy|ravel|cézanne|matisse|renoir|degas|gauguin|klimt|dalí|dali|goya|velázquez|vermeer|caravaggio|botticelli|titian|turner|constable|hitchcock|chaplin|disney|spielberg|nietzsche|kant|hegel|descartes|voltaire|rousseau|machiavelli|plutarch|euclid|pythagoras|archimedes|kepler|pasteur|mendel|turing|hawking|oppenheimer`.replaceAll(
    '\n',
    '',
  ),
  '|',
);

const nickGroups =
  `william bill billy will willy liam|robert rob bob bobby robbie bert|richard rick dick rich ricky|james jim jimmy jamie|john jack johnny jon|joseph joe joey|michael mike mick mickey micky
|thomas tom tommy|edward ed eddie ted teddy ned|charles charlie chuck|henry harry hank|david dave davy|daniel dan danny|matthew matt|andrew andy drew|anthony tony|christopher chris kit|nicholas nick nicky nic|samuel sam sammy|benjamin ben benny
|steven steve stephen|alexander alex alec sandy sasha|patrick pat paddy|peter pete|gregory greg|jeffrey jeff geoffrey geoff|kenneth ken kenny|ronald ron ronnie|donald don donnie|timothy tim timmy|lawrence larry laurence|raymond ray|gerald gerry jerry|frederick fred freddie freddy|francis frank frankie|philip phil phillip|theodore ted theo
|walter walt|leonard len lenny leo|albert al bert|alfred alf alfie|arthur art|martin marty|stanley stan|vincent vince vinny|zachary zach zack|jonathan jon|nathaniel nate nathan|joshua josh|jacob jake|maxwell max|maximilian max|dominic dom|edmund ed eddie|reginald reg reggie|rodney rod|roger rog|ronan ron|sebastian seb
|elizabeth liz beth betty bess lizzie eliza libby betsy|margaret maggie meg peggy madge greta|katherine kate katie kathy kitty kay|catherine kate cathy katie|kathleen kathy kath|patricia pat patty tricia trish|deborah deb debbie|susan sue susie suzy|jennifer jen jenny|jessica jess jessie|rebecca becky becca|barbara barb babs|dorothy dot dotty dolly|victoria vicky vicki tori|christina chris tina christine|christine chris chrissie
|alexandra alex sandra sasha|samantha sam|judith judy jude|jacqueline jackie|abigail abby gail|amanda mandy|pamela pam|nancy nan|frances fran frankie|josephine jo josie|joanna jo|theresa terry tess teresa|eleanor ellie nell nora|isabella bella izzy isabel|gabrielle gabby|caroline carrie carol|charlotte lottie charlie|virginia ginny|florence flo|penelope penny|philippa pip|georgina georgie|antonia toni|valerie val|veronica ronnie|winifred winnie|harriet hattie
|vladimir volodya vova|dmitry dima|alexei alyosha|mikhail misha|nikolai kolya|francisco paco pancho|jose pepe|ignacio nacho|guillermo memo|giuseppe beppe|giovanni gianni|johannes hans jan|heinrich heinz|friedrich fritz|wilhelm willi`.replaceAll(
    '\n',
    '',
  );

const nickIndex = lazily(() => {
  const index = new Map<string, number[]>();
  nickGroups.split('|').forEach((group, i) => {
    for (const name of group.split(' ')) index.set(name, [...(index.get(name) ?? []), i]);
  });
  return index;
});
/** Bill and William: short forms of one given name. Takes lower case. */
export function sameGivenName(a: string, b: string): boolean {
  const left = nickIndex().get(a);
  return left !== undefined && (nickIndex().get(b) ?? []).some((group) => left.includes(group));
}
/** Family names that come first in Chinese, Korean, Japanese, Vietnamese and Hungarian order (Rulings 25: only when later mentions say so). */
export const firstPlacedSurnames =
  listed(`kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song hong moon son bae baek
 wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang xi deng jiang cao peng zeng xiao tian dong pan yuan cai yu du ye cheng su wei lu ding ren shen yao
 nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász juhasz orbán orban
 mao tsai chiang lai hun aung ban kwok tsang leung chan wong cheung chow
 sato suzuki takahashi tanaka watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu yamazaki ikeda hashimoto ishikawa ogawa okada goto maeda fujita hasegawa kishida ishiba koizumi takaichi`);
