/**
 * What only a living body has, wears, does and suffers. Words that firms, teams and towns have or do too (head, arm, hand;
 * limp, sleep) are left out of the first and third list. Source: general English, written by hand with WordNet's
 * body parts, clothing and verbs of the body beside it.
 */
import { listed } from './front-coding';

/** Behind `X's`: wrist, handwriting, funeral. */
export const ofOneBody =
  listed(`ankle beard belly birthday bladder bloodstream blood bones bowel brow buttocks calf calves cheek cheekbone cheeks chin collarbone coffin corpse cremation ears
 elbow elbows eyebrows eyelids eyes eyesight fingernails fingerprints fingers finger fists fist forearm forehead funeral grave gravestone groin gums hair hairline handwriting hearing
 heartbeat hip hips jaw jawbone kidney kidneys knee kneecap knees knuckles larynx lap lips lungs moustache mustache nails neck nose nostrils palms pancreas pelvis pregnancy
 pulse ribcage ribs scalp shin shins shoulder shoulders skull spine spleen stomach tears temples thigh thighs throat thumb thumbs toes toe tongue tooth teeth torso
 waist wrist wrists boyhood childhood girlhood adolescence christening baptism wedding honeymoon cell bedside deathbed autopsy
 anorak bathrobe belt beret blazer blouse boots cap cardigan coat collar dress fleece glasses gloves gown handbag hat hoodie jacket jeans jumper kilt
 leggings mobile nightdress overalls overcoat parka pocket pockets purse pyjamas pajamas raincoat robe rucksack sandals scarf shawl shirt shoes shorts skirt slippers smartphone
 sneakers socks spectacles suit sweater sweatshirt tie tights toothbrush trainers trousers t-shirt tunic turban underwear uniform veil waistcoat wallet wig
 bedroom flat pillow wheelchair walker crutches diary diaries passport laptop phone`);

/** Behind `his` or `her` in the sentence, with those that firms have too. */
export const ofOwnBody =
  listed(`head face hand hands arm arms leg legs foot feet chest mouth heart body voice ear eye temper breath
 keys bag luggage watch walking-stick stick`);

/** `X wept`: no firm, no team and no country does. */
export const bodilyActs =
  listed(`blinked blushed chuckled coughed cringed curtsied fainted fidgeted frowned gasped giggled gesticulated glared glowered grimaced
 grinned groaned hiccuped kneeled knelt laughed moaned mumbled murmured muttered nodded quipped scowled scowls screamed shivered shrugged shuddered sighed smiled smirked sneezed
 sniffed snored sobbed squinted stammered stuttered sweated swore undressed vomited wept whimpered whispered whistled winced winked yawned
 blushes chuckles frowns giggles grins kneels laughs mumbles nods shrugs sighs smiles sobs weeps whispers winces winks`);

/** Behind `was`: done to one body. */
export const bodilyHarm =
  listed(`handcuffed arrested jailed imprisoned detained stabbed beaten strangled choked punched kicked slapped raped mugged shot airlifted hospitalised
 hospitalized sedated stretchered buried cremated interred bitten electrocuted drowned hanged beheaded executed paroled remanded bailed deported knighted widowed orphaned
 baptised baptized christened unconscious pregnant asleep ill blindfolded gagged tortured impeached exhumed concussed paralysed paralyzed breathalysed breathalyzed cross-examined escorted frogmarched ushered`);

/** `a header from X`: one player's act. */
export const onesStroke = listed(
  'header volley backhand forehand free-kick tackle overhead lob half-volley bicycle-kick slip',
);
