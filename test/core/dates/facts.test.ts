import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, type ReadOptions } from '../../../src/core';

/** The expressions of a text as `words = value`, read on Thursday 17 October 2024. */
function dates(text: string, options: ReadOptions = {}): string[] {
  const facts = read(text, { published: '2024-10-17', language: 'plaintext', ...options });
  return facts.dates.expressions.map((one) => `${text.slice(one.start, one.end)} = ${one.value}`);
}

/** First and last day of the first expression. */
function days(text: string, options: ReadOptions = {}): string {
  const [one] = read(text, { published: '2024-10-17', language: 'plaintext', ...options }).dates.expressions;
  return `${one?.from ?? '-'} ${one?.to ?? '-'}`;
}

describe('expressions of time are recognised and worked out', () => {
  test.each<[string, string[]]>([
    ['In the year ended Jan. 31 sales rose.', ['the year = P1Y', 'Jan. 31 = 2024-01-31']],
    ['The port hopes to be done by year-end.', ['year-end = 2024-12-31']],
    ['Freight is up 3% since year-end.', ['year-end = 2023-12-31']],
    ['The firm employed 40 people at year-end.', ['year-end = 2023-12-31']],
    ['It will pay for the first two quarters of 2025.', ['the first two quarters of 2025 = 2025-H1']],
    [
      'In the year-ago quarter, the second quarter ended Aug. 31, it had a loss. It sold a ship in that quarter.',
      [
        'the year-ago quarter = 2023-Q2',
        'the second quarter = 2023-Q2',
        'Aug. 31 = 2023-08-31',
        'that quarter = 2023-Q2',
      ],
    ],
    [
      'It reported a fall in fourth-quarter earnings. Sales in the latest period rose.',
      ['fourth-quarter = 2024-Q4', 'the latest period = 2024-Q4'],
    ],
    [
      "The third quarter was bad. This quarter's loss includes fees.",
      ['The third quarter = 2024-Q3', 'This quarter = 2024-Q3'],
    ],
    ['The firm notified the port of a cut in trips in November.', ['November = 2024-11']],
    ['The firm ended trips with two others in November.', ['November = 2023-11']],
    ['The pool will one day be a park. One day he may row.', ['one day = FUTURE_REF', 'One day = FUTURE_REF']],
    ['The repair lasted one day.', ['one day = P1D']],
    ['A day earlier, ten lorries had crossed.', ['A day earlier = 2024-10-16']],
    ['The lorries had crossed a day earlier.', ['a day earlier = P1D']],
    ['A regatta planned for Wednesday was cancelled.', ['Wednesday = 2024-10-16']],
    ['A regatta planned for Saturday was cancelled.', ['Saturday = 2024-10-19']],
    ['The sides meet on 22 October. Kick-off is at 7.45pm.', ['22 October = 2024-10-22', '7.45pm = 2024-10-22T19:45']],
    [
      'In 1961 she wed Ola Holm, who had rowed for Norway in 1944. A son came two years later.',
      ['1961 = 1961', '1944 = 1944', 'two years later = 1963'],
    ],
    ['At 14:10 PM meets crew.', ['14:10 = 2024-10-17T14:10']],
    ['At 2:10 PM crew met.', ['2:10 PM = 2024-10-17T14:10']],
    ['The boat, off since Monday, sails at 7pm.', ['Monday = 2024-10-14', '7pm = 2024-10-17T19:00']],
    ['A ban stays in place until 3am on Friday.', ['3am = 2024-10-18T03:00', 'Friday = 2024-10-18']],
    ['The pass has been closed until Monday.', ['Monday = 2024-10-21']],
    ['A ban was in place until Friday.', ['Friday = 2024-10-11']],
    [
      'He was held on 20 February 2022 and charged two days later, on 22 February.',
      ['20 February 2022 = 2022-02-20', 'two days later = 2022-02-22', '22 February = 2022-02-22'],
    ],
    [
      'He was held on 20 December 2022 and freed on 3 January.',
      ['20 December 2022 = 2022-12-20', '3 January = 2023-01-03'],
    ],
    [
      'He was held on 2 May 2022 and the mayor said on 4 June that he was free.',
      ['2 May 2022 = 2022-05-02', '4 June = 2024-06-04'],
    ],
    ['In 1913 the log gives 3 November as the day she sailed.', ['1913 = 1913', '3 November = 1913-11-03']],
    [
      'On 3 May 1911 the fleet put out. By 7 May four boats were home.',
      ['3 May 1911 = 1911-05-03', '7 May = 1911-05-07'],
    ],
    [
      'She was born in 1938. The flood came on Monday 26 September.',
      ['1938 = 1938', 'Monday 26 September = 1938-09-26'],
    ],
    [
      'In 2019 he was jailed for six years. He was freed on 2 October.',
      ['2019 = 2019', 'six years = P6Y', '2 October = 2024-10-02'],
    ],
    ['It stood for a quarter of a century.', ['a quarter of a century = P25Y']],
    ['The board will sit again Friday fortnight.', ['Friday fortnight = 2024-11-01']],
    ['The works began as previously planned on Saturday.', ['Saturday = 2024-10-12']],
    ['The works will begin as planned on Saturday.', ['Saturday = 2024-10-19']],
    ['He was seen on Oct. 3, the day before the mill burned.', ['Oct. 3 = 2024-10-03', 'the day before = 2024-10-03']],
    ['The two agreed to open the pool in January.', ['January = 2025-01']],
    ['He spoke of a regatta set for Hadley in January.', ['January = 2025-01']],
    ['The mill will shut on April 24 and 25.', ['April 24 = 2025-04-24', '25 = 2025-04-25']],
    ['The Rovers open a four-game stand against Norvell on Saturday.', ['Saturday = 2024-10-19']],
    ['Tickets go on sale on Monday.', ['Monday = 2024-10-21']],
    ['Sorting of the last box resumes at 10am on Monday.', ['10am = 2024-10-21T10:00', 'Monday = 2024-10-21']],
    ['Norvell, which closed a line, resumes trips Monday.', ['Monday = 2024-10-21']],
    ['The shops will stay shut on Monday.', ['Monday = 2024-10-21']],
    // Days that come round, and any one of them.
    ['They meet on the first Monday of every month.', ['the first Monday of every month = P1M']],
    [
      'The mill runs every Monday, Wednesday and Friday night, and each weekday.',
      [
        'every Monday = XXXX-WXX-1',
        'Wednesday = XXXX-WXX-3',
        'Friday night = XXXX-WXX-5TNI',
        'each weekday = XXXX-WXX-XX',
      ],
    ],
    [
      'The stall is there on Tuesday, Thursday and Saturday each week.',
      ['Tuesday = XXXX-WXX-2', 'Thursday = XXXX-WXX-4', 'Saturday = XXXX-WXX-6', 'each week = P1W'],
    ],
    [
      'The bench sits on the second Tuesday and last Friday of each month.',
      ['Tuesday = XXXX-WXX-2', 'last Friday of each month = P1M'],
    ],
    // Another clause, another thing.
    [
      'She rowed every Tuesday and Friday was no rest. He sang on Monday and every Friday.',
      ['every Tuesday = XXXX-WXX-2', 'Friday = 2024-10-11', 'Monday = 2024-10-14', 'every Friday = XXXX-WXX-5'],
    ],
    ['The last Friday of each year is a feast.', ['The last Friday of each year = P1Y']],
    ['They met on the first Monday of the month.', ['the first Monday of the month = 2024-10-07']],
    ['It was a Saturday and the pool was full.', ['Saturday = XXXX-WXX-6']],
    ['On a Saturday the pool is full.', ['Saturday = XXXX-WXX-6']],
    ['A Saturday night shooting left two dead.', ['Saturday night = 2024-10-12TNI']],
    ['A Saturday raid cost him his ship.', ['Saturday = 2024-10-12']],
    ['It was held on Sept. 13 (Thursday), 2018.', ['Sept. 13 (Thursday), 2018 = 2018-09-13']],
    ['It was held on Thursday (13 September) 2018.', ['Thursday (13 September) 2018 = 2018-09-13']],
    ['It was held on 10 October (Thursday).', ['10 October (Thursday) = 2024-10-10']],
    // An hour of every day, and the hours of one stretch.
    [
      'The mill is open daily from 9 a.m. to 5 p.m.',
      ['daily = P1D', '9 a.m. = XXXX-XX-XXT09:00', '5 p.m. = XXXX-XX-XXT17:00'],
    ],
    ['The lights go off at 10 p.m. each night.', ['10 p.m. = XXXX-XX-XXT22:00', 'each night = XXXX-XX-XXTNI']],
    ['Each summer the gates open at 9 a.m.', ['Each summer = XXXX-SU', '9 a.m. = XXXX-XX-XXT09:00']],
    ['They dig six days a week from 6 a.m.', ['six days a week = P1W', '6 a.m. = XXXX-XX-XXT06:00']],
    ['The pool, open daily, was robbed at 9 p.m.', ['daily = P1D', '9 p.m. = 2024-10-17T21:00']],
    [
      'The fair is on 21 October, from 11 am to 4 pm.',
      ['21 October = 2024-10-21', '11 am = 2024-10-21T11:00', '4 pm = 2024-10-21T16:00'],
    ],
    [
      'It shut from 11 a.m. to 4 p.m. on Monday.',
      ['11 a.m. = 2024-10-14T11:00', '4 p.m. = 2024-10-14T16:00', 'Monday = 2024-10-14'],
    ],
    ['The pools are open on Monday.', ['Monday = 2024-10-21']],
    ['Until one day he saw the lights.', ['one day = PAST_REF']],
    ['One day the river rose and took the mill.', ['One day = PAST_REF']],
    ['Karlby take on Hadley on Saturday, and Holm said he was fit.', ['Saturday = 2024-10-19']],
    ['Holm took on a new role on Saturday.', ['Saturday = 2024-10-12']],
    ['Trade shrank more in 2019 than a year earlier.', ['2019 = 2019', 'a year earlier = 2018']],
    ['In 2011 he was jailed. He had been tried a year earlier.', ['2011 = 2011', 'a year earlier = 2010']],
    ['It fell on Monday. Two weeks later it was rebuilt.', ['Monday = 2024-10-14', 'Two weeks later = P2W']],
    [
      'The fair opens on Monday. Two weeks later it will move on.',
      ['Monday = 2024-10-21', 'Two weeks later = 2024-11-04'],
    ],
    ['The budget for the fiscal year 2022-2023 was passed.', ['fiscal year 2022-2023 = 2022/2023']],
    ['He was seen in “High Tide” on Saturday, and it will close soon.', ['Saturday = 2024-10-12']],
    ['Crews were called in for the coming weekend.', ['the coming weekend = 2024-W42-WE']],
    // The day opens a clause, whose verb governs it.
    ['She has sung it twice, and on Tuesday she will lead it.', ['Tuesday = 2024-10-22']],
    ['He lost the first match, but Tuesday will be his day.', ['Tuesday = 2024-10-22']],
    ['The school shut in 2023 and from Tuesday pupils will learn in tents.', ['2023 = 2023', 'Tuesday = 2024-10-22']],
    ['The board met on Tuesday and will vote in 2025.', ['Tuesday = 2024-10-15', '2025 = 2025']],
    [
      'The board met twice, and on Tuesday named a head who will start in 2025.',
      ['Tuesday = 2024-10-15', '2025 = 2025'],
    ],
    ['They lost, and on Tuesday they said they will appeal.', ['Tuesday = 2024-10-15']],
    ['Fans will meet him at an open session on Monday.', ['Monday = 2024-10-21']],
    ['Holm expects a last cut in February.', ['February = 2025-02']],
    ['The bank cut its rate in February.', ['February = 2024-02']],
    ['Holm, whose term ends in May, rowed.', ['May = 2025-05']],
    [
      'The plane came down on Monday. It landed at 9:52 p.m. in a field.',
      ['Monday = 2024-10-14', '9:52 p.m. = 2024-10-14T21:52'],
    ],
    [
      'Norvell refused one on 9 January and another a week later.',
      ['9 January = 2024-01-09', 'a week later = 2024-01-16'],
    ],
    ['The war came in 2021, and two years on she left.', ['2021 = 2021', 'two years on = 2023']],
    ['Holm said trade was likely to recover in the first quarter.', ['the first quarter = 2025-Q1']],
    ['Holm said the trial was due to open on Monday.', ['Monday = 2024-10-21']],
    [
      'Born on 19 October 1936, she left in 1961. Two years later she flew.',
      ['19 October 1936 = 1936-10-19', '1961 = 1961', 'Two years later = 1963'],
    ],
    ['The mill shut on 3 and 4 May 2023.', ['3 = 2023-05-03', '4 May 2023 = 2023-05-04']],
    ['The mill shut on May 3 and 4, 2023.', ['May 3 = 2023-05-03', '4, 2023 = 2023-05-04']],
    ['On April 24 and 25 boats sank.', ['April 24 = 2024-04-24']],
    ['The fair is this Saturday, 19 October.', ['this Saturday, 19 October = 2024-10-19']],
    ['He said that last week a cable had snapped.', ['last week = 2024-W41']],
    ['The line has changed over several years.', ['several years = PXY']],
    ['The strike lasted over a week.', ['over a week = P1W']],
    ['It may take a year or two.', ['a year or two = PXY']],
    ['He was away for weeks or months.', ['weeks or months = PXW']],
    ['The paper has shrunk over the past decade.', ['the past decade = P10Y']],
    ['In the years that followed he drew maps.', ['the years = PXY']],
    ['Sales fell in the first and second quarters.', ['first = 2024-Q1', 'second quarters = 2024-Q2']],
    ['Boats leave on Monday and Tuesday nights.', ['Monday = XXXX-WXX-1TNI', 'Tuesday nights = XXXX-WXX-2TNI']],
    ['The party daily Vestnik ran it. He rows daily.', ['daily = P1D']],
    ['He was on the "This Week" programme.', []],
    ['Polls close at 5 p.m. EST, Nov. 6.', ['5 p.m. EST = 2024-11-06T17:00', 'Nov. 6 = 2024-11-06']],
    [
      'It struck at 10:35 a.m. (0735 GMT) Monday.',
      ['10:35 a.m. = 2024-10-14T10:35', '0735 GMT = 2024-10-14T07:35Z', 'Monday = 2024-10-14'],
    ],
    [
      'He will sail at 4 a.m. (9 a.m. EDT Monday).',
      ['4 a.m. = 2024-10-21T04:00', '9 a.m. EDT Monday = 2024-10-21T09:00'],
    ],
    ['He drives a boat called Marlow 1980, built of oak.', []],
    ['The Marlow 2000 Index fell by the mid-1990s.', ['the mid-1990s = 199']],
    ['It will shut for the next 12 to 18 months.', ['the next 12 to 18 months = PXM']],
    ['It was a fad of the last half of the 1980s.', ['the last half of the 1980s = 198']],
    ['They guard it 24 hours a day.', []],
    ['Now, he says, the mill is safe. It grows 3% annually.', []],
    ['That is vital to the future of the port, as in the future.', ['the future = FUTURE_REF']],
    ['He will call later in the day before flying home.', ['later in the day = 2024-10-17']],
    [
      'Profit in the third quarter rose. In the nine months it fell from a year earlier.',
      ['the third quarter = 2024-Q3', 'the nine months = P9M', 'a year earlier = 2023'],
    ],
    ['It pays for 2030 and beyond.', ['2030 and beyond = 2030']],
    ['He left on Tuesday. By mid-afternoon he was home.', ['Tuesday = 2024-10-15', 'mid-afternoon = 2024-10-15TAF']],
    ['It was put off to a later date.', ['a later date = FUTURE_REF']],
    ['It stays until at least 2034.', ['2034 = 2034']],
    ['It will open in July.', ['July = 2025-07']],
    ['It opened in July.', ['July = 2024-07']],
    ['It may come as early as March.', ['March = 2025-03']],
    ['It took two work days over the summer to mend.', ['two work days = P2D', 'the summer = 2024-SU']],
    ['It ends in the current financial year.', ['the current financial year = 2024']],
    ['Joan Christmas told Marlow Weekly so every now and again.', []],
    ['It lay deep by 7am on Monday.', ['7am = 2024-10-14T07:00', 'Monday = 2024-10-14']],
    [
      'In the quarter ended July 31 sales rose from a year earlier.',
      ['the quarter = 2024-Q2', 'July 31 = 2024-07-31', 'a year earlier = 2023-Q2'],
    ],
    [
      'Third-quarter profit rose, though not from the second quarter. A year earlier it fell.',
      ['Third-quarter = 2024-Q3', 'the second quarter = 2024-Q2', 'A year earlier = 2023-Q3'],
    ],
    ['The 2012 fiscal year was lean.', ['The 2012 fiscal year = 2012']],
    [
      'It rained overnight Monday and the same night.',
      ['overnight Monday = 2024-10-14TNI', 'the same night = 2024-10-14TNI'],
    ],
    ['Talks began 48 hours ago.', ['48 hours ago = 2024-10-15']],
    ['Talks began 36 hours ago.', ['36 hours ago = null']],
    ['The army will say on Saturday attacks go on.', ['Saturday = 2024-10-19']],
    ['Ferries will stop for Saturday’s storm.', ['Saturday = 2024-10-19']],
    ['The crew will miss the Monday attack.', ['Monday = 2024-10-14']],
    ['It shuts at 11 p.m. on 30 June 2031.', ['11 p.m. = 2031-06-30T23:00', '30 June 2031 = 2031-06-30']],
    ['It froze in the winter of 2019-20.', ['the winter of 2019-20 = 2019-WI']],
    [
      'It took a year and a half, 90 minutes or two-and-a-half years.',
      ['a year and a half = P1Y6M', '90 minutes = PT90M', 'two-and-a-half years = P2Y6M'],
    ],
    ['A half hour and a half-hour talk.', ['A half hour = PT30M', 'half-hour = PT30M']],
    ['He left at the start of the week.', ['the start of the week = 2024-W42']],
    ['The trial is to last six weeks.', ['six weeks = P6W']],
    ['It has grown since the start of the year.', ['the start of the year = 2024']],
    ['She held a week-old lamb.', ['week-old = P1W']],
    ['He saw “The Day After Tomorrow” twice.', []],
    ['The film is shown at the Rex on Saturday.', ['Saturday = 2024-10-19']],
    ['It shut on the day before the ferry sank.', ['the day before = null']],
    ['She is the author of “Tomorrow the Tide”.', []],
    ['“Tomorrow the council votes,” he said.', ['Tomorrow = 2024-10-18']],
    ['The vestry met in Easter week.', ['Easter week = null']],
  ])('%s', (text, want) => {
    expect(dates(text)).toEqual(want);
  });

  test.each([
    ['The panel met on Tuesday.', 'Tuesday = 2024-10-15'],
    ['The panel met on Thursday.', 'Thursday = 2024-10-17'],
    ['The panel will meet on Tuesday.', 'Tuesday = 2024-10-22'],
    ['The coach said the crew would be picked on Tuesday.', 'Tuesday = 2024-10-22'],
    ['The gallery told members it would shut on Tuesday.', 'Tuesday = 2024-10-22'],
    ['The crew would be picked on Tuesday, the coach said.', 'Tuesday = 2024-10-22'],
    ['He said he would have rowed on Tuesday.', 'Tuesday = 2024-10-15'],
    ['He would stop at the mill on Tuesday.', 'Tuesday = 2024-10-15'],
    ['The crew may row as soon as Tuesday.', 'Tuesday = 2024-10-22'],
    ['The trial was adjourned until Tuesday.', 'Tuesday = 2024-10-22'],
    ['The council gave them until Tuesday to sign.', 'Tuesday = 2024-10-22'],
    ['Members planned a march on Tuesday.', 'Tuesday = 2024-10-22'],
    ['The mayor has scheduled a vote Tuesday.', 'Tuesday = 2024-10-22'],
    ['The talks, set to resume Tuesday, were tense.', 'Tuesday = 2024-10-22'],
    ['He set to work on Tuesday.', 'Tuesday = 2024-10-15'],
    ['The planned vote on Tuesday was lost.', 'Tuesday = 2024-10-15'],
    ['He had planned a march on Tuesday.', 'Tuesday = 2024-10-15'],
    ['Earlier Tuesday, two boats left.', 'Tuesday = 2024-10-15'],
    ['Wanderers travel to Hadley on Saturday.', 'Saturday = 2024-10-19'],
    ['Moen’s side travel to Hadley on Saturday.', 'Saturday = 2024-10-19'],
    ['The champions host Hadley on Saturday.', 'Saturday = 2024-10-19'],
    ['The rematch is on Saturday.', 'Saturday = 2024-10-19'],
    ['At the close of play on Saturday they led.', 'Saturday = 2024-10-12'],
    ['It burned on September 15.', 'September 15 = 2024-09-15'],
    ['It burned on 30 December.', '30 December = 2023-12-30'],
    ['It burned on Dec. 30, 2011.', 'Dec. 30, 2011 = 2011-12-30'],
    ['It burned in January.', 'January = 2024-01'],
    ['It will open in January.', 'January = 2025-01'],
    ['It burned last year.', 'last year = 2023'],
    ['It burned last month.', 'last month = 2024-09'],
    ['It burned last week.', 'last week = 2024-W41'],
    ['It burned in late 2018.', 'late 2018 = 2018'],
    ['It burned in early September.', 'early September = 2024-09'],
    ['It burned in mid-2021.', 'mid-2021 = 2021'],
    ['It burned yesterday.', 'yesterday = 2024-10-16'],
    ['It burned two years ago.', 'two years ago = 2022'],
    ['It burned three weeks ago.', 'three weeks ago = 2024-W39'],
    ['It burned for two years.', 'two years = P2Y'],
    ['It was a 60-day truce.', '60-day = P60D'],
    ['It took two and a half hours.', 'two and a half hours = PT2H30M'],
    ['It burned on Tuesday night.', 'Tuesday night = 2024-10-15TNI'],
    ['It burned this morning.', 'this morning = 2024-10-17TMO'],
    ['It was made in the 1990s.', 'the 1990s = 199'],
    ["It was made in the '90s.", "the '90s = 199"],
    ['It was made in the 19th century.', 'the 19th century = 18'],
    ['It fell in the third quarter of 2019.', 'the third quarter of 2019 = 2019-Q3'],
    ['They meet every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
    ['They meet on Sundays.', 'Sundays = XXXX-WXX-7'],
    ['It is paid annually.', 'annually = P1Y'],
    ['Shops shut on Good Friday.', 'Good Friday = 2024-03-29'],
    ['Shops shut on Christmas Day.', 'Christmas Day = 2024-12-25'],
    ['Shops shut on Thanksgiving 2021.', 'Thanksgiving 2021 = 2021-11-25'],
    ['It is dated 2019-03-05.', '2019-03-05 = 2019-03-05'],
    ['It began at 10:30 p.m. Tuesday.', '10:30 p.m. Tuesday = 2024-10-15T22:30'],
    ['It began at 0715 GMT.', '0715 GMT = 2024-10-17T07:15Z'],
    ['They meet on the first Tuesday of November.', 'the first Tuesday of November = 2024-11-05'],
    ['It burned in the last week of March.', 'the last week of March = 2024-W13'],
    ['It burned in mid-afternoon yesterday.', 'mid-afternoon yesterday = 2024-10-16TAF'],
    ['It burned mid-morning on Tuesday.', 'mid-morning on Tuesday = 2024-10-15TMO'],
    ["Sales beat last year's third quarter.", "last year's third quarter = 2023-Q3"],
    ['A dividend will be paid on a still unsettled date in January.', 'January = 2025-01'],
    ['It burned on the day before yesterday.', 'the day before yesterday = 2024-10-15'],
    ['It happened in January last year.', 'January last year = 2023-01'],
    ['It opened in the summer of 1994.', 'the summer of 1994 = 1994-SU'],
    ['It burned in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ])('%s', (text, want) => {
    expect(dates(text)).toEqual([want]);
  });

  test.each([
    ['Wanderers face Hadley on Saturday and host Karlby on Tuesday.', 'Tuesday = 2024-10-22'],
    [
      'Ministers met in Bern on Monday. The Karlby-Hadley talks came four days after Hadley shut the port.',
      'four days = 2024-10-10',
    ],
    [
      'It earned more in the second quarter of 2024 than in the corresponding period last year.',
      'the corresponding period last year = 2023-Q2',
    ],
    ['Members voted on Monday. The vote took place a week after the chairman quit.', 'a week = 2024-10-07'],
    ['The mill burned on Monday. A sale came two days after the owner quit.', 'two days = P2D'],
    ['The mill was sold on Monday.\n\nThe sale came four days after the owner quit.\n', 'four days = P4D'],
    [
      'Ministers met in Bern on Monday.\n\nThe Karlby-Hadley talks came two days after a vote.\n',
      'two days = 2024-10-12',
    ],
  ])('%s', (text, want) => {
    expect(dates(text).at(-1)).toBe(want);
  });

  test.each([
    ['It runs on March 3-6, 2025.', '2025-03-03 2025-03-06'],
    ['It ran from 20 to 24 April.', '2024-04-20 2024-04-24'],
    ['He served 1980-88.', '1980-01-01 1988-12-31'],
    ['It burned in early September.', '2024-09-01 2024-09-10'],
    ['It burned in late 2018.', '2018-10-01 2018-12-31'],
    ['It burned last week.', '2024-10-07 2024-10-13'],
    ['She was the mayor for the next ten years.', '- -'],
    ['Over the next ten years she wrote six books.', '- -'],
    ['The firm has announced job cuts over the next two years.', '2024-10-18 2026-10-17'],
    ['The debt projected over the next two years fell.', '2024-10-18 2026-10-17'],
    ['Holm said the next two years would be hard.', '2024-10-18 2026-10-17'],
    ['It will open in two weeks.', '2024-10-31 2024-10-31'],
    ['The next two weeks will tell.', '2024-10-18 2024-10-31'],
    ['Rain fell in the past three days.', '2024-10-14 2024-10-17'],
    ['The second quarter ended Aug. 31 was poor.', '2024-06-01 2024-08-31'],
    ['For the last two quarters of 2023 it had no ships.', '2023-07-01 2023-12-31'],
  ])('%s runs %s', (text, want) => {
    expect(days(text)).toBe(want);
  });

  test.each([
    'The last attack was worse.',
    'Theresa May met Mr March and April Summers at May Street.',
    'The Sunday Herald said so.',
    'They sold 2000 tickets and lost 6-3, then 7-2.',
    'Version 2.30 costs $1999.',
    'He told USA Today.',
    'Three quarters of the seats were empty.',
    'She may march with June Brown in the rain.',
    'We should fall in line; hope may spring.',
  ])('leaves %s', (text) => {
    const found = dates(text).filter((one) => !one.endsWith('null'));
    expect(found).toEqual([]);
  });
});

describe('what hangs on the text', () => {
  test('the previous day hangs on the day named last, not on publication', () => {
    const text = 'A bomb went off on September 15.\n\nThe previous day two buses had burned.';
    const facts = read(text, { published: '2024-10-17', language: 'plaintext' });
    const previous = facts.dates.expressions[1];
    expect(previous).toMatchObject({ value: '2024-09-14', basis: 'text' });
    expect(text.slice(previous?.basisSpan?.start, previous?.basisSpan?.end)).toBe('September 15');
  });

  test('a present main event counts from publication', () => {
    const facts = read('The talks come three days after the two sides agreed a truce.', { published: '2024-10-17' });
    expect(facts.dates.expressions[0]).toMatchObject({ value: '2024-10-14', basis: 'publication' });
  });

  test('a year earlier hangs on the quarter named last', () => {
    expect(dates('Profit rose in the third quarter. It was flat a year earlier.')).toEqual([
      'the third quarter = 2024-Q3',
      'a year earlier = 2023-Q3',
    ]);
  });

  test('that year lends itself to a day', () => {
    expect(dates('It was sold in 2019. It burned on 12 March that year.')[1]).toBe('12 March = 2024-03-12');
  });

  test('entries of a live blog stand alone', () => {
    const facts = read('# Live\n\n**10:00**\n\nThe mill burned on 3 May.\n\n**11:00**\n\nThe next day it rained.', {
      published: '2024-10-17',
      type: 'liveblog',
    });
    expect(facts.dates.expressions.filter((one) => one.basis === 'text')).toEqual([]);
  });
});

describe('the publication date', () => {
  const text = 'KARLBY, Oct. 12, 2024 (AP) — It rained.';
  test.each<[string, string, ReadOptions, object | null]>([
    ['request first', text, { published: '2024-10-17' }, { date: '2024-10-17', from: 'request' }],
    [
      'a request that is no date falls back',
      text,
      { published: '17-10-2024' },
      { date: '2024-10-12', from: 'dateline' },
    ],
    [
      'front matter before dateline',
      `---\ndate: 2024-10-13\n---\n\n${text}`,
      {},
      { date: '2024-10-13', from: 'front matter' },
    ],
    ['dateline before file name', text, { path: 'news/2024-10-14-rain.md' }, { date: '2024-10-12', from: 'dateline' }],
    [
      'file name before setting',
      'It rained.',
      { path: 'news/2024-10-14-rain.md', publishedSetting: '2024-10-15' },
      { date: '2024-10-14', from: 'file name' },
    ],
    ['setting last', 'It rained.', { publishedSetting: '2024-10-15' }, { date: '2024-10-15', from: 'setting' }],
    ['a dateline without a year is none', 'KARLBY, Oct. 12 (AP) — It rained.', {}, null],
    [
      'a dateline without a year takes that of the file name',
      'KARLBY, Oct. 12 (AP) — It rained.',
      { path: '2024-10-14.md' },
      { date: '2024-10-12', from: 'dateline' },
    ],
    ['never the clock', 'It rained on Saturday.', {}, null],
  ])('%s', (_, copy, options, want) => {
    expect(read(copy, options).published).toEqual(want);
  });
});

describe('on any text', () => {
  test('nothing fails, and every expression slices to its own words, in order', () => {
    const pieces = fc.constantFrom(
      'May', 'March', '31', '2024', '-', '/', '.', ',', ':', 'the', 'last', 'of', 'Friday', 'weeks', 'two', 'ago', "'", '’s', 'a', 'quarter', 'after',
      'p.m.', 'early', '99', '0', '(', ')', '\n\n', 'every', 'Easter', 'century', '19th', 'from', 'to', 'and', 'half', 'was', 'will', 'born', 'in', '😀', 'é', '“', '”',
    ); // prettier-ignore
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('2024-02-29', '2024-10-17', null), (copy, published) => {
        const { dates: facts } = read(copy, { published, language: 'plaintext' });
        let end = 0;
        for (const [i, one] of facts.expressions.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(copy.slice(one.start, one.end).trim()).toBe(copy.slice(one.start, one.end));
          expect((one.from ?? '') <= (one.to ?? '9') || one.value?.includes('/')).toBe(true);
          expect(facts.readings[i]?.index).toBe(i);
          ({ end } = one);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same article reads the same after another', () => {
    const text = 'It burned on Tuesday, three days after Saturday’s storm.\n\nThe previous day it rained.';
    const once = read(text, { published: '2024-10-17' }).dates.expressions;
    read('It burned on 3 May 1999. The following week it fell.', { published: '2001-01-01' });
    expect(read(text, { published: '2024-10-17' }).dates.expressions).toEqual(once);
  });
});

describe('however long the text', () => {
  test.each([
    'the last week of ',
    'early late mid ',
    'two weeks after ',
    'March 3-',
    "'90s ",
    'born in 1941 ',
    'Hale, 47, ',
    '1980-',
    'every ',
  ])('four times as much of "%s" does not take the square of it', (unit) => {
    const time = (n: number): number => {
      const text = unit.repeat(n);
      const start = performance.now();
      read(text, { published: '2024-10-17', language: 'plaintext' });
      return performance.now() - start;
    };
    time(500);
    const [once, four] = [Math.min(time(1000), time(1000)), Math.min(time(4000), time(4000))];
    expect(four).toBeLessThan(Math.max(once, 5) * 40);
  });
});
