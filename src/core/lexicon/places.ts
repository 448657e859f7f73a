import { cities, demonyms, largeCities, territories } from './data/places';
import { lazily, listed } from './front-coding';

const bar = (text: string): ReadonlySet<string> => listed(text, '|');

const moreTerritories =
  `britain|great britain|b.c|d.c|n.w.t|p.e.i|n.z|washington d.c|washington dc|washington, d.c|england|scotland|wales|northern ireland|holland|uk|u.k|us|u.s|usa|u.s.a|uae|u.a.e|drc|dr congo|dprk
|west bank|gaza|gaza strip|kashmir|kurdistan|crimea|donbas|donbass|tibet|xinjiang|catalonia|bavaria|siberia|darfur|zanzibar|somaliland
|middle east|far east|north america|south america|latin america|central america|southeast asia|south asia|east africa|west africa
|southern africa|north africa|central asia|western europe|eastern europe|central europe|europe|asia|africa|oceania|antarctica|scandinavia
|balkans|caucasus|caribbean|arctic|americas|sahel|horn of africa|benelux|eurozone|south korea|north korea|czech republic|czechia|ivory coast|cape verde|east timor|burma|myanmar|macedonia|north macedonia|kosovo|palestine|vatican|vatican city|holy see|taiwan|hong kong|macau|macao|puerto rico
|congo|democratic republic of congo|democratic republic of the congo|republic of congo|ussr|soviet union|yugoslavia|czechoslovakia|east germany|west germany|rhodesia|zaire|persia
|mediterranean|baltic|atlantic|pacific|indian ocean|pacific ocean|atlantic ocean|arctic ocean|persian gulf|red sea|black sea|caspian sea|north sea|south china sea|east china sea|nile|danube|rhine|thames|amazon|mekong|euphrates|tigris|ganges|volga|yangtze|mississippi|himalayas|alps|andes|sahara|sinai|golan heights`.replaceAll(
    '\n',
    '',
  );

/** Names of countries, states, provinces, continents, seas; lower case. */
export const isTerritory = lazily(() => {
  const set = new Set([...bar(territories), ...bar(moreTerritories)]);
  for (const word of ['acre', 'ascension', 'bar', 'niger delta', 'united nations', 'european union']) set.delete(word);
  return set;
});

const capitals =
  `london|paris|berlin|madrid|rome|vienna|athens|lisbon|dublin|brussels|amsterdam|the hague|copenhagen|oslo|stockholm|helsinki
|warsaw|prague|budapest|bucharest|sofia|belgrade|zagreb|ljubljana|bratislava|sarajevo|skopje|tirana|podgorica|pristina|kyiv|kiev|minsk
|moscow|chisinau|riga|tallinn|vilnius|reykjavik|bern|geneva|valletta|nicosia|ankara|tbilisi|yerevan|baku|tehran|baghdad|damascus|beirut
|amman|jerusalem|ramallah|riyadh|doha|manama|muscat|sanaa|sana'a|abu dhabi|kuwait city|cairo|tripoli|tunis|algiers|rabat|khartoum|juba|addis ababa
|asmara|djibouti|mogadishu|nairobi|kampala|kigali|bujumbura|dodoma|lusaka|harare|lilongwe|maputo|pretoria|gaborone|windhoek|luanda|kinshasa
|brazzaville|libreville|yaounde|n'djamena|niamey|abuja|accra|lome|cotonou|ouagadougou|bamako|dakar|banjul|bissau|conakry|freetown|monrovia
|abidjan|nouakchott|antananarivo|port louis|kabul|islamabad|new delhi|delhi|dhaka|kathmandu|thimphu|colombo|male|naypyidaw|yangon|bangkok|vientiane
|phnom penh|hanoi|kuala lumpur|singapore|jakarta|manila|beijing|pyongyang|seoul|tokyo|taipei|ulaanbaatar|astana|tashkent|bishkek|dushanbe
|ashgabat|canberra|wellington|suva|port moresby|washington|ottawa|mexico city|havana|kingston|port-au-prince|santo domingo|san juan|guatemala city
|tegucigalpa|san salvador|managua|san jose|panama city|bogota|bogotá|caracas|quito|lima|la paz|santiago|asuncion|asunción|montevideo|buenos aires
|brasilia|brasília|georgetown|paramaribo|strasbourg|new york|new york city|los angeles|mumbai|karachi|tel aviv`.replaceAll(
    '\n',
    '',
  );

