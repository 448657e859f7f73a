/**
 * English words that are spelled in two ways, British and American for the most part, beyond what endings tell. Source:
 * general English, written by hand.
 */
const twoWays = new Map(
  `tyre tire|aluminium aluminum|jewellery jewelry|grey gray|greyhound grayhound|catalogue catalog|dialogue dialog|analogue analog|prologue prolog|cheque check|plough plow|mould mold|moulding molding|moulder molder|kerb curb
pyjama pajama|sulphur sulfur|draught draft|gaol jail|storey story|cosy cozy|manoeuvre maneuver|practise practice|sceptic skeptic|sceptical skeptical|moustache mustache|yoghurt yogurt|whisky whiskey|doughnut donut|artefact artifact
enquiry inquiry|enquiries inquiries|omelette omelet|ageing aging|judgement judgment|acknowledgement acknowledgment|through thru|night nite|light lite|waggon wagon|connexion connection|cypher cipher|gypsy gipsy|axe ax|fulfil fulfill|skilful skillful
speciality specialty|carburettor carburetor|disc disk|furore furor|glycerine glycerin|grille grill|mollusc mollusk|pedlar peddler|woollen woolen|adviser advisor|orthopaedic orthopedic|foetal fetal|foetus fetus|oestrogen estrogen|diarrhoea diarrhea|amoeba ameba|homoeopathic homeopathic|haemophilia hemophilia|leukaemia leukemia|anaemia anemia`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.split(' ');
      return [american, british];
    }),
);

const british = (word: string): string =>
  twoWays.get(word) ?? (word.endsWith('s') ? `${twoWays.get(word.slice(0, -1)) ?? word.slice(0, -1)}s` : word);

const even = (word: string): string =>
  british(word)
    .replace(/i[sz]ation/g, 'ization')
    .replace(/([iy])[sz](e|ed|es|ing|er|ers)$/, '$1z$2')
    .replace(/our/g, 'or')
    .replace(/([bct]|ch)re(s?)$/, '$1er$2')
    .replace(/ence(s?)$/, 'ense$1')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/ll/g, 'l')
    .replace(/ae/g, 'e');

/** Tyres and Tires, Organisation and Organization: two spellings of one English word inside a body's name. Takes folded words. */
export const spelledApart = (a: string, b: string): boolean => a !== b && even(a) === even(b);
