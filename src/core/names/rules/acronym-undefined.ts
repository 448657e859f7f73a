import type { Prose, Word } from '../../article/article';
import type { Span } from '../../contract';
import type { Facts } from '../../facts';
import { wellKnownInitials } from '../../lexicon/body-words';
import { commonness } from '../../lexicon/common-words';
import { lazily, listed } from '../../lexicon/front-coding';
import { memoised } from '../../memo';
import type { Rule } from '../../rule';
import { explainedInitials } from '../explained-initials';
import { fold } from '../fold';
import { secondIsSmall, shapeOf } from '../../article/shape';
import { isTown } from '../../lexicon/places';
import { lowerAt } from './support';

const alsoKnown = listed(
  `KPMG HSBC UBS ING BNP RBS EDF BP GM GE LG DHL UPS SAP AMD TSMC HTC ASML JCB MG VHS DVR JPEG GIF PNG HTML CSS XML JSON SQL HTTP HTTPS SSL VPN SIM NFC QR SEO PPE MRSA COPD GPA STEM MOT NI HMRC DWP MOD ONS OBE MBE CBE KBE VC GC BAFTA TED PTO SNP DUP ANC CND IKEA NASDAQ FTSE DAX CAC NYSE AGM EGM IPO ETF ESG HGV HGVs RV ATV BMX HQ VE VJ WWI WWII WW XL XXL XS DNS USSR USSS USDA FDA CDC EPA DEA ATF TSA FEMA NOAA OSHA SEC FTC FCC FAA NTSB DOJ DHS ICE INS SSA VA HUD OMB CBO GAO SCOTUS POTUS FLOTUS NAACP ACLU AARP AFL-CIO NYU MLS NCAA ESPN UCL EPL MBE MVPs CGI VFX HD UHD HDTV OLED LCD ROM AAA BMI ECG EEG STD STDs STI STIs MMR HPV BCG PCR UV UVA UVB IR DRC UAV UAVs MPG CPI PVC MDF LSD MDMA THC CBD DDT TGV RIP VAR GCHQ PSG PETA RCMP RADA CSI AWOL BYOB TLC ESP BAME JFK FDR MLK LBJ SAS SEAL SEALs WWF NSPCC RAC NDA NDAs PAYE NFT NFTs PTA HND NVQ FM LP EP MP3 MP4 R&B EDM OAP OAPs AOB RSVP ASAP ETA DOB TBC TBA OS EBIT EBITDA ROV POV IRC SETI JPL CBC RTE ARD ZDF NHK RAI RTVE HBOS BAE BT EADS IATA ICAO OAS ASEAN NAFTA APEC ECOWAS SADC OSCE IAEA ICC ICJ UNHCR UNDP WFP FAO ICRC MSF TB BSE BPA CFC CFCs UHF VHF AM FM LLC LLP PLC BBQ SWAT TNT UNIX RSS URL TBA NB PS FYI IOU RPM BHP LBW ODI T20 ICC ECB MCC PPV KO TKO MSNBC CNBC AMC CSPAN PAC PACs ICT HHS NIH NIST USPS USAID USGS GSA CFPB NORAD DARPA RNC DNC VP ROI UX UI PHP CSV AOL CVS KKK NRA FOIA DKNY BRICS`,
);
const states = listed(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
);
const read = new Set(['copy', 'caption', 'standfirst']);

