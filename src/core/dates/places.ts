import { southernPlaces } from './southern-places';

/**
 * Places an article may name and what they are to a clock and a season: minutes from UTC without summer time, and the
 * half of the world. General knowledge; countries of many zones stand with a range.
 */
export interface Place {
  /** Least and most hours from UTC, summer time counted in. */
  readonly from: number;
  readonly to: number;
  readonly southern: boolean;
}

const rows = `
texas -6 -5|florida -5 -4|california -8 -7|new york -5 -4|washington -5 -4|chicago -6 -5|los angeles -8 -7|houston -6 -5|boston -5 -4|miami -5 -4
dallas -6 -5|denver -7 -6|seattle -8 -7|atlanta -5 -4|nevada -8 -7|arizona -7 -7|hawaii -10 -10|alaska -9 -8|toronto -5 -4|ottawa -5 -4|vancouver -8 -7|montreal -5 -4
mexico city -6 -5|mexico -8 -5|havana -5 -4|bogota -5 -5|quito -5 -5|caracas -4 -4|lima -5 -5 s|peru -5 -5 s|la paz -4 -4 s|bolivia -4 -4 s|santiago -4 -3 s|chile -4 -3 s
buenos aires -3 -3 s|argentina -3 -3 s|montevideo -3 -3 s|uruguay -3 -3 s|paraguay -4 -3 s|brasilia -3 -3 s|rio de janeiro -3 -3 s|sao paulo -3 -3 s|brazil -5 -3 s
london 0 1|edinburgh 0 1|glasgow 0 1|cardiff 0 1|belfast 0 1|dublin 0 1|lisbon 0 1|reykjavik 0 0|paris 1 2|france 1 2|berlin 1 2|germany 1 2|madrid 1 2|spain 1 2|rome 1 2|italy 1 2
brussels 1 2|amsterdam 1 2|vienna 1 2|zurich 1 2|geneva 1 2|stockholm 1 2|oslo 1 2|copenhagen 1 2|warsaw 1 2|prague 1 2|budapest 1 2|belgrade 1 2|athens 2 3|helsinki 2 3|kyiv 2 3
bucharest 2 3|sofia 2 3|istanbul 3 3|ankara 3 3|moscow 3 3|minsk 3 3|cairo 2 3|jerusalem 2 3|tel aviv 2 3|beirut 2 3|damascus 3 3|baghdad 3 3|riyadh 3 3|doha 3 3|kuwait city 3 3
tehran 3 4|dubai 4 4|abu dhabi 4 4|kabul 4 5|islamabad 5 5|karachi 5 5|delhi 5 6|mumbai 5 6|india 5 6|kathmandu 5 6|dhaka 6 6|bangkok 7 7|hanoi 7 7|jakarta 7 7 s|singapore 8 8
kuala lumpur 8 8|manila 8 8|hong kong 8 8|beijing 8 8|shanghai 8 8|china 8 8|taipei 8 8|seoul 9 9|tokyo 9 9|japan 9 9|perth 8 8 s|darwin 9 10 s|adelaide 9 11 s|brisbane 10 10 s
sydney 10 11 s|melbourne 10 11 s|canberra 10 11 s|hobart 10 11 s|australia 8 11 s|auckland 12 13 s|wellington 12 13 s|christchurch 12 13 s|new zealand 12 13 s|fiji 12 13 s|lagos 1 1
accra 0 0|dakar 0 0|nairobi 3 3 s|kenya 3 3|addis ababa 3 3|johannesburg 2 2 s|cape town 2 2 s|pretoria 2 2 s|durban 2 2 s|south africa 2 2 s|harare 2 2 s|zimbabwe 2 2 s|lusaka 2 2 s
zambia 2 2 s|maputo 2 2 s|mozambique 2 2 s|windhoek 1 2 s|namibia 1 2 s|gaborone 2 2 s|botswana 2 2 s|madagascar 3 3 s|antarctica 0 12 s|tasmania 10 11 s|queensland 10 10 s|patagonia -4 -3 s
las vegas -8 -7|san francisco -8 -7|san diego -8 -7|oregon -8 -7|portland -8 -7|phoenix -7 -7|colorado -7 -6|utah -7 -6|montana -7 -6|new mexico -7 -6|minneapolis -6 -5|minnesota -6 -5|new orleans -6 -5|louisiana -6 -5
nashville -6 -5|st louis -6 -5|oklahoma -6 -5|illinois -6 -5|wisconsin -6 -5|iowa -6 -5|alabama -6 -5|philadelphia -5 -4|pennsylvania -5 -4|detroit -5 -4|ohio -5 -4|virginia -5 -4|maryland -5 -4|new jersey -5 -4|massachusetts -5 -4
orlando -5 -4|cape canaveral -5 -4|north carolina -5 -4|south carolina -5 -4|quebec -5 -4|ontario -5 -4|calgary -7 -6|alberta -7 -6|winnipeg -6 -5|halifax -4 -3|cuba -5 -4|jamaica -5 -5|colombia -5 -5|ecuador -5 -5|venezuela -4 -4|panama -5 -5
portugal 0 1|ireland 0 1|iceland 0 0|belgium 1 2|austria 1 2|switzerland 1 2|sweden 1 2|norway 1 2|denmark 1 2|poland 1 2|hungary 1 2|serbia 1 2|croatia 1 2|barcelona 1 2|england 0 1|scotland 0 1|wales 0 1|northern ireland 0 1|britain 0 1|milan 1 2|munich 1 2|frankfurt 1 2|hamburg 1 2|marseille 1 2|lyon 1 2
turin 1 2|seville 1 2|cologne 1 2|antwerp 1 2|rotterdam 1 2|basel 1 2|gothenburg 1 2|krakow 1 2|zagreb 1 2|ljubljana 1 2|porto 0 1|leeds 0 1
greece 2 3|finland 2 3|ukraine 2 3|romania 2 3|bulgaria 2 3|turkey 3 3|egypt 2 3|israel 2 3|lebanon 2 3|iraq 3 3|saudi arabia 3 3|qatar 3 3|iran 3 4|afghanistan 4 5|pakistan 5 5|lahore 5 5|bangladesh 6 6|nepal 5 6|sri lanka 5 6|colombo 5 6
chennai 5 6|kolkata 5 6|bengaluru 5 6|thailand 7 7|vietnam 7 7|malaysia 8 8|philippines 8 8|taiwan 8 8|south korea 9 9|busan 9 9|osaka 9 9|nigeria 1 1|ghana 0 0|ethiopia 3 3|uganda 3 3|tanzania 3 3 s|angola 1 1 s|malawi 2 2 s
asunción -4 -3 s|asuncion -4 -3 s|são paulo -3 -3 s|bogotá -5 -5|valparaiso -4 -3 s|recife -3 -3 s|falkland islands -3 -3 s|gold coast 10 10 s|cairns 10 10 s
new south wales 10 11 s|dunedin 12 13 s|samoa 13 14 s|tonga 13 13 s
french guiana -3 -3|cayenne -3 -3|kourou -3 -3|guyana -4 -4|suriname -3 -3|paramaribo -3 -3|galapagos -6 -6 s|costa rica -6 -6|guatemala -6 -6|honduras -6 -6|tegucigalpa -6 -6|el salvador -6 -6|nicaragua -6 -6|managua -6 -6|belize -6 -6
haiti -5 -4|dominican republic -4 -4|santo domingo -4 -4|puerto rico -4 -4|barbados -4 -4|bridgetown -4 -4|trinidad -4 -4|grenada -4 -4|martinique -4 -4|guadeloupe -4 -4|bermuda -4 -3|bahamas -5 -4|greenland -3 -1|azores -1 0
tennessee -6 -4|kentucky -6 -4|indiana -6 -4|michigan -6 -4|missouri -6 -5|nebraska -7 -5|arkansas -6 -5|mississippi -6 -5|kansas -7 -5|north dakota -7 -5|south dakota -7 -5|san antonio -6 -5|memphis -6 -5|milwaukee -6 -5
connecticut -5 -4|vermont -5 -4|maine -5 -4|new hampshire -5 -4|rhode island -5 -4|west virginia -5 -4|baltimore -5 -4|pittsburgh -5 -4|wyoming -7 -6|idaho -8 -6|sacramento -8 -7|nova scotia -4 -3|newfoundland -4 -2|saskatchewan -6 -6|manitoba -6 -5|edmonton -7 -6|british columbia -8 -6
malta 1 2|cyprus 2 3|nicosia 2 3|luxembourg 1 2|slovenia 1 2|slovakia 1 2|bratislava 1 2|czech republic 1 2|bosnia 1 2|sarajevo 1 2|montenegro 1 2|kosovo 1 2|albania 1 2|tirana 1 2|north macedonia 1 2|skopje 1 2|naples 1 2|venice 1 2|valencia 1 2|monaco 1 2
estonia 2 3|tallinn 2 3|latvia 2 3|riga 2 3|lithuania 2 3|vilnius 2 3|moldova 2 3|chisinau 2 3|odesa 2 3|kharkiv 2 3|belarus 3 3|vladivostok 10 10|siberia 5 12|armenia 4 4|yerevan 4 4|azerbaijan 4 4|baku 4 4|tbilisi 4 4
kazakhstan 5 6|astana 5 6|almaty 5 6|baikonur 5 6|uzbekistan 5 5|tashkent 5 5|kyrgyzstan 6 6|bishkek 6 6|tajikistan 5 5|dushanbe 5 5|turkmenistan 5 5|mongolia 7 9|ulaanbaatar 8 9|ulan bator 8 9|oman 4 4|muscat 4 4|yemen 3 3|sanaa 3 3|amman 2 3|syria 2 3|bahrain 3 3|kuwait 3 3|gaza 2 3
myanmar 6 7|yangon 6 7|cambodia 7 7|phnom penh 7 7|laos 7 7|vientiane 7 7|brunei 8 8|east timor 9 9 s|indonesia 7 9 s|bali 8 8 s|north korea 9 9|pyongyang 9 9|bhutan 6 6|thimphu 6 6|maldives 5 5|guam 10 10|papua new guinea 10 11 s|port moresby 10 10 s|solomon islands 11 11 s|vanuatu 11 11 s|new caledonia 11 11 s|tahiti -10 -10 s
mauritius 4 4 s|seychelles 4 4 s|rwanda 2 2 s|kigali 2 2 s|burundi 2 2 s|kinshasa 1 1|cameroon 1 1|gabon 1 1|sudan 2 3|khartoum 2 3|libya 2 2|tripoli 2 2|tunisia 1 1|tunis 1 1|algeria 1 1|algiers 1 1|morocco 0 1|rabat 0 1|casablanca 0 1|senegal 0 0|bamako 0 0|ivory coast 0 0|abidjan 0 0|burkina faso 0 0|liberia 0 0|monrovia 0 0|sierra leone 0 0|freetown 0 0|somalia 3 3|mogadishu 3 3|djibouti 3 3|eritrea 3 3|kampala 3 3|dar es salaam 3 3 s|luanda 1 1 s|eswatini 2 2 s|lesotho 2 2 s|bulawayo 2 2 s
`;

