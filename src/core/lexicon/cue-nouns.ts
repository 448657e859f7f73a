/** Nouns and adjectives that say or think, and the kinds of source. Source: general English, written by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What somebody said, as a noun: "her claim that …", "a warning from …". Singular; plurals are found by form. */
export const speechNouns =
  words(`claim allegation accusation assertion argument statement announcement warning promise pledge vow
  threat suggestion admission confession denial prediction forecast complaint criticism contention declaration insinuation
  comment disclosure revelation assurance proposal recommendation call demand plea request answer reply
  explanation testimony account description finding conclusion verdict charge boast joke apology condemnation
  rebuke praise estimate rumour rumor report hint message insistence`);

/** What somebody thinks or wants, as a noun. */
export const attitudeNouns =
  words(`belief fear hope view opinion concern worry doubt suspicion conviction support opposition
  objection desire wish intention plan skepticism scepticism optimism confidence expectation attack criticism
  commitment willingness readiness refusal disdain contempt admiration enthusiasm frustration anger outrage dismay regret
  preference disapproval approval dislike distrust goal vision`);

/** Adjectives after "is", with the frames that follow: that-clause T, infinitive I, prepositions. */
export const cueAdjectives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `confident T of about in|certain T of about|sure T of about|convinced T of|adamant T about|clear T about|concerned T about with
|worried T about|afraid T of|aware T of|unaware T of|skeptical T of about|sceptical T of about|hopeful T about of
|optimistic T about|pessimistic T about|willing I|eager I|keen I on|reluctant I|unwilling I|determined I|proud T I of
|happy T I with about|glad T I|sorry T for about|surprised T I by at|shocked T I by at|disappointed T in with by
|committed to|supportive of|critical of|opposed to|dismissive of|wary of|doubtful T about of|mindful T of|furious T at with about
|angry T at with about|upset T about with at|fearful T of|hesitant I|inclined I|prepared I|anxious T I about|grateful T for
|interested in|excited I about|enthusiastic about|uncertain about|unsure about|unhappy with about|uneasy about|nervous about
|frustrated T with by|mad at about|tired of|sick of|fond of|cautious about|sympathetic to|hostile to|vocal about|candid about
|open to|silent on about|outspoken about`
    .replace(/\n/g, '')
    .split('|')
    .map((line) => {
      const [word, ...frames] = line.split(' ');
      return [word, new Set(frames)];
    }),
);

/** "reportedly": somebody says so, nobody named. */
export const hearsayAdverbs = words('reportedly allegedly purportedly supposedly');

/** Things with words in them. They "say", "show", "read". */
export const documentNouns =
  words(`report statement study survey poll letter email e-mail memo document record file paper article
  book analysis review indictment complaint lawsuit suit affidavit filing transcript tweet post message release survey figures
  data statistics census audit investigation inquiry research bill law act constitution treaty agreement resolution
  manifesto website site sign poster plaque note diary video tape recording image photograph footage notice brochure
  ruling judgment judgement verdict order decree rule guideline minutes summary chapter page map chart graph table editorial
  column story advert advertisement ad dispatch bulletin communique communiqué plan strategy budget schedule timetable list
  menu evidence findings results numbers text papers`);

/** Bodies that act and speak with one voice. */
export const bodyNouns =
  words(`government ministry department office agency council committee commission board court tribunal
  parliament senate congress assembly cabinet administration authority police army military navy force ministry embassy
  mission party campaign union association federation league club team company firm corporation group bank fund university
  college school hospital clinic institute institution foundation charity church organisation organization network service
  bureau watchdog regulator body panel jury inquest inquiry hearing coalition alliance movement militia factory plant
  newspaper paper magazine channel station broadcaster outlet airline maker chipmaker carmaker retailer brewer publisher
  supplier operator developer insurer manufacturer trust society centre center laboratory lab palace house crown state
  country nation city town village district county region province kingdom republic bloc side camp delegation family
  household majority minority public community opposition prosecution defence defense secretariat presidency monarchy
  consortium partnership start-up startup business employer landlord museum gallery theatre theater library festival airport port zoo orchestra
  organiser organizer leadership management brigade squad unit faculty`);

/** People whose word carries no name of its own. */
export const unnamedNouns =
  words(`source insider official diplomat aide adviser advisor lawmaker operative strategist staffer
  ally associate person people executive banker trader`);

/** Authority with nobody behind it. */
export const vagueNouns =
  words(`critic expert analyst observer commentator pundit scientist researcher campaigner supporter
  opponent detractor sceptic skeptic rumour rumor media studies research many some most others someone somebody
  everyone everybody nobody none`);

/** Who speaks for a named body: not unnamed. */
export const spokesNouns =
  words(`spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople representative prosecutor
  prosecutors police lawyer lawyers attorney attorneys judge`);
