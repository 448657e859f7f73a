/** Stories made up to be mean: each quotation with who says it. `null` where nobody can be named. */
export interface Story {
  readonly name: string;
  readonly text: string;
  /** The first words of a quotation or report, and the speaker in full. */
  readonly says: readonly (readonly [words: string, speaker: string | null])[];
  /** Whether the article is plain text. */
  readonly plain?: true;
}

export const stories: readonly Story[] = [
  {
    name: 'a running quotation keeps its speaker over three paragraphs',
    text: `Harbour master Olga Brandt warned of a hard winter on Monday.

“The ice came early,” Brandt said. “We lost two buoys in a night.

“Nobody could get out to them.

“When we did, they were gone.”

The port reopens on Friday.`,
    says: [
      ['The ice came', 'Olga Brandt'],
      ['We lost two', 'Olga Brandt'],
      ['Nobody could get', 'Olga Brandt'],
      ['When we did', 'Olga Brandt'],
    ],
  },
  {
    name: 'a running quotation whose speaker is named only at its end',
    text: `The ferry was cancelled again on Tuesday.

“I have waited four hours.

“There is no heating in the hall,” passenger Tomas Ekholm said.`,
    says: [
      ['I have waited', 'Tomas Ekholm'],
      ['There is no heating', 'Tomas Ekholm'],
    ],
  },
  {
    name: '"he added" keeps the speaker when somebody else was mentioned in between',
    text: `“The roof was sound in May,” surveyor Pavel Hruska told the inquiry. Contractor Liam Doyle had signed it off a week earlier.

“I would sign it again,” he added.`,
    says: [
      ['The roof was', 'Pavel Hruska'],
      ['I would sign', 'Pavel Hruska'],
    ],
  },
  {
    name: 'two people speak by turns and pronouns follow what the article showed',
    text: `Mayor Carla Benitez and union leader Jonas Weil met on Thursday.

“We are close to a deal,” Ms Benitez said.

Mr Weil disagreed. “There is nothing on the table,” he said.

“That is simply untrue,” she replied.`,
    says: [
      ['We are close', 'Carla Benitez'],
      ['There is nothing', 'Jonas Weil'],
      ['That is simply', 'Carla Benitez'],
    ],
  },
  {
    name: '"the statement also said" belongs to whoever issued it',
    text: `Halden Craft, the brewer, said in a statement that it would close its Leith plant. The statement also said “every worker will be offered a place elsewhere”.`,
    says: [['every worker will', 'Halden Craft']],
  },
  {
    name: '"the minister" is the minister introduced above',
    text: `Energy Minister Ingrid Solheim toured the dam on Friday with engineer Paul Adeyemi.

“It will hold,” the minister said. Adeyemi was less sure.

“I would not sleep below it,” the engineer said.`,
    says: [
      ['It will hold', 'Ingrid Solheim'],
      ['I would not', 'Paul Adeyemi'],
    ],
  },
  {
    name: 'questions and answers',
    text: `---
type: interview
---

# “I never liked the violin”

Composer Marta Kovács has written her first opera at 71.

**Q: Why now?**

**A:** Because nobody could stop me any more.

**Q: Were you afraid?**

A: Every day. “Fear is a good clock,” my teacher used to say.`,
    says: [
      ['Because nobody could', 'Marta Kovács'],
      ['Every day', 'Marta Kovács'],
    ],
  },
  {
    name: 'bold names as labels',
    text: `---
type: interview
---

**Anna Reuter:** You left the club in March.

**Didier Mbala:** I was asked to leave. There is a difference.

**Anna Reuter:** Who asked?

**Didier Mbala:** The owner did.`,
    says: [
      ['I was asked', 'Didier Mbala'],
      ['The owner did', 'Didier Mbala'],
    ],
  },
  {
    name: 'a tweet and a post are ways of speaking',
    text: `“Proud of this team tonight,” striker Ana Duarte tweeted after the match. Her coach, Rob Lister, wrote on Facebook: “Best night of my life.”`,
    says: [
      ['Proud of this', 'Ana Duarte'],
      ['Best night of', 'Rob Lister'],
    ],
  },
  {
    name: 'a court hearing',
    text: `Leo Marchetti, 43, stole £90,000 from a charity shop, Farnby Crown Court heard.

Prosecutor Jean Ross said he had “emptied the till every Friday”.

“You betrayed people who trusted you,” Judge Amir Khalid told Marchetti.

His barrister, Rose Tully, said he was “ashamed to his bones”.`,
    says: [
      ['emptied the till', 'Jean Ross'],
      ['You betrayed people', 'Amir Khalid'],
      ['ashamed to his', 'Rose Tully'],
    ],
  },
  {
    name: 'a colon introduces, in the sentence and over a paragraph break',
    text: `Chef Bruno Salles was blunt: “The kitchen was filthy.”

His landlord, Peter Nagy, put it another way:

“It had character, and some of the character moved.”`,
    says: [
      ['The kitchen was', 'Bruno Salles'],
      ['It had character', 'Peter Nagy'],
    ],
  },
  {
    name: 'a label with a long post before a quotation',
    text: `The inquiry was read two messages.

Deputy Secretary of the Harbour and Fisheries Board Rhona Pell: “Tell nobody about the second survey.”`,
    says: [['Tell nobody about', 'Rhona Pell']],
  },
  {
    name: 'a block quotation opened by a colon, and one signed below',
    text: `The letter from headteacher Gwen Pritchard reads:

> From Monday the school will open at nine. Parents should use the east gate.

Parents were not pleased.

> We found out from the bus driver. — Neil Osei, father of two`,
    says: [
      ['From Monday the', 'Gwen Pritchard'],
      ['We found out', 'Neil Osei'],
    ],
  },
  {
    name: 'nothing carries over a heading',
    text: `# Pool closes

Swimmer Kay Lindqvist said the news was “a slap in the face”.

## The council's view

“We had no money left for a new boiler at all.”`,
    says: [
      ['a slap in', 'Kay Lindqvist'],
      ['We had no money', null],
    ],
  },
  {
    name: 'each entry of a live blog stands alone',
    text: `---
type: liveblog
---

**14:30** Police commander Ruth Adler says the square is clear. “Everyone is safe,” she says.

**14:10** “There was smoke everywhere,” says shopkeeper Yannis Petrou.

**13:50** “I saw nobody fall,” he said.`,
    says: [
      ['Everyone is safe', 'Ruth Adler'],
      ['There was smoke', 'Yannis Petrou'],
    ],
  },
  {
    name: '"they" for two who speak together',
    text: `Sisters Mina Rao and Tara Rao run the last cinema in town. “We grew up in the front row,” they said.`,
    says: [['We grew up', 'Mina Rao and Tara Rao']],
  },
  {
    name: 'a quotation inside a quotation belongs to the outer speaker',
    text: `“He looked at me and said ‘your boat is gone’ and walked away,” fisherman Aldo Ricci said.`,
    says: [['He looked at me', 'Aldo Ricci']],
  },
  {
    name: 'British single marks with apostrophes inside',
    text: `‘It’s the third time they’ve promised us a bridge,’ said farmer Ewan Muir, who crosses by tractor. ‘I don’t believe a word.’

Councillor Isla Baird said the money was ‘as good as signed’.`,
    says: [
      ['It’s the third', 'Ewan Muir'],
      ['I don’t believe', 'Ewan Muir'],
      ['as good as', 'Isla Baird'],
    ],
  },
  {
    name: 'a quotation alone after a paragraph in which one person spoke',
    text: `Baker Lucie Fontaine said she would not reopen.

“The flour costs more than the bread.”`,
    says: [['The flour costs', 'Lucie Fontaine']],
  },
  {
    name: 'a quotation after the sentence that names the speaker',
    text: `Skipper Hana Mori was furious. “They moved the start line twice.” The race began an hour late.`,
    says: [['They moved the', 'Hana Mori']],
  },
  {
    name: 'the speaker stands in the middle',
    text: `“We built it,” said architect Omar Haddad, “and we will tear it down.”

“If the river rises,” warned hydrologist Beth Crane, who has studied it for ten years, “there will be no second chance.”`,
    says: [
      ['We built it', 'Omar Haddad'],
      ['and we will', 'Omar Haddad'],
      ['If the river', 'Beth Crane'],
      ['there will be', 'Beth Crane'],
    ],
  },
  {
    name: 'a spokesman speaks for a body, not the person last named',
    text: `Chairman Viktor Lund resigned on Monday. A spokesman for Lund Shipping said the board had “accepted with regret”.`,
    says: [['accepted with regret', 'A spokesman for Lund Shipping']],
  },
  {
    name: 'relative clauses: who said',
    text: `Nurse Dora Finch, who said the ward was “held together with tape”, has left. Her union has not.`,
    says: [['held together with', 'Dora Finch']],
  },
  {
    name: 'according to, before and after',
    text: `According to hotelier Franz Gruber, the season was “over before it began”. Rooms stood empty for “whole weeks at a time”, according to his sister, Heidi Gruber.`,
    says: [
      ['over before it', 'Franz Gruber'],
      ['whole weeks at', 'Heidi Gruber'],
    ],
  },
  {
    name: 'a participle after another act',
    text: `Senator Malik Price left early, calling the session “a waste of candles”.`,
    says: [['a waste of', 'Malik Price']],
  },
  {
    name: 'the surname of one, then of the other, in one paragraph',
    text: `Trainer Nick Farrow praised jockey Ella Stone after the race. “She rode like a dream,” Farrow said. “He gave me the best horse,” Stone said.`,
    says: [
      ['She rode like', 'Nick Farrow'],
      ['He gave me', 'Ella Stone'],
    ],
  },
  {
    name: 'straight marks and an inverted verb after a question',
    text: `"Who will pay for this?" asked tenant Maria Quiroga. "Not us." Landlord Sven Aas did not answer.`,
    says: [
      ['Who will pay', 'Maria Quiroga'],
      ['Not us', 'Maria Quiroga'],
    ],
  },
  {
    name: 'the company named by what it is',
    text: `Carmaker Velora recalled 4,000 vans on Tuesday. “Customers need not worry,” the company said. It said repairs would be “quick and free of charge”.`,
    says: [
      ['Customers need not', 'Velora'],
      ['quick and free', 'Velora'],
    ],
  },
  {
    name: 'a title, a nickname, a sign and scare quotes are nobody’s words',
    text: `Fans of the film “The Long Harbour” queued past a sign reading “No umbrellas please”. The so-called “smart” bins were full, and Ivo “The Hammer” Petrov signed shirts.`,
    says: [
      ['The Long Harbour', null],
      ['No umbrellas please', null],
      ['smart', null],
      ['The Hammer', null],
    ],
  },
  {
    name: 'a fragment in the next paragraph belongs to the last speaker',
    text: `Foreign Minister Lena Horak spoke to reporters after the talks, saying both sides had agreed on “first steps”.

The talks were “long and not always polite”.`,
    says: [
      ['first steps', 'Lena Horak'],
      ['long and not', 'Lena Horak'],
    ],
  },
  {
    name: 'a new speaker in the next paragraph takes what follows',
    text: `“It was chaos,” witness Paula Greer said.

Fire chief Otto Beck arrived at nine. “We had it out in an hour,” he said.

“The wind helped us.”`,
    says: [
      ['It was chaos', 'Paula Greer'],
      ['We had it', 'Otto Beck'],
      ['The wind helped', 'Otto Beck'],
    ],
  },
  {
    name: 'telling somebody who is named does not make them speak',
    text: `“You are finished here,” director Karin Holt told accountant Felix Brandt. “Clear your desk.”`,
    says: [
      ['You are finished', 'Karin Holt'],
      ['Clear your desk', 'Karin Holt'],
    ],
  },
  {
    name: 'reported words before a pronoun from a title',
    text: `Dame Edith Lowell opened the gallery on Sunday. The collection was “a love letter to the coast”, she said, and would stay “as long as the roof does”.`,
    says: [
      ['a love letter', 'Edith Lowell'],
      ['as long as', 'Edith Lowell'],
    ],
  },
  {
    name: 'a pull quote repeats the body',
    text: `“I sold the boat to pay for the piano,” pianist Greta Lang said.

> “I sold the boat to pay for the piano”

She has not sailed since.`,
    says: [['I sold the boat', 'Greta Lang']],
  },
  {
    name: 'plain text with hard-wrapped lines',
    plain: true,
    text: `Floods cut off island

Two hundred people were cut off on Monday when the causeway to Sandray
flooded, the coastguard said.

“We have food for a week and candles for two,” islander Morag Bain told
the Courier.

She said her sheep were “on the roof of the chapel, quite content”.`,
    says: [
      ['We have food', 'Morag Bain'],
      ['on the roof', 'Morag Bain'],
    ],
  },
  {
    name: 'a council meeting with a councillor, a resident and a reply',
    text: `Farnby council voted 8-3 on Monday to sell the library.

Councillor Ruth Osgood said the building was “falling down around our ears”.

“It is a disgrace,” resident Len Cobb told the meeting. “You have let it rot for years.”

Osgood replied that he should “read the survey”. “The rot was there in 1974,” she said.

“I have read it twice,” said Cobb.`,
    says: [
      ['falling down around', 'Ruth Osgood'],
      ['It is a disgrace', 'Len Cobb'],
      ['You have let', 'Len Cobb'],
      ['read the survey', 'Ruth Osgood'],
      ['The rot was', 'Ruth Osgood'],
      ['I have read', 'Len Cobb'],
    ],
  },
  {
    name: 'a match report with a manager, a captain and the other manager',
    text: `Harbour Town beat Vale 2-0 on Saturday.

“We were patient,” said manager Ines Couto, whose side had lost three in a row. “The second goal settled us.”

Captain Dele Bakare scored both. “My mother was in the stand,” he said.

Vale’s manager, Ross Tait, had no complaints. “They wanted it more,” he said. “I told the boys that at half-time.”`,
    says: [
      ['We were patient', 'Ines Couto'],
      ['The second goal', 'Ines Couto'],
      ['My mother was', 'Dele Bakare'],
      ['They wanted it', 'Ross Tait'],
      ['I told the boys', 'Ross Tait'],
    ],
  },
  {
    name: 'a company report with a chief executive, an analyst and a union',
    text: `Shares in Corvane fell 9 percent on Tuesday after the glassmaker warned on profit.

Chief executive Lars Mikkelsen called the quarter “a storm we did not see”. Mikkelsen, 58, said costs would be cut.

“The guidance was fantasy,” said Priti Shah, an analyst at Dunmore Bank.

The Glassworkers’ Union said it would “fight every job”.

“We are not the storm,” its general secretary, Bill Hanley, said in a statement.`,
    says: [
      ['a storm we', 'Lars Mikkelsen'],
      ['The guidance was', 'Priti Shah'],
      ['fight every job', 'Glassworkers’ Union'],
      ['We are not', 'Bill Hanley'],
    ],
  },
  {
    name: 'police, a neighbour without a name, and a family',
    text: `Police said a man had been found “with serious injuries” in Quay Lane.

A neighbour who asked not to be named said she had heard “one bang and then nothing”.

“He was the gentlest man,” said his sister, Joy Abara. “He fed every cat in the street.”`,
    says: [
      ['with serious injuries', 'Police'],
      ['one bang and', 'A neighbour who asked not to be named'],
      ['He was the', 'Joy Abara'],
      ['He fed every', 'Joy Abara'],
    ],
  },
  {
    name: 'a study and its author, then another scientist',
    text: `Bees sleep longer in towns, a study published on Monday in the journal Hive found.

“We were astonished,” lead author Mei Tanaka of Brandt University said. “They lie in on Sundays.”

The paper says noise is “a likely cause”.

Other scientists urged caution. “Twelve hives is not many,” said Jan Novotny, who was not involved.`,
    says: [
      ['We were astonished', 'Mei Tanaka'],
      ['They lie in', 'Mei Tanaka'],
      ['Twelve hives is', 'Jan Novotny'],
    ],
  },
  {
    name: 'an obituary with a friend and a daughter',
    text: `---
type: obituary
---

Clara Whitcomb, who painted lighthouses, has died aged 91.

“She hated the sea,” her friend Edwin Poole recalled. “It got in the way of the light.”

Her daughter, Rosa Whitcomb, remembers her “up a ladder at eighty”.`,
    says: [
      ['She hated the', 'Edwin Poole'],
      ['It got in', 'Edwin Poole'],
      ['up a ladder', 'Rosa Whitcomb'],
    ],
  },
  {
    name: 'a politician answers a question and denies',
    text: `Asked whether he had met the developer, Mayor Hugo Lindt said: “Never.” Pressed by reporters, he conceded there had been “a lunch, possibly two”.

Opposition councillor Fay Amin accused him of “hiding behind a menu”.

“That is a cheap joke,” Lindt said, adding that Amin had “eaten there too”.`,
    says: [
      ['Never', 'Hugo Lindt'],
      ['a lunch, possibly', 'Hugo Lindt'],
      ['hiding behind a', 'Fay Amin'],
      ['That is a cheap', 'Hugo Lindt'],
      ['eaten there too', 'Hugo Lindt'],
    ],
  },
  {
    name: 'the president of one country and of another',
    text: `President Maria Sandoval of Tarema met President Petrit Hoxha of Dravia in the capital on Thursday.

“The border is open,” Sandoval said after the talks. Hoxha said the two sides had “turned a page”.

“We will sign in the spring,” he added.`,
    says: [
      ['The border is', 'Maria Sandoval'],
      ['turned a page', 'Petrit Hoxha'],
      ['We will sign', 'Petrit Hoxha'],
    ],
  },
  {
    name: 'a lawyer speaks for a client, and a quoted fragment stays with the lawyer',
    text: `Damian Frost did not speak at the hearing. His lawyer, Celia Hart, said he was “a broken man”. She added that he “would never drive again”.`,
    says: [
      ['a broken man', 'Celia Hart'],
      ['would never drive', 'Celia Hart'],
    ],
  },
  {
    name: 'a report and the body behind it',
    text: `The inspectorate’s report, published on Friday, found “serious and repeated failings” at the clinic. It said staff were “left to guess”.

The clinic’s director, Yusuf Amari, apologised. “We let people down,” he said.`,
    says: [
      ['serious and repeated', 'The inspectorate’s report'],
      ['left to guess', 'The inspectorate’s report'],
      ['We let people', 'Yusuf Amari'],
    ],
  },
  {
    name: 'list items under a person who gives an account',
    text: `Asked what she would change, gardener Petra Voss named three things:

- “More shade.”
- “Fewer roses.”`,
    says: [
      ['More shade', 'Petra Voss'],
      ['Fewer roses', 'Petra Voss'],
    ],
  },
  {
    name: 'who said it is named only in the sentence after',
    text: `“I had never seen snow.”

Dancer Lupe Arroyo told the audience she arrived in January with one coat.`,
    says: [['I had never', 'Lupe Arroyo']],
  },
  {
    name: 'what one says another said',
    text: `Detective Aoife Brennan said the driver had told her he was “only going for milk”.`,
    says: [['only going for', 'Aoife Brennan']],
  },
  {
    name: 'a dateline, a sentence adverb and a long title',
    text: `TARSUS, March 4 (Reuters) - Deputy Assistant Agriculture Secretary Noor El-Amin said on Wednesday that wheat was “safe for a year, at least”.

“I would not say two,” she told a radio interviewer later.`,
    says: [
      ['safe for a', 'Noor El-Amin'],
      ['I would not say', 'Noor El-Amin'],
    ],
  },
  {
    name: 'a wider word for the role, a shout from the floor, a letter',
    text: `Education Secretary Dana Whitlow told the conference the scheme was “generous to a fault”.

“You have never fed a hungry child,” Priya Menon, head of Lowfield Primary, shouted from the floor.

The minister replied that she had “raised three”. “Let us keep this civil,” she said.

Afterwards, Menon said she had no regrets. “She needed to hear it,” she said.

The National Association of Heads said in a letter to Whitlow that members were “angry and tired”. The letter said schools were “at the end of their tether”.`,
    says: [
      ['generous to a', 'Dana Whitlow'],
      ['You have never', 'Priya Menon'],
      ['raised three', 'Dana Whitlow'],
      ['Let us keep', 'Dana Whitlow'],
      ['She needed to', 'Priya Menon'],
      ['angry and tired', 'National Association of Heads'],
      ['at the end', 'National Association of Heads'],
    ],
  },
  {
    name: 'a pronoun in a new paragraph is the person the paragraph before was about',
    text: `The council’s leader, Magnus Isbister, thanked residents who had “shared soup, diesel and batteries”.

One of them, teacher Rhona Flett, had driven her tractor through the night.

“You just do it,” she said.`,
    says: [
      ['shared soup, diesel', 'Magnus Isbister'],
      ['You just do', 'Rhona Flett'],
    ],
  },
  {
    name: 'a description in the place of a name',
    text: `The mayor, Samir Aziz, who learned to row there, wiped his eyes. “My aunt taught me,” the mayor said.

A Danish diplomat said the insurers had been asked. “Without them this is paper,” the diplomat said.

Grant Hollis, who represents Norvell Trust, said the suit had no merit. The lawyer added that it “would not see a court”.`,
    says: [
      ['My aunt', 'Samir Aziz'],
      ['the insurers had', 'A Danish diplomat'],
      ['Without them', 'A Danish diplomat'],
      ['would not see', 'Grant Hollis'],
    ],
  },
  {
    name: 'her daughter, and the only one near of whom an age is told',
    text: `Signy Holm married in 1966. She had a daughter, Katrin Falk, who is a judge.

“She corrected the map,” her daughter said.

Nadia Perez made 141 on Monday as Karsha closed in on the series.

“I got lucky twice,” said the 23-year-old left-hander.`,
    says: [
      ['She corrected', 'Katrin Falk'],
      ['I got lucky', 'Nadia Perez'],
    ],
  },
  {
    name: 'a name with its description is the subject of “recalled”, not what stands behind it',
    text: `Pieter van der Holm, a Dutch painter who shared a hut with her team in 1972, recalled a woman who worked through storms. “The rest of us were cold,” he said.

Odile Subra, asked whether she wanted the post, replied: “I have a mill to build.”`,
    says: [
      ['a woman who', 'Pieter van der Holm'],
      ['The rest of', 'Pieter van der Holm'],
      ['I have a', 'Odile Subra'],
    ],
  },
  {
    name: 'not the one whom the sentence tells apart from her, nor the one who asked',
    text: `Ottilie Brandt, who has died aged 90, wove sails for forty years.

At 16 she joined the loft at Farnby, where the sailmaker, Wilfred Holm, taught her to splice. “He never once praised a seam,” she told a film crew in 1991.

She rarely gave talks. Asked by Princess Helga how long a sail took, she answered: “Longer than you have, ma’am.”`,
    says: [
      ['He never once', 'Ottilie Brandt'],
      ['Longer than you', 'Ottilie Brandt'],
    ],
  },
  {
    name: 'a man’s given name is not “she”',
    text: `Bernard Holm was the last to leave the loft. “The roof was already down,” she told the crew.`,
    says: [['The roof was', null]],
  },
  {
    name: 'the time of an entry is no part of what is said in it',
    text: `**16:48** Two roads are shut near Tarn, the council said.

**16:05** The Farnby ferry is off until Friday, Marsh Lines said.`,
    says: [
      ['Two roads', 'council'],
      ['The Farnby ferry', 'Marsh Lines'],
      ['16:48', null],
      ['16:05', null],
    ],
  },
  {
    name: 'who is quoted by a paper, charged by a rival, or puts it so',
    text: `The Karsha Daily quoted Odile Marsh, who chairs the board, as saying that the term was “hanging by a thread”.

The mayor, Ann Reid, was accused by her Liberal shadow, Giles Falk, of “leaving three towns to the tide”.

“We were shown one figure at noon and a smaller one at four,” is how Salome Brandt, the union’s secretary, puts it.

Falk’s verdict: “Too thin, too late, too dear.”`,
    says: [
      ['hanging by a', 'Odile Marsh'],
      ['leaving three towns', 'Giles Falk'],
      ['We were shown', 'Salome Brandt'],
      ['Too thin', 'Giles Falk'],
    ],
  },
  {
    name: 'a pronoun is who the paragraph tells of, named or not',
    text: `“It was dark,” Inspector Odile Marsh said.

A guard at the bank next door gave a different account. “There were four of them,” he said.

The first buyer was a retired postman, Duncan Brandt, who came in March with a tent. “I had seen a picture of a tree,” he says.

Pieter Subra, who keeps cows below the hill, lost 30 hens in July. Asked what he would do, the farmer said he would “have a quiet word with the fox”.`,
    says: [
      ['There were four', 'A guard at the bank next door'],
      ['I had seen', 'Duncan Brandt'],
      ['have a quiet', 'Pieter Subra'],
    ],
  },
  {
    name: 'the charity, the company and the governor are those the copy means',
    text: `Some 900 people a day have come, according to the Sahel Water Trust. “The need is outrunning us,” the charity said.

Governor Eduardo Falk met his deputy governor, Lourdes Chua. Chua said it was done. The governor said it was “nearly done by now”.

Dr Ivo Holm has seen 140 patients. “That is true,” says the doctor.`,
    says: [
      ['The need is', 'Sahel Water Trust'],
      ['nearly done by', 'Eduardo Falk'],
      ['That is true', 'Ivo Holm'],
    ],
  },
  {
    name: 'she shot back, and nobody is named who only stands in a clause about another',
    text: `“The money is in the system,” Julius Kip insisted. Salome Brandt waved a payslip. “Then let the system come and teach,” she shot back.

The winger, who had been linked with Odile Marsh’s side, said he had “grown up with a book on his knee”.`,
    says: [
      ['Then let the', 'Salome Brandt'],
      ['grown up with', 'The winger'],
    ],
  },
];
