/**
 * Towns and provinces south of the equator by their hours from UTC, least and most: what stands beside a season there.
 * General knowledge; names that are a better known place of the north, or a common surname, are left out.
 */
export const southernPlaces: readonly (readonly [from: number, to: number, names: string])[] = [
  // South Africa, Botswana, Lesotho, Malawi, Mozambique, Namibia, Zambia, Zimbabwe
  [2, 2, 'stellenbosch|bloemfontein|mangaung|soweto|sandton|tshwane|ekurhuleni|khayelitsha|gqeberha|port elizabeth|polokwane|mbombela|nelspruit|pietermaritzburg|paarl|franschhoek|hermanus|knysna|mossel bay|rustenburg|upington|makhanda|grahamstown|mthatha|gauteng|limpopo|mpumalanga|western cape|eastern cape|northern cape|kwazulu|karoo|drakensberg|garden route|robben island|table mountain|maun|francistown|okavango|maseru|lilongwe|blantyre|mzuzu|beira|nampula|swakopmund|walvis bay|lüderitz|ndola|kitwe|mutare|gweru|masvingo|victoria falls|mbabane'], // prettier-ignore
  [3, 3, 'antananarivo|toamasina|dodoma|arusha|zanzibar'],
  [4, 4, 'port louis'],
  [1, 1, 'huambo|lubango|benguela'],
  // Argentina, Brazil, Paraguay, Uruguay
  [-3, -3, 'la plata|mar del plata|salta|jujuy|tucumán|tucuman|bariloche|ushuaia|neuquén|neuquen|bahía blanca|bahia blanca|tierra del fuego|comodoro rivadavia|río gallegos|rio gallegos|el calafate|puerto madryn|chubut|pampas|iguazú|iguazu|curitiba|porto alegre|florianópolis|florianopolis|belo horizonte|campinas|niterói|niteroi|fortaleza|goiânia|goiania|joinville|caxias do sul|rio grande do sul|santa catarina|paraná|parana|minas gerais|bahia|pernambuco|ceará|ceara|iguaçu|foz do iguaçu|punta del este|paysandú|paysandu|tacuarembó|tacuarembo|falklands'], // prettier-ignore
  [-4, -3, 'mato grosso|cuiabá|cuiaba|ciudad del este|encarnación|encarnacion|valparaíso|viña del mar|vina del mar|antofagasta|concepción|temuco|punta arenas|puerto montt|puerto varas|iquique|arica|la serena|atacama|torres del paine|chiloé|chiloe'], // prettier-ignore
  [-4, -4, 'manaus|cochabamba|oruro|potosí|potosi|el alto|tarija'],
  [-5, -5, 'arequipa|cusco|cuzco|piura|iquitos|puno|callao|chiclayo|ayacucho'],
  // Australia
  [10, 11, 'ballarat|bendigo|geelong|shepparton|mildura|wodonga|albury|gippsland|yarra valley|wagga wagga|wagga|dubbo|broken hill|wollongong|coffs harbour|port macquarie|byron bay|hunter valley|snowy mountains|bondi|parramatta|burnie'], // prettier-ignore
  [10, 10, 'toowoomba|townsville|rockhampton|bundaberg|mount isa|sunshine coast|noosa|great barrier reef'],
  [9, 11, 'south australia|port lincoln|mount gambier|whyalla|coober pedy|barossa|barossa valley|kangaroo island'],
  [9, 10, 'northern territory|alice springs|uluru'],
  [8, 8, 'western australia|kalgoorlie|fremantle|geraldton|broome|port hedland|margaret river|pilbara'],
  // New Zealand and the Pacific
  [12, 13, 'rotorua|tauranga|whangārei|whangarei|palmerston north|new plymouth|invercargill|gisborne|taupō|taupo|queenstown|wānaka|wanaka|timaru|oamaru|whanganui|masterton|kaikōura|kaikoura|greymouth|hokitika|te anau|otago|waikato|taranaki|fiordland|bay of plenty|south island|north island|lyttelton|kerikeri|lower hutt|upper hutt|porirua|aotearoa|suva|nadi'], // prettier-ignore
  [10, 10, 'lae'],
  [11, 11, 'honiara|port vila|nouméa|noumea'],
  [13, 14, 'apia'],
  [-10, -10, 'papeete'],
];
