import { organisations, teams } from './data/bodies';
import { lazily, listed } from './front-coding';

/** Last words of bodies' names, and words that open one with `of`. */
export const bodyHeads = listed(`university college school academy institute institution polytechnic seminary faculty
 ministry department office bureau agency authority commission committee council board court tribunal procuratorate parliament congress senate assembly house cabinet chamber
 secretariat administration directorate inspectorate service services police army navy force forces guard guards corps brigade battalion regiment division command militia marines
 party movement front alliance coalition union federation confederation league association organisation organization society foundation trust fund charity club team
 company corporation corp inc ltd llc plc gmbh ag sa spa nv bv co group groupe gruppe grupo gruppo holdings holding partners associates brothers bros & sons enterprises industries
 bank insurance airlines airways airline air motors motor oil gas energy petroleum electric power steel metals chemicals plastics electronics robotics ceramics textiles mining minerals telecom telecommunications communications media
 press news times post herald tribune gazette guardian telegraph journal chronicle observer mirror mail express star standard independent examiner review magazine weekly daily television tv radio broadcasting network channel pictures studios records entertainment productions theatre theater orchestra philharmonic ensemble choir band ballet opera strings quartet
 hospital clinic infirmary hospice church cathedral mosque synagogue temple abbey monastery museum gallery library archive archives
 airport station stadium arena hotel tower building center centre hall prison jail barracks base embassy consulate palace castle mall plaza market exchange refinery mine plant factory dam shipyard depot terminal
 systems technologies technology software labs laboratories laboratory research solutions networks pharmaceuticals pharma healthcare health foods stores supermarket supermarkets retail capital securities investments investment ventures equity financial finance consulting logistics shipping lines railway railways rail transport
 united rovers wanderers athletic albion hotspur fc afc cf sc rfc cc villa
 treasury pentagon kremlin bundestag knesset duma directorate legislature judiciary executive taskforce task panel initiative programme program project campaign network forum conference congress convention summit taliban tribunal government facility administration registry observatory survey consortium syndicate cartel cooperative co-operative chamber lodge order brotherhood jihad brigades rangers
 games`);

/** Parts after which a body's name may go on with `of`, `for`, `on`. */
export const ofHeads =
  listed(`university college school academy institute institution ministry department office bureau agency authority commission committee council
 board court parliament congress house cabinet chamber church bank society association organisation organization federation confederation union league alliance coalition movement front party
 centre center foundation fund trust museum gallery library journal bulletin annals archives order republic kingdom state commonwealth federation emirate sultanate principality gulf bay cape isle sea strait straits horn port city county district province
 town village river mount valley lake coast island islands peninsula archdiocese diocese bishop's duchy federation directorate secretariat faculty hospital embassy consulate high general
 friends sons daughters knights heart voice army brotherhood international doctors reporters communist socialist workers free dominion territory forum network conference convention chamber programme program campaign
 registrar inspectorate guild worshipful national`);
export const forHeads =
  listed(`centre center institute council committee campaign organisation organization party alliance movement fund agency department ministry foundation office society association
 network federation mechanism system commission programme program coalition union initiative observatory board authority bureau secretariat front mission forum group international university conference convention panel academy service partnership citizens doctors lawyers physicians students women mothers court unit project`);

/** Newspapers called by one common word. */
export const newspapers = listed(
  'times post guardian herald tribune telegraph independent economist observer mirror mail journal gazette chronicle express examiner spectator scotsman inquirer',
);
/** Last words of newspapers, which keep a large The. */
export const nameplates =
  listed(`times post guardian star press herald tribune telegraph independent economist observer mirror sun mail journal gazette chronicle express examiner
 sentinel courier standard citizen argus echo record shimbun nation lancet atlantic monitor bulletin dispatch inquirer globe age scotsman spectator statesman conversation hindu news`);

/** Legal forms and words that make any name before them a firm's. */
export const firmEndings = listed(
  'inc ltd llc plc corp co gmbh ag sa spa nv bv limited incorporated corporation company group holdings & sons bros',
);

/** Initials every reader knows (Rulings 21): the stylebook adds, `except` takes away. */
export const wellKnownInitials =
  listed(`US USA UK UN EU UAE USSR GDR BBC ITV CNN NBC CBS ABC NPR PBS MTV HBO AFP AP NHS AIDS HIV NATO FBI CIA NSA IRS NASA ESA MI5 MI6 KGB FSB SS IRA ETA PLO ANC WHO IMF WTO ILO UNESCO UNICEF OPEC OECD
 CEO CFO COO CTO CIO MP MPs MEP MSP PM FM DA PC QC KC VIP PR HR IT TV CD DVD PC PCs DJ UFO UFOs AI VR AR DNA RNA MRI CT IQ ID PIN ATM GPS USB PDF URL HTML WIFI IP RAM CPU GPU API APP LED LCD SUV SUVs BMW VW IBM HP KFC
 GDP GNP VAT PhD MBA BA MA MSc BSc MD GP GPs A&E ER ICU IVF IV ADHD PTSD OCD COVID SARS MERS CPR LGBT LGBTQ LGBTI LPG LNG CO2 CO DIY FAQ RIP SOS OK BC AD BCE CE CCTV CV DIY DVLA RAF USAF RSPCA AA PTA NGO NGOs NHL NFL NBA MLB FIFA UEFA IOC UFC WWE F1 NASCAR PGA ATP WTA FA FC AFC MVP GOAT PE
 AM PM GMT BST EST EDT CST CDT MST MDT PST PDT CET CEST UTC IST AEST HST KPH MPH KM KG KWH
 II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI
 TUC CBI RSPB RNLI BMA YMCA YWCA ISIS ISIL IS DC LA NY NYC NSW UCLA MIT LSE UCL NYPD LAPD GOP SWAT POW POWs MIA WMD WMDs IED IEDs ICBM TNT NBC RPG EV EVs SMS MMS USD GBP EUR AC DC ISBN SAT SATs GCSE GCSEs`);

