/**
 * Words that say what a passage is about, where that decides whether it needs a source: matches, markets, stories told in
 * works, votes. Source: general English, written by hand.
 */
import { wordSet } from './forms';

/** Copy about a match: results and play need no source, and players "rob", "kill off" and "steal". */
export const sportWords =
  wordSet(`striker strikers goalkeeper keeper midfielder defender winger batsman batter bowler pitcher quarterback
  fly-half scrum-half forward substitute captain coach referee umpire linesman goal goals goalless penalty penalties
  half-time full-time stoppage innings wicket wickets over overs inning touchdown try tries match matches fixture
  fixtures league cup derby tie semi-final semifinal final quarter-final quarterfinal playoff playoffs play-off
  championship tournament season stadium pitch crowd fans squad squads team teams side sides lap laps race
  grid podium medal medals set sets tiebreak tie-break seed seeded wimbledon olympic olympics equaliser equalizer
  header volley free-kick corner offside hat-trick scoreline leg knockout round bout jab rovers united wanderers
  marathon sprint sprinter cyclist peloton stage jockey furlong hurdle putt birdie bogey fairway rally serve
  basket rebound rebounds puck rink touchline dugout lineout lineouts scrum scrums kick-off relegation promotion standings scored scorer scoring`);

/** Not enough by themselves: everyday words too. */
export const weakSportWords =
  wordSet(`captain coach over overs try tries final set sets side sides round race stage crowd leg rally
  corner united promotion serve season cup team teams fans try basket seed seeded standings forward substitute squad header`);

/** People who play. */
export const playerNouns =
  wordSet(`striker goalkeeper keeper midfielder defender winger batsman bowler pitcher quarterback forward
  substitute captain champion champions hosts visitors side centre-half full-back fly-half prop hooker sprinter jockey
  flanker scrum-half fullback left-back right-back centre-back wing-back hurdler batter wicketkeeper linebacker cornerback
  shortstop outfielder seamer spinner rookie playmaker seed`);

/** Prices and indexes: market reports need no source. */
export const marketWords =
  wordSet(`shares share index stocks stock futures yen bourse benchmark ftse nasdaq dow nikkei dax bond
  bonds yield yields traded trading pence bitcoin barrel barrels ounce crude bullion brent`);

/** What is priced on a market every day; by itself, or with "prices" and "futures". */
export const currencies =
  wordSet(`pound sterling dollar euro yen rouble ruble lira peso rand franc yuan renminbi forint zloty krona krone koruna won
  rupee rupiah ringgit baht real shekel naira cedi dirham dinar leu lev greenback bitcoin ether`);
export const commodities =
  wordSet(`wheat corn maize soybeans soybean soya barley oats rice coffee cocoa sugar cotton copper nickel zinc lead tin aluminium
  aluminum gold silver platinum palladium oil gas brent crude bitcoin rubber cattle hogs lumber uranium cobalt lithium coal`);
/** What a company reports of itself. */
export const resultNouns =
  wordSet(`profit profits sales revenue revenues turnover earnings margin margins ebit ebitda orders subscribers dividend income
  loss losses takings bookings shipments deliveries passengers payout receipts costs debt cashflow`);
/** Who leads and trails an index. */
export const movers = wordSet('gainers losers fallers risers decliners advancers gainer loser faller riser decliner');

/** Works with a plot. */
export const plotWords =
  wordSet(`film movie novel play episode drama series sitcom thriller musical opera story sequel comedy
  protagonist heroine character characters plot screenplay documentary book memoir tale fable saga game trilogy
  remake prequel comic manga novella`);
/** Said of people in works only: enough with a verb in the present. */
export const plotVerbs = wordSet('follows tells stars portrays depicts centres centers unfolds opens plays');

/** Counted in public: votes and results declared. */
export const votingWords =
  wordSet(`voted vote votes ballot ballots turnout elected re-elected by-election majority abstained abstentions
  abstention councillors lawmakers senators referendum poll polls seats constituency constituencies`);