export const places: ReadonlyMap<string, Place> = new Map([
  ...rows
    .trim()
    .split(/[\n|]/)
    .map((row): [string, Place] => {
      const parts = row.trim().split(' ');
      const southern = parts[parts.length - 1] === 's';
      const numbers = southern ? parts.slice(-3, -1) : parts.slice(-2);
      const name = parts.slice(0, parts.length - numbers.length - (southern ? 1 : 0)).join(' ');
      return [name, { from: Number(numbers[0]), to: Number(numbers[1]), southern }];
    }),
  ...southernPlaces.flatMap(([from, to, names]) =>
    names.split('|').map((name): [string, Place] => [name, { from, to, southern: true }]),
  ),
]);

/** What an IANA zone's own city is, when it is listed: `Europe/London` is London. */
export function placeOfZone(zone: string | null): Place | null {
  const city = zone?.split('/').pop()?.replaceAll('_', ' ').toLowerCase();
  return city === undefined ? null : (places.get(city) ?? null);
}

/** "the Sydney Street shop", "Wellington Barracks": named for the place, elsewhere. */
const streets = /^(?:Street|Road|Avenue|Lane|Square|Barracks|Close|Terrace|Crescent|Arms|Hotel|Museum)$/;

export interface NamedPlace {
  /** As the text has it. */
  readonly name: string;
  /** Offset in the text. */
  readonly at: number;
  readonly place: Place;
}

/** Every listed place among the capitalised words of a text, with where it stands. */
export function placesIn(text: string): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(/\p{Lu}\p{L}+(?: (?:(?:de|del|do|of|es) )?\p{Lu}\p{L}+)*/gu)) {
    const parts = match[0].split(' ');
    let offset = match.index;
    for (let i = 0; i < parts.length; i++) {
      for (let n = Math.min(4, parts.length - i); n > 0; n--) {
        const name = parts.slice(i, i + n).join(' ');
        const place = places.get(name.toLowerCase());
        if (!place || streets.test(parts[i + n] ?? '')) continue;
        found.push({ name, at: offset, place });
        break;
      }
      offset += (parts[i]?.length ?? 0) + 1;
    }
  }
  return found;
}

// Zones south of the equator whose readers have summer in January.
const south =
  /^(?:Australia|Antarctica)\/|\/(?:Auckland|Wellington|Johannesburg|Harare|Maputo|Windhoek|Gaborone|Buenos_Aires|Santiago|Montevideo|Sao_Paulo|Asuncion|La_Paz)/;

/** Null when the place is not known (rulings 35). */
export const isSouthern = (place: string | null): boolean | null =>
  place === null || !place.includes('/') ? null : south.test(place) || /\/Argentina\//.test(place);