const organisationSet = lazily(() => listed(organisations, '|'));
const teamSet = lazily(() => listed(teams, '|'));
/** Organs of state that are one word with a capital: `the Cabinet`. */
export const organs = listed('cabinet assembly diet crown senate congress parliament treasury politburo');
const more = listed(
  `health and safety executive|passenger transport executive|facebook|google|labour|labour party|conservative party|republican party|democratic party|liberal democrats|twitter|microsoft|apple|amazon|netflix|youtube|instagram|whatsapp|tiktok|uber|airbnb|tesla|toyota|honda|nissan|hyundai|mitsubishi|kawasaki heavy|suzuki motor|mazda|nestlé|unilever|danone|volvo|nokia|heineken|petrobras|gazprom|rosneft|lukoil|infosys|wipro|foxconn|alibaba|tencent|baidu|ford|volkswagen|bmw|boeing|airbus|samsung|sony|huawei|reuters|bloomberg|xinhua|tass|interfax|al jazeera|al-jazeera|al arabiya|associated press|agence france-presse|al-qaida|al-qaeda|al qaeda|hezbollah|hizbollah|hamas|fatah|taliban|boko haram|al-shabaab|al shabaab|islamic state|interpol|europol|greenpeace|amnesty international|human rights watch|oxfam|red cross|red crescent|world bank|european union|united nations|european commission|european parliament|african union|arab league|nato|unicef|unesco|opec|fifa|uefa|white house|pentagon|kremlin|downing street|wall street|scotland yard|state department|supreme court|congress|senate|house of representatives|house of commons|house of lords|parliament|knesset|bundestag|duma|interpol|wikipedia|wikileaks|wikinews|barclays|hsbc|lloyds|sainsbury's|tesco|lehman brothers|goldman sachs|citigroup|siemens|shell|gazprom|rosneft|lukoil|aramco|exxonmobil|chevron|totalenergies|mcdonald's|starbucks|nestlé|unilever|pfizer|moderna|astrazeneca|novartis|glaxosmithkline|thomson reuters|jp morgan|jpmorgan chase|morgan stanley|merrill lynch|wells fargo|marks and spencer|marks & spencer|john lewis|ernst & young|procter & gamble|hewlett packard|rolls-royce|aston martin|harley-davidson|eli lilly|philip morris|ralph lauren|calvin klein|tommy hilfiger|christian dior|louis vuitton|hugo boss|british airways|air france|lufthansa|le monde|le figaro|libération|der spiegel|die welt|die zeit|el país|el mundo|la repubblica|corriere della sera|la stampa|asahi shimbun|wechat|snapchat|linkedin|reddit|newsweek|manchester united|manchester city|real madrid|barcelona|liverpool|chelsea|arsenal|juventus|bayern munich`,
  '|',
);
/** First words of bodies in Spanish, Portuguese, French, Italian. */
export const bodyOpeners =
  listed(`frente centro colectivo partido banco grupo fundación fundacion fundação movimiento movimento asociación asociacion associação instituto universidad universidade ministerio ministério
 consejo comisión comisión federación federação unión união sindicato club clube deportivo compañía empresa seguros radio rádio diario diário periódico comité coalición alianza agencia agence banque crédit deutsche telekom télécom telefónica telecom groupe société parti ministère université
 association comité fédération syndicat banca partito università compagnie conseil institut hôpital hospital clínica colegio escuela iglesia teatro museo`);
/** Last words of clubs' names, which stand for them alone. */
export const clubs = listed(
  'united rovers wanderers athletic albion hotspur villa city town county rangers celtic orient argyle',
);
/** Bodies called after their town: Karsha Crown Court. */
export const civicHeads = listed(
  'court council police hospital infirmary school university college airport station library museum museums fire magistrates prison',
);
/** Known bodies and teams. Takes lower case. */
export const isBody = (name: string): boolean => more.has(name) || organisationSet().has(name) || teamSet().has(name);
/** In small letters after a name: Norvell shares, the Tessel chief. */
export const bodyTails = listed(
  'shares stock chief spokesman spokeswoman spokesperson officials staff employees employee headquarters executives executive members lawmakers supporters fans players activists fighters militants rebels insurgents troops forces leader candidate website newspaper magazine ceo coach manager captain striker midfielder goalkeeper defender winger owner founder co-founder boss director chairman management factory stores customers',
);
