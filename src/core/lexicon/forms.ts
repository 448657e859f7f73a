import { formsOf, type VerbForm } from './inflect';

/** A verb a lexicon knows, met in one of its forms. */
export interface VerbEntry<T> {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbForm>;
  readonly value: T;
}

/** Verbs of deeds and harm whose past is their own. */
const irregular: ReadonlyMap<string, readonly [past: string, part: string]> = new Map(
  `hide hid hidden|steal stole stolen|drive drove driven|flee fled fled|beat beat beaten|shoot shot shot|break broke broken
|take took taken|sell sold sold|forget forgot forgotten|win won won|lose lost lost|grow grew grown|rise rose risen|fall fell fallen
|shrink shrank shrunk|sink sank sunk|cut cut cut|burst burst burst|strike struck struck|overrun overran overrun|overthrow overthrew overthrown
|retake retook retaken|slide slid slid|climb climbed climbed|hit hit hit|spread spread spread|freeze froze frozen|swell swelled swollen
|burn burned burned|wear wore worn|bear bore born|become became become|begin began begun|drown drowned drowned|overtake overtook overtaken
|lie lied lied|let let let|speak spoke spoken|leave left left|quit quit quit|pay paid paid|spill spilled spilled|bury buried buried
|feel felt felt|know knew known|think thought thought|want wanted wanted|shred shredded shredded|tip tipped tipped|die died died
|underpay underpaid underpaid|overpay overpaid overpaid|mis-sell mis-sold mis-sold|missell missold missold|withhold withheld withheld
|withdraw withdrew withdrawn|see saw seen|find found found|lead led led|stem stemmed stemmed|traffic trafficked trafficked|kidnap kidnapped kidnapped|wiretap wiretapped wiretapped|hurt hurt hurt|fix fixed fixed|go went gone|kick kicked kicked|spark sparked sparked|stand stood stood|force-feed force-fed force-fed
|sweep swept swept|buy bought bought|deal dealt dealt|misspend misspent misspent|slay slew slain`
    .replaceAll('\n', '')
    .split('|')
    .map((line) => {
      const [base, past, part] = line.split(' ');
      return [base, [past, part]];
    }),
);

/** Every form of a verb, the irregular ones met in these lexicons included. */
export function verbFormsOf(base: string): Record<VerbForm, string> {
  const forms = formsOf(base);
  const own = irregular.get(base);
  return own ? { ...forms, past: own[0], part: own[1] } : forms;
}

/** Every form of every verb given, so that reading copy does not hang on the tagger. The first verb to claim a form keeps it. */
export function verbForms<T>(verbs: Iterable<readonly [lemma: string, value: T]>): ReadonlyMap<string, VerbEntry<T>> {
  const found = new Map<string, { lemma: string; forms: Set<VerbForm>; value: T }>();
  for (const [lemma, value] of verbs) {
    for (const [form, spelling] of Object.entries(verbFormsOf(lemma)) as [VerbForm, string][]) {
      const known = found.get(spelling);
      if (!known) found.set(spelling, { lemma, forms: new Set([form]), value });
      else if (known.lemma === lemma) known.forms.add(form);
    }
  }
  return found;
}

/** The words of a list, one blank or line break between them; `_` stands for a blank inside an entry. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists
      .join(' ')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );
