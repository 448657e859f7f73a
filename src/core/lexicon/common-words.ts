import { dictionaryWords, frequentWords } from './data/words';
import { frontDecoded, lazily, listed } from './front-coding';

const frequent = lazily(() => frontDecoded(frequentWords));
const dictionary = lazily(() => frontDecoded(dictionaryWords));

/** Everyday words that are surnames and given names too, which the lists of names have taken out of the dictionary. */
export const alsoNames = listed(
  `snow frost rain hail storm gale flood cloud mist fog ice fire ash ember coal steel silver gold diamond pearl ruby amber crystal penny cash price bond sale sales
  hill wood stone field brook moss marsh heath dale glen ford cape pool wells rivers waters woods fields hills stones banks bush reed berry cherry rice bean salt pepper ginger sage basil mint clay sand
  fox wolf hawk swan crane lamb crow finch sparrow robin drake bull buck heron lark raven nightingale partridge peacock
  rose lily ivy holly hazel daisy iris heather fern violet olive myrtle poppy dawn joy hope faith grace summer autumn winter spring
  bell cook baker carter mason porter potter weaver fisher shepherd gardener farmer hunter archer piper cooper fletcher turner taylor miller butcher skinner tanner glover sawyer chandler parson abbot monk friar
  gates wall hall church temple chapel castle barn mill street lane park forest lake bridge tower house garden orchard
  black white brown green gray grey young long short small little rich strong hardy sharp swift wise noble savage moody bliss love moon star day knight page power powers blood bone bones hand foot head cross crown chase hunt race sport game ball
  abbey acre aged aging alley almond anchorage angel angelic apple archway bacon barb barber barefoot barge barley baron bass bath bay bays beach beadle
  beagle beam bean beard beau beaver beck bee beech berth bishop blaze blazer blizzard bloom blossom blunt boatman boot booze bourgeois brace bracken
  brake bramble brandy brazier brew brewer brick brim brink broom brusque buckeye bud buffalo bullock bump bunny burger bushman butt buzzard bye cable
  cage canal cane cannon canon canton caprice caraway cardinal carpenter champagne chancellor chasse chastity cherish chestnut chew chick chin chow
  clack clapper clement cliff cluck coffin coil coke cone confer copper coral cork corn corral cotter cotton couch countryman cousin cousins covey
  coward crank crass creed creek cries croft crook crooks crouch crumb cuff currier curry curt cutter cyberspace dame darling dart dash deacon deer
  delta dent destiny dew dick died dill dimple dingle ditto divine dodge doe dole doll dolphin dove dozier dragon drain drummer duff duke dull dung dye
  eagle earl earnest eaves ebony echo eddy emerald erode eyed fain fairy falcon falconer fang fanny farthing fawn feather feathers fetter fife finger
  fink firestone flake fleck flick flies flint flora folk fore forehand foreman fort forte fortune fountain fray freedman freeman fry fudge funk furlong
  gala gall gallant gamble game garland garnet genesis gentile genie gill glass glaze glazier glory goad goldsmith gore gouge gram grams grapevine grass
  gravel grill grim grizzle grove groves gully gum gust haddock hallmark ham hamlet hammer hammers hammock harden hare harmony harp harrow harsh hasty
  hatch hatter havens hay hazard hedge hedges helm herald herb herd highland hoard holler homestead hop hopper horn hue huff hummer huntsman icing ivory
  jacks jade jewel jolly keel kindred kite kites knoll lackey lance largo lash laurel lavender lax layman lea leech leek lemon lent ley lied linden
  lodge lord lore lust lying madonna magnolia maple marble marine marrow marry marshal marvel mast maze medley meek melody merchant meridian merry
  messenger mink moose morrow motley mountain mull muse nada nail nave nickel nix northern novella null nutting ode opal outlaw owed owing paddock pagan
  pal palm pan papa paradise parish parry pastor peach peck peel peer peering peg pence peppers petty pickle pied pier pike pilgrim pillow pine pinto
  plank plantation plaza plunk polite pope porch pray priest prince proctor province provost prudence pulley puma queen queens quirk ransom rash ream
  rector reel refugia reins reservoir revere riddle ridge rife riffle roach rod rook roses rouse royal ruff rugby ruse rust rusty rye sable sack sacks
  saga sang savanna scarlet scull scurry seal seals seaman seed seeds seeding seer settle settles severance sexton shad shade shank shell shim shin
  shirk shoemaker shoreline shuck shush sill skipper slate slaughter slay sled sledge sling slough sly smock snook southern sparkle spear speck spinner
  spry squire starling steed stern stew storey stormy stout strait strand straw stripling stump sturgeon sunny sunshine swallow swank swart sweat
  swindle sword tack tad tally tan tapper tart tawny teal teddy thorn thrash thrift tickle tier tiers tingle toy trammel trice trim trotter troupe trout
  truelove truss trusty tuck tucker tune tutor tyre upland uptown utter vale valentine valley veal velvet vest vermillion vigil villa vineyard viola
  vista vita waddle waltz wan ward warden ware waterman weed weeds weir whetstone whittle wick wicker wile willow wilt windy wine wing winger winkle
  witty wooden woodland woodman woody woo workman yap`,
);

/** What an inflected word may come from: the written list keeps the plain form only. */
const endings: readonly (readonly [string, string])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['er', 'e'], ['ness', ''],
]; // prettier-ignore

function derived(word: string, again = true): boolean {
  for (const [end, by] of endings) {
    if (word.length < end.length + 3 || !word.endsWith(end)) continue;
    const stem = word.slice(0, word.length - end.length) + by;
    if (frequent().has(stem) || dictionary().has(stem) || (again && derived(stem, false))) return true;
  }
  return false;
}

/**
 * How far a word is an ordinary English word: 2 = running text writes it small often, 1 = it is in a dictionary,
 * 0 = unknown, which a capital then makes a name. Takes lower case.
 */
export function commonness(word: string): 0 | 1 | 2 {
  if (frequent().has(word)) return 2;
  if (dictionary().has(word) || functionWords.has(word) || alsoNames.has(word)) return 1;
  if (word.includes('-')) return word.split('-').every((part) => part === '' || commonness(part) > 0) ? 1 : 0;
  if (word.length > 5 && word.includes('our') && dictionary().has(word.replace('our', 'or'))) return 1;
  return derived(word) ? 1 : 0;
}

/** Words that never begin or end a name, whatever their capital. */
export const functionWords =
  listed(`a an the this that these those some any each every either neither both all many much most more few
 several other another such no not nor so as at by for from in into of off on onto out over per since than through till to toward towards
 under until unto up upon via with within without about above across after against along amid amidst among amongst around before behind
 below beneath beside besides between beyond despite down during except inside like near outside past regarding round throughout underneath
 unlike and or but yet if because although though while whilst whereas whether unless once when whenever where wherever why how who whom
 whose which what whatever whoever he him his himself she her hers herself it its itself they them their theirs themselves we us our ours
 ourselves you your yours yourself i me my mine myself one ones there here then now today tomorrow yesterday tonight also too very just only even still
 again ever never always often sometimes usually already soon later earlier meanwhile however therefore thus hence moreover furthermore
 nevertheless nonetheless instead otherwise indeed perhaps maybe is are was were be been being am has have had having do does did
 doing done can could may might must shall should will would ought let lets yes oh hello thanks thank please sorry
 asked said says according added despite following including hours days weeks months years others nobody everybody somebody anybody nothing everything something anything everyone someone anyone
 don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain cannot ll ve re`);

export const months = listed('january february march april may june july august september october november december');
export const weekdays = listed('monday tuesday wednesday thursday friday saturday sunday');
