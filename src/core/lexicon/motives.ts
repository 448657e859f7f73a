/** What people do things for, where only they can know it. Source: general English, written by hand. */
import { wordSet } from './forms';

/** What somebody keeps or gains for themselves. */
const assets = wordSet(`seat job jobs skin image reputation ratings party blushes position power legacy fortune
  marriage neck majority cronies wealth popularity interests chances pockets post throne grip standing rivals crown friends`);
/** What somebody would rather not meet. */
export const troubles =
  wordSet(`inquiry inquiries investigation arrest prosecution scandal embarrassment blame scrutiny shame
  humiliation questions charges impeachment sack audit creditors revolt rebellion extradition`);

/** Verb behind "to" → what it then must act on. */
export const ends: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...`save keep protect boost further advance spare secure shore rescue guard defend preserve burnish polish line restore
  strengthen tighten serve hide`
    .split(/\s+/)
    .map((verb) => [verb, assets] as const),
  ...'avoid escape dodge evade head stave avert duck'.split(' ').map((verb) => [verb, troubles] as const),
]);

/** Ends told in fixed words. */
export const idioms: readonly (readonly string[])[] = [
  'curry favour', 'curry favor', 'cling to power', 'hold on to power', 'stay in power', 'stay in office', 'save face', 'settle scores',
  'settle old scores', 'settle a score', 'settle an old score', 'get even', 'get back at', 'take revenge', 'win favour', 'win favor',
  'look tough', 'score points', 'enrich himself', 'enrich herself', 'enrich themselves',
].map((words) => words.split(' ')); // prettier-ignore

/** Right before "to" they tell what was tried or planned, and no reason. */
export const steered =
  wordSet(`tried failed wanted needed agreed refused sought hoped fought planned vowed decided moved began started continued used had
  seemed appeared struggled battled scrambled worked rushed raced managed promised threatened offered opted chose prepared aimed bid
  voted scheduled intended pledged swore returned came plan plans attempt right way able effort order how vote move chance chances
  need battle fight decision deal struggle time enough likely ready set wished longed attempted`);
/** With words between them and "to": what another was to do, or what was won by it for all to see. */
export const controls =
  wordSet(`asked urged told forced allowed ordered helped got expected wanted advised begged persuaded encouraged invited pressed
  required needed used had left gave won beat held trained practised scored finished clinched defeated edged survived`);