export const acronymUndefined: Rule = {
  code: 'names/acronym-undefined',
  title: 'Initials not explained',
  level: 'information',
  *check(facts) {
    const found = undefinedInitials(facts);
    // The same point many times over is one query, with the places in it.
    const [first, ...others] = found;
    if (!first) return;
    if (found.length <= 2) {
      for (const one of found)
        yield { ...one.span, ...levelOf(one), message: `${one.initials} is never spelled out.`, fixes: [] };
      return;
    }
    const listed = found.slice(0, 3).map((one) => one.initials);
    const rest = found.length - listed.length;
    const shown =
      rest > 0 ? `${listed.join(', ')} and ${rest} more` : `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
    yield {
      ...first.span,
      ...levelOf(first),
      message: `${shown} are never spelled out.`,
      related: others.map((one) => ({ ...one.span, message: one.initials })),
      fixes: [],
    };
  },
};

interface Undefined {
  readonly initials: string;
  readonly span: Span;
  readonly quoted: boolean;
}

const levelOf = (one: Undefined): { readonly level?: 'hint' } => (one.quoted ? { level: 'hint' } : {});

function undefinedInitials(facts: Facts): Undefined[] {
  const known = knownInitials(facts);
  const explained = lazily(() => explainedInitials(facts));
  const written = lazily(() => writtenSmall(facts));
  const asked = new Set<string>();
  const found: Undefined[] = [];
  for (const paragraph of facts.article.paragraphs) {
    if (!read.has(paragraph.role)) continue;
    const { prose } = paragraph;
    const shape = shapeOf(prose);
    prose.words.forEach((word, k) => {
      if (!looksLike(word) || shape.allCapitals[word.sentence] || shape.titleCase[word.sentence]) return;
      const initials = word.text.replace(/s$/, '').replace(/-\p{Ll}.*$/u, '');
      if (asked.has(initials) || known(initials) || known(word.text) || explained()(initials)) return;
      if (written().has(fold(initials)) || isOther(prose, k)) return;
      asked.add(initials);
      if (described(prose, k)) return;
      const start = paragraph.start + word.start;
      const quoted = word.quoted > 0 || inFirstPerson(facts);
      found.push({ initials, span: { start, end: start + initials.length }, quoted });
    });
  }
  // Those outside quotations first: they carry the query.
  return [...found.filter((one) => !one.quoted), ...found.filter((one) => one.quoted)];
}

/** Told by an I outside quotation marks, as an interview without labels is: speech, and left as it was said. */
const inFirstPerson = memoised((facts: Facts): boolean => {
  const copy = facts.article.paragraphs.filter(({ role }) => role === 'copy');
  const told = copy.filter(({ prose }) => prose.words.some(({ text, quoted }) => text === 'I' && quoted === 0));
  return told.length >= 3 && told.length * 5 >= copy.length;
});

const looksLike = (word: Word): boolean =>
  word.kind === 'word' &&
  !secondIsSmall(word.text) &&
  /^\p{Lu}{2,6}s?(?:-\p{Ll}\S*)?$/u.test(word.text) &&
  !/^[IVXLCDM]+$/.test(word.text);

function knownInitials({ stylebook }: Facts): (initials: string) => boolean {
  const house = new Set(stylebook.wellKnownInitials);
  const dropped = new Set(stylebook.notKnown);
  const shorts = new Set(stylebook.organisations.map((entry) => entry.short));
  return (initials) =>
    shorts.has(initials) ||
    ((wellKnownInitials.has(initials) || alsoKnown.has(initials) || house.has(initials)) && !dropped.has(initials));
}

/** MALAGA where Málaga stands elsewhere: a name in capitals. */
const writtenSmall = (facts: Facts): ReadonlySet<string> =>
  new Set(
    facts.names.mentions.flatMap((m) => {
      const text = facts.article.text.slice(m.start, m.end);
      return /^\p{Lu}\p{Ll}{2,5}$/u.test(text) ? [fold(text)] : [];
    }),
  );

/** A part of a longer name, a shout, a state, a ticker, a postcode, a model. */
function isOther(prose: Prose, k: number): boolean {
  const [before, word, after] = [prose.words[k - 1], prose.words[k], prose.words[k + 1]];
  if (!word) return true;
  const touch = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && right.start - left.end <= 1;
  const begins = k > 0 && shapeOf(prose).opening[k - 1] === true && commonness(lowerAt(prose, k - 1)) > 0;
  const joins = (one: Word | undefined): boolean =>
    one?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(one.text) && one.tag === 'PROPN';
  if (touch(word, after) && (joins(after) || after?.kind === 'number')) return true;
  if (
    touch(before, word) &&
    ((joins(before) && !begins && !/^(?:The|In|At|An?|But|And|For)$/.test(before?.text ?? '')) ||
      before?.kind === 'number')
  )
    return true;
  if (/^(?:act|bill|[$£€@])$/.test(after?.lower ?? '') || /^\p{Sc}/u.test(prose.text[word.end] ?? ' ')) return true;
  if (isOutlet(prose, k) || isPostNominal(prose, k)) return true;
  // @KRDT, [KRDT], JDK(S), AQJ+, WON’T
  if (/[@#/._:&[]/.test(prose.text[word.start - 1] ?? ' ') || /[@/_&(+]|^\p{So}/u.test(prose.text[word.end] ?? ' '))
    return true;
  if (/^n['’]t$/i.test(after?.text ?? '') || /^\p{Lu}\.$/u.test(before?.text ?? '')) return true;
  // BONN, Germany (AP)
  if (word.text.length > 3 && k === 0 && isTown(word.lower)) return true;
  if (before?.text === ':' || (before?.text === '(' && after?.text === ':') || after?.text === ':') return true;
  // an FL congresswoman
  const stated = after?.tag === 'NOUN' && /^\p{Ll}/u.test(after.text) && before?.lower !== 'the';
  if ((before?.text === ',' || stated) && states.has(word.text)) return true;
  if (
    /^[-–]$/.test(prose.text[word.start - 1] ?? ' ') ||
    /^-\p{Lu}|^-\d/u.test(prose.text.slice(word.end, word.end + 2))
  )
    return true;
  // A tabloid sets its first words in capitals: "A DOTING gran told".
  const lead =
    k < 3 &&
    word.sentence === 0 &&
    word.text.length > 4 &&
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(after.text) &&
    after.tag === 'NOUN';
  if (lead && /[AEIOU].*[AEIOU]/.test(word.text) && lowerAt(prose, k - 1) !== 'the') return true;
  const shouted = word.text.length > 2 && commonness(word.lower.replace(/s$/, '')) > 0 && word.quoted > 0;
  const neighbour = /^\p{Lu}{2,}$/u.test(before?.text ?? '') || /^\p{Lu}{2,}$/u.test(after?.text ?? '');
  return shouted || neighbour || (commonness(word.lower) === 2 && lowerAt(prose, k - 1) !== 'the');
}

/** `she told QTN`, `in an interview with QTN`, `he said on QTN`, `WQXB radio`: whom one speaks to so is a station or a paper, known by its letters. */
function isOutlet(prose: Prose, k: number): boolean {
  const before = lowerAt(prose, k - 1);
  if (/^(?:told|tells|telling)$/.test(before)) return true;
  if (/^(?:with|to)$/.test(before) && /^(?:interview|interviews|speaking|spoke)$/.test(lowerAt(prose, k - 2)))
    return true;
  const callSign = /^[WK]\p{Lu}{2,3}$/u.test(prose.words[k]?.text ?? '');
  if (callSign && /^(?:radio|news|tv|fm|poll|reporter)$/.test(lowerAt(prose, k + 1))) return true;
  if (/^['’]s?$/.test(lowerAt(prose, k + 1)) && shows.test(prose.text.slice(prose.words[k + 1]?.end))) return true;
  return onAir.test(prose.text.slice(0, prose.words[k]?.start));
}
/** `KQB’s “Morning Watch”`, `KQB’s competition program` */
const shows = /^ (?:["“'‘]\p{Lu}|(?:\p{Ll}+ )?(?:show|program|programme|series|documentary|sitcom)\b)/u;
const onAir =
  /\b(?:said|saying|hosts?|televised|broadcast|aired|streamed|shown)\b[^.!?,;]{0,12} on (?:the )?$|\bquoted as saying by $/u;

/** `Dr. Ida Orme, PMK, is`, `an MSW in social work`: letters behind a person's name, a degree. */
const isPostNominal = (prose: Prose, k: number): boolean => {
  if (/^(?:an?|his|her|their)$/.test(lowerAt(prose, k - 1)) && /^(?:in|from|degree)$/.test(lowerAt(prose, k + 1)))
    return true;
  return (
    lowerAt(prose, k - 1) === ',' &&
    /^\p{Lu}\p{Ll}/u.test(prose.words[k - 2]?.text ?? '') &&
    /^\p{Lu}(?:\p{Ll}|\.?$)/u.test(prose.words[k - 3]?.text ?? '') &&
    /^(?:,|is|was|said|says|has|had)$/.test(lowerAt(prose, k + 1))
  );
};

/** `the aid agency KRDA`, `its parent company, EDX`, `the KDAX index`, `KRDA, a charity`: what it is stands beside it. */
function described(prose: Prose, k: number): boolean {
  if (behindIt.has(lowerAt(prose, k + 1)) || /TV$/.test(prose.words[k]?.text ?? '')) return true;
  const comma = prose.words[k - 1]?.text === ',';
  const noun = lowerAt(prose, comma ? k - 2 : k - 1);
  return describing.has(noun) || describedBehind(prose, k + 1);
}
const behindIt = listed('index telescope rocket satellite spacecraft gene protein vaccine virus agency anchor poll');

/** `, a policy and advocacy group`, `is the largest charity in the south` */
function describedBehind(prose: Prose, from: number): boolean {
  if (!/^(?:,|is|was)$/.test(lowerAt(prose, from)) || !/^(?:an?|the|one|its|their)$/.test(lowerAt(prose, from + 1)))
    return false;
  for (let n = from + 2; n < from + 9; n++) {
    const word = prose.words[n];
    if (word?.kind !== 'word' || word.tag === 'VERB') return false;
    if (describing.has(word.lower) || describing.has(word.lemma)) return true;
  }
  return false;
}
const describing = listed(
  'agency company firm group contractor manufacturer maker carmaker chipmaker airline carrier broadcaster channel station network union party charity bank lender insurer retailer operator supplier developer publisher regulator watchdog federation association club band newspaper magazine website programme program system project body organisation organization institute university drug compound gene protein virus format standard protocol language software chain brand label studio think-tank thinktank service observatory telescope index mission satellite bureau laboratory lab academy authority movement ngo affiliate startup start-up robot',
);
