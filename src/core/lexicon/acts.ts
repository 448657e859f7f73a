/** Acts of bodies and office-holders that are their own source (guide 2.1 A.3). Source: general English, written by hand. */

const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Past forms, with the word that must follow, if any. */
export const actVerbs: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...list(`announced ordered ruled sentenced convicted charged voted passed granted banned appointed apologised apologized
    declared approved rejected adopted fined jailed acquitted cleared indicted elected nominated imposed suspended
    lifted repealed blacklisted sanctioned signed vetoed ratified dismissed upheld overturned quashed recalled expelled
    awarded named issued launched opened closed unveiled published released resigned pardoned decreed enacted
    published postponed cancelled canceled scrapped extended renewed withdrew revoked licensed accepted endorsed
    adjourned remanded bailed deported extradited pleaded urged promised pledged vowed agreed refused declined demanded
    criticised criticized praised condemned welcomed thanked defended backed opposed supported denounced
    discussed reiterated`).map((verb): [string, readonly string[]] => [verb, []]),
  ['called', ['on', 'for']],
]);

/** "was jailed", "were acquitted": the record is the source. */
export const actParticiples: ReadonlySet<string> = new Set(
  list(`sentenced convicted charged jailed acquitted fined appointed elected banned cleared indicted remanded bailed adjourned
    approved adopted passed rejected ratified repealed awarded nominated sworn suspended pardoned imprisoned`),
);
