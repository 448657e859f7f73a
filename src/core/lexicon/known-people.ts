import { listed } from './front-coding';

/** Heads of state and government, and others whose name needs no role in any paper. Folded full names; written by hand. */
export const knownLeaders = listed(
  `barack obama|george w. bush|george bush|george h.w. bush|bill clinton|hillary clinton|donald trump|joe biden|kamala harris|jimmy carter|ronald reagan|john f. kennedy|richard nixon|gerald ford|lyndon johnson|abraham lincoln|george washington|thomas jefferson|franklin roosevelt|theodore roosevelt|dwight eisenhower|harry truman|woodrow wilson|michelle obama|melania trump|mike pence|j.d. vance|jd vance|dick cheney|al gore|john mccain|mitt romney|john kerry|bernie sanders|nancy pelosi
|vladimir putin|boris yeltsin|mikhail gorbachev|dmitry medvedev|joseph stalin|vladimir lenin|nikita khrushchev|volodymyr zelenskyy|volodymyr zelensky|alexander lukashenko|angela merkel|olaf scholz|friedrich merz|helmut kohl|gerhard schroder|willy brandt|adolf hitler|emmanuel macron|francois hollande|nicolas sarkozy|jacques chirac|francois mitterrand|charles de gaulle|napoleon bonaparte|marine le pen
|tony blair|gordon brown|david cameron|theresa may|boris johnson|liz truss|rishi sunak|keir starmer|margaret thatcher|winston churchill|john major|queen elizabeth|queen elizabeth ii|king charles|king charles iii|prince william|prince harry|nigel farage|jeremy corbyn
|xi jinping|hu jintao|mao zedong|deng xiaoping|li keqiang|kim jong il|kim jong un|kim il sung|kim jong-il|kim jong-un|shinzo abe|narendra modi|indira gandhi|mahatma gandhi|jawaharlal nehru|imran khan|benazir bhutto|pervez musharraf|aung san suu kyi|joko widodo|rodrigo duterte|lee kuan yew|dalai lama
|recep tayyip erdogan|benjamin netanyahu|ariel sharon|yitzhak rabin|yasser arafat|mahmoud abbas|bashar al-assad|hafez al-assad|saddam hussein|muammar gaddafi|hosni mubarak|mohammed morsi|abdel fattah al-sisi|gamal abdel nasser|anwar sadat|ali khamenei|ruhollah khomeini|hassan rouhani|mahmoud ahmadinejad|osama bin laden|mohammed bin salman|king abdullah|king hussein
|nelson mandela|jacob zuma|thabo mbeki|cyril ramaphosa|robert mugabe|kofi annan|ban ki-moon|antonio guterres|boutros boutros-ghali|fidel castro|raul castro|hugo chavez|nicolas maduro|luiz inacio lula da silva|jair bolsonaro|dilma rousseff|javier milei|silvio berlusconi|giorgia meloni|viktor orban|justin trudeau|stephen harper|mark carney|julia gillard|kevin rudd|tony abbott|malcolm turnbull|scott morrison|anthony albanese|jacinda ardern|ursula von der leyen|pope francis|pope benedict|pope john paul ii|pope leo
|elon musk|bill gates|steve jobs|mark zuckerberg|jeff bezos|warren buffett|rupert murdoch|william shakespeare|albert einstein|isaac newton|charles darwin|karl marx|sigmund freud|martin luther king|martin luther king jr|mother teresa|malala yousafzai|greta thunberg|julian assange|edward snowden|michael jackson|elvis presley|paul mccartney|john lennon|bob dylan|taylor swift|madonna|david beckham|lionel messi|cristiano ronaldo|diego maradona|muhammad ali|michael jordan|roger federer|rafael nadal|novak djokovic|serena williams|usain bolt|tiger woods|lewis hamilton|oprah winfrey|jesus christ|stephen hawking|j.k. rowling`.replace(
    /\n/g,
    '',
  ),
  '|',
);

/** Surnames that by themselves bring one head of state or government to mind. Folded. */
export const leaderSurnames = listed(
  'obama trump biden putin yeltsin gorbachev zelensky zelenskyy merkel scholz merz macron sarkozy hollande chirac mitterrand thatcher starmer sunak modi netanyahu erdogan assad gaddafi mubarak khamenei rouhani ahmadinejad mandela zuma ramaphosa mugabe castro chavez maduro lula bolsonaro berlusconi meloni orban trudeau ardern lukashenko duterte musharraf arafat nixon reagan eisenhower roosevelt kissinger',
);