/** Capitals and cities of more than about 300,000 people; lower case. */
export const isLargeCity = lazily(() => {
  const set = new Set([...bar(largeCities), ...bar(capitals)]);
  for (const word of ['best', 'most', 'of', 'nice', 'orange', 'mobile', 'union', 'paradise', 'university', 'central', 'victoria', 'lincoln', 'jackson', 'madison', 'santa', 'south', 'mission', 'hero', 'kano city', 'along']) set.delete(word);
  return set;
}); // prettier-ignore
export const isCity = lazily(() => bar(cities));

const moreDemonyms =
  `slovak|slovene|serb|croat|bosniak|kosovar|kurd|kurdish|arab|arabs|arabic|persian|turk|turks|turkish|british|briton|britons|english|scottish|scot|scots
|welsh|irish|french|frenchman|dutch|flemish|walloon|catalan|basque|spanish|spaniard|portuguese|italian|german|austrian|swiss|danish|dane|swedish|swede|norwegian|finnish|finn
|icelandic|polish|pole|czech|hungarian|romanian|bulgarian|greek|cypriot|maltese|latvian|lithuanian|estonian|russian|ukrainian|belarusian|moldovan|georgian|armenian|azerbaijani|azeri
|kazakh|uzbek|tajik|kyrgyz|turkmen|afghan|iranian|iraqi|syrian|lebanese|jordanian|israeli|palestinian|saudi|emirati|qatari|kuwaiti|bahraini|omani|yemeni|egyptian|libyan|tunisian
|algerian|moroccan|sudanese|ethiopian|eritrean|somali|kenyan|ugandan|tanzanian|rwandan|burundian|congolese|zambian|zimbabwean|malawian|mozambican|angolan|namibian|botswanan|ghanaian|nigerian|nigerien
|togolese|beninese|malian|senegalese|gambian|guinean|liberian|ivorian|cameroonian|gabonese|chadian|mauritanian|malagasy|mauritian|pakistani|indian|bangladeshi|nepali|nepalese|bhutanese
|burmese|thai|lao|laotian|cambodian|khmer|vietnamese|malaysian|malay|singaporean|indonesian|filipino|filipina|chinese|taiwanese|tibetan|uighur|uyghur|mongolian|korean|japanese
|australian|aussie|kiwi|maori|fijian|samoan|tongan|american|canadian|mexican|cuban|haitian|jamaican|dominican|guatemalan|honduran|salvadoran|nicaraguan|costa rican|panamanian|colombian
|venezuelan|ecuadorian|peruvian|bolivian|chilean|argentine|argentinian|argentinean|paraguayan|uruguayan|brazilian|guyanese|surinamese|european|asian|african|latin american|north american|south american
|african-american|hispanic|latino|latina|western|eastern|southern|northern|nordic|scandinavian|balkan|baltic|slavic|soviet|roman|byzantine|ottoman|victorian|caribbean|mediterranean|siberian|crimean|chechen|dagestani|tatar
|christian|christians|muslim|muslims|moslem|islamic|islamist|islam|jewish|jew|jews|judaism|hindu|hindus|hinduism|buddhist|buddhists|buddhism|sikh|sikhs|catholic|catholics|catholicism|protestant|protestants|orthodox|anglican|shia|shiite|shi'ite|sunni|alawite|druze|coptic|mormon|evangelical|baptist
|hebrew|mandarin|cantonese|hindi|urdu|swahili|farsi|dari|pashto|pashtun|bengali|punjabi|tamil|telugu|gujarati|sinhalese|yoruba|igbo|hausa|fulani|zulu|xhosa|tutsi|hutu|tuareg|berber|bedouin|rohingya|inuit|aboriginal|indigenous|cherokee|navajo
|republican|republicans|democrat|democrats|democratic|conservative|conservatives|tory|tories|socialist|socialists|communist|communists|liberal|liberals|nazi|nazis|fascist|marxist|londoner|parisian|berliner|new yorker|texan|californian|sicilian|bavarian|venetian|florentine|neapolitan|andalusian|quebecois|hawaiian|alaskan|floridian`.replaceAll(
    '\n',
    '',
  );

