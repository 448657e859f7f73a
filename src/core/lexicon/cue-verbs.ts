/**
 * Verbs of saying, reporting, judging and thinking, each with the frames in which it speaks. A verb in another frame is
 * no cue: "she noted that …" speaks, "she noted the time" does not. Source: general English, written by hand.
 *
 * T that-clause · C clause without "that" · Q quotation · W wh- or if-clause · I to-infinitive · O object and
 * to-infinitive · N noun phrase · G -ing clause · R takes a listener before any of these · A object and "as …"
 * L object and what it is called · B stands inside or after what is said (", she warned")
 * p:about,of … what is said comes after one of these prepositions
 */
export interface CueVerb {
  readonly lemma: string;
  /** Frames in which it reports what was said or shown. */
  readonly report: ReadonlySet<string>;
  /** Frames in which it tells a belief, wish, stand or judgement. */
  readonly attitude: ReadonlySet<string>;
  readonly reportPrepositions: ReadonlySet<string>;
  readonly attitudePrepositions: ReadonlySet<string>;
  /** A plain word of speech, on which readers agree. */
  readonly plain: boolean;
}

type Manner = 'report' | 'attitude';
type Group = readonly [manner: Manner, frames: string, verbs: string, plain?: 'plain'];

const groups: readonly Group[] = [
  // What people say
  ['report', 'TCQWB', 'say', 'plain'],
  ['report', 'TCQWNBR p:about', 'tell', 'plain'],
  ['report', 'TCQB', 'add state note declare claim insist explain', 'plain'],
  ['report', 'TQB', 'observe remark comment maintain answer', 'plain'],
  ['report', 'TCQWNGB', 'announce report reveal disclose', 'plain'],
  ['report', 'TCQB', 'argue contend assert allege testify', 'plain'],
  ['report', 'TQNB', 'affirm reaffirm reiterate repeat stress emphasise emphasize underline underscore', 'plain'],
  ['report', 'TCQNB', 'acknowledge concede confirm', 'plain'],
  ['report', 'TCQNGB p:to', 'admit confess', 'plain'],
  ['report', 'TNG', 'deny', 'plain'],
  ['report', 'TCQNB', 'predict forecast', 'plain'],
  ['report', 'TCRQIOB p:of,about,against', 'warn', 'plain'],
  ['report', 'TCIQNRB', 'promise', 'plain'],
  ['report', 'TCIQNB', 'pledge vow', 'plain'],
  ['report', 'TCIQB', 'swear', 'plain'],
  ['report', 'TCQNGB', 'suggest propose recommend', 'plain'],
  ['report', 'TQWNB', 'recall recount', 'plain'],
  ['report', 'TCQB', 'conclude joke quip', 'plain'],
  ['report', 'TCQB p:about,of,on', 'write tweet', 'plain'],
  ['report', 'TCQB', 'reply respond', 'plain'],
  ['report', 'QB', 'continue', 'plain'],
  ['report', 'WQNROB p:about,for,whether', 'ask', 'plain'],
  ['report', 'LQ p:for', 'call', 'plain'],
  ['report', 'AWN', 'describe', 'plain'],
  ['report', 'OTQN', 'urge', 'plain'],
  ['report', 'N', 'accuse', 'plain'],
  ['report', 'N', 'blame fault'],
  ['report', 'TCQB', 'post blog email text counter retort rejoin'],
  [
    'report',
    'QB',
    'go shout yell scream whisper mutter murmur exclaim thunder bark snap sigh chuckle laugh cry roar boom chant chime',
  ],
  ['report', 'B', 'shoot fire hit'], // shot back: the reader asks for its particle
  ['report', 'QB', 'intone opine fume bristle gush deadpan crow boast tease rant growl sneer smile shrug jeer agree'],
  [
    'report',
    'TQB',
    'complain grumble lament marvel muse boast brag gripe moan whine bleat rant protest reason theorise theorize speculate',
  ],
  ['report', 'TCRQ p:of,about', 'inform assure notify caution advise remind'],
  ['report', 'TRQN p:of', 'convince persuade reassure'],
  [
    'report',
    'TN',
    'convey relate reckon attest certify clarify specify stipulate posit postulate profess proclaim decree herald',
  ],
  ['report', 'TQN', 'hint imply intimate insinuate signal'],
  ['report', 'TCQN', 'estimate calculate indicate'],
  ['report', 'TCQ', 'project'],
  ['report', 'TCW', 'find'],
  ['report', 'TCW', 'demonstrate'],
  ['report', 'TCWN', 'show'],
  ['report', 'TB', 'rule'],
  ['report', 'T', 'hold agree establish determine discover learn prove'],
  ['report', 'TCI', 'threaten'],
  ['report', 'Q', 'read'],
  ['report', 'WN', 'detail outline explain spell discuss debate'],
  ['report', 'WQ p:about,into,of,as', 'inquire enquire wonder'],
  ['report', 'N', 'mention cite quote tout voice echo explore'],
  ['report', 'TN', 'announce mention note disclose'],
  ['report', 'p:about,of', 'speak talk'],
  ['report', 'p:on', 'comment elaborate expound remark'],
  ['report', 'p:to', 'refer allude attest testify point'],
  ['report', 'p:for', 'apologise apologize'],
  ['report', 'G', 'apologise deny admit recall mention report'],
  ['report', 'p:about', 'complain joke brag boast gripe rant rave ask testify'],
  ['report', 'TQO p:for', 'plead beg implore'],
  ['report', 'OTQ', 'instruct order'],
  ['report', 'O', 'tell'],
  ['report', 'I', 'claim'],
  ['report', 'O', 'advise remind ask beseech exhort beckon invite challenge encourage'],
  ['report', 'L', 'dub label brand term deem pronounce declare'],
  [
    'report',
    'A',
    'characterise characterize portray depict label brand denounce decry condemn dismiss hail bill paint cast deride mock disparage criticise criticize slam ridicule lambast blast',
  ],
  ['report', 'Q', 'blurt bellow interject interrupt volunteer tout blast caption headline title summarise summarize'],
  ['report', 'TCB', 'hear'],
  ['report', 'B', 'show find indicate'],
  ['report', 'TQB', 'point'], // point out: the reader asks for its particle
  // Judgements and stands spoken in public
  [
    'attitude',
    'N',
    'criticise criticize praise condemn denounce decry deplore slam blast lambast lambaste rebuke assail deride mock ridicule disparage',
  ],
  [
    'attitude',
    'N',
    'attack chide scold berate castigate chastise excoriate pillory skewer bash rip belittle malign vilify taunt',
  ],
  ['attitude', 'N', 'applaud commend hail laud salute congratulate thank welcome cheer extol'],
  ['attitude', 'N', 'endorse support back oppose reject favour favor dismiss disavow repudiate renounce'],
  ['attitude', 'N', 'defend champion advocate espouse trumpet'],
  ['attitude', 'N', 'question dispute contest refute rebut debunk contradict downplay doubt'],
  [
    'attitude',
    'N',
    'highlight stress tout emphasise address discuss express invoke pledge promise vow reiterate demand propose',
  ],
  ['attitude', 'N', 'lament bemoan mourn protest resent regret'],
  [
    'attitude',
    'G',
    'favour favor support oppose advocate regret consider contemplate propose recommend suggest urge endorse',
  ],
  [
    'attitude',
    'N',
    'insult scorn spurn rubbish savage pan bemoan rue cherish relish crave covet mull justify excuse forgive liken',
  ],
  ['attitude', 'N', 'prize tolerate envy underestimate overestimate misjudge ignore prioritise prioritize pitch float'],
  ['attitude', 'p:against', 'caution warn speak'],
  ['attitude', 'p:for', 'call appeal root'],
  ['attitude', 'W', 'debate ponder wonder weigh decide'],
  ['attitude', 'I', 'design'],
  ['attitude', 'p:for', 'push press plead argue campaign lobby vote apologise'],
  ['attitude', 'p:against', 'argue rail campaign lobby vote inveigh'],
  ['attitude', 'p:with', 'agree disagree side sympathise sympathize concur'],
  ['attitude', 'p:on,about,to', 'agree disagree'],
  ['attitude', 'p:to', 'object'],
  ['attitude', 'p:at', 'lash scoff bristle'],
  ['attitude', 'I', 'agree promise pledge vow offer refuse decline threaten volunteer'],
  ['attitude', 'TI', 'seem appear'],
  // Belief, wish and intention
  ['attitude', 'TCB', 'think believe'],
  ['attitude', 'p:in', 'believe'],
  ['attitude', 'p:of,about', 'think dream'],
  ['attitude', 'TC p:about,like', 'feel'],
  ['attitude', 'TCI p:for', 'hope'],
  ['attitude', 'TCNB', 'fear suspect'],
  ['attitude', 'TCOINAB', 'expect anticipate'],
  ['attitude', 'OIN', 'want'],
  ['attitude', 'TCI', 'wish decide resolve'],
  ['attitude', 'TCW', 'know remember forget'],
  ['attitude', 'TCWN', 'understand realise realize recognise recognize'],
  ['attitude', 'TCNB', 'foresee envision envisage'],
  ['attitude', 'TCB', 'assume presume imagine guess figure'],
  ['attitude', 'TW', 'doubt ponder question'],
  ['attitude', 'TWN', 'consider contemplate'],
  ['attitude', 'A', 'consider regard see view perceive recognise treat interpret'],
  ['attitude', 'O', 'expect consider believe'],
  ['attitude', 'IG', 'intend plan'],
  ['attitude', 'I', 'seek aim mean hope aspire long yearn like'],
  ['attitude', 'NG', 'dread mind'],
  ['attitude', 'IN', 'prefer'],
  ['attitude', 'TQ p:about', 'worry'],
  ['attitude', 'p:about', 'fret care worry'],
  ['attitude', 'TIN', 'demand'],
  ['attitude', 'p:on', 'insist'],
  ['attitude', 'TN', 'appreciate accept'],
  ['attitude', 'TI', 'pretend'],
  ['attitude', 'p:from', 'dissent'],
  ['attitude', 'N', 'hate love admire respect trust distrust resent despise loathe like dislike'],
];

function read(): ReadonlyMap<string, CueVerb> {
  interface Draft {
    report: Set<string>;
    attitude: Set<string>;
    reportPrepositions: Set<string>;
    attitudePrepositions: Set<string>;
    plain: boolean;
  }
  const drafts = new Map<string, Draft>();
  for (const [manner, frames, verbs, plain] of groups) {
    const [letters, prepositions = ''] = frames.includes('p:') ? frames.split('p:') : [frames];
    for (const lemma of verbs.split(' ')) {
      const draft = drafts.get(lemma) ?? {
        report: new Set<string>(),
        attitude: new Set<string>(),
        reportPrepositions: new Set<string>(),
        attitudePrepositions: new Set<string>(),
        plain: false,
      };
      drafts.set(lemma, draft);
      for (const letter of letters.trim()) draft[manner].add(letter);
      for (const word of prepositions.split(',')) if (word) draft[`${manner}Prepositions`].add(word);
      if (plain) draft.plain = true;
    }
  }
  return new Map([...drafts].map(([lemma, draft]) => [lemma, { lemma, ...draft }]));
}

export const cueVerbs: ReadonlyMap<string, CueVerb> = read();