const demonymSet = lazily(() => {
  const set = new Set([...bar(demonyms), ...bar(moreDemonyms)]);
  for (const word of [...set]) if (!isTerritory().has(`${word}s`)) set.add(`${word}s`);
  return set;
});
/** Peoples, faiths, languages, parties' followers: capitals that name nobody. Takes lower case, plural or not, `anglo-` too. */
export function isDemonym(word: string): boolean {
  if (demonymSet().has(word)) return true;
  if (word.includes('-')) {
    const parts = word.split('-');
    return parts.every((part) => isDemonym(part) || nationPrefixes.has(part));
  }
  return false;
}
const nationPrefixes = listed(
  'afro anglo austro euro franco indo israelo italo russo sino turco anti non pan pro ex inter trans post pre neo',
);

export const placeHeads =
  listed(`river lake sea ocean bay gulf strait straits channel canal mount mountain mountains hill hills valley
 peninsula island islands isle isles coast desert forest basin plateau delta falls glacier cape port harbour harbor beach bridge
 inlet archipelago cay cave caves hemisphere lagoon fjord headland moor glen wetlands steppe roundabout junction township hamlet enclave
 street road avenue lane boulevard drive square highway motorway freeway route terrace crescent
 city town village district province county state region territory oblast prefecture governorate municipality borough parish suburb
 republic kingdom emirate heights park gardens springs creek point zone strip quarter canyon reef ridge reservoir
 rd st ave blvd`);
/** They name a place before `of`, and somebody elsewhere: the Firth of Forth, Colin Firth. */
export const placesOf = listed('firth vale mull kyle kyles');
/** They name a place when they stand first: Mount Kenya, Lake Vane, Port Said. */
export const placeStarts = listed(
  'mount lake port cape fort san santa santo sao são saint st river gulf isle new north south east west upper lower central los las el rio puerto mt',
);
/** They name a place when they stand first, in other languages of the news. */
export const placeOpeners = listed(
  'palais palazzo palacio villa playa playas río cerro isla ilha île lago laguna monte valle vale parque plaza praça calle rua rue avenida carretera barrio colonia ciudad cidade pueblo bahía baía cabo punta ponta sierra serra volcán volcan golfo bukit sungai gunung pulau kuala tanjung kampung klong khlong khao koh wadi jebel jabal tell tel ras umm beit bab camp campo piazza via costa',
);
/** What stands at a place and is named after it: the longhouse at Vane. */
export const buildings = listed(
  'longhouse chapel lighthouse jetty camp mission racecourse farm school clinic hospital mosque temple depot station quarry mine mill dam barracks airstrip shrine monastery convent plantation estate ranch village home house',
);
/** In small letters after a name: the Vane valley, Karsha province. */
export const placeTails =
  listed(`river lake sea ocean bay gulf strait canal mountains mountain hills valley peninsula island islands coast desert
 forest basin plateau delta street road avenue square highway city town village district province county state region territory oblast
 prefecture governorate municipality borough suburb neighbourhood neighborhood border area metropolitan airport refugee ward constituency parish
 magistrates council councillors residents villagers townspeople hospital infirmary prison jail library harbour harbor seafront town-hall cathedral coroner firefighters ratepayers parishioners quayside racecourse seaport shoreline waterfront`);
/** In small letters before: the town of Velmora, the river Vane. */
export const placeNounsBefore =
  listed(`city town village district province county state region territory island islands port suburb neighbourhood
 neighborhood capital municipality hamlet settlement peninsula river lake valley borough enclave commune resort`);
export const compassWords =
  listed(`north south east west northern southern eastern western central northeastern northwestern southeastern
 southwestern north-east north-west south-east south-west northeast northwest southeast southwest upper lower mainland downtown rural nearby neighbouring neighboring`);

/** A town or a country. Takes lower case. */
export const isTown = (lower: string): boolean =>
  isLargeCity().has(lower) || isCity().has(lower) || isTerritory().has(lower);
