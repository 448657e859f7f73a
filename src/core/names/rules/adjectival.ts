import { listed } from '../../lexicon/front-coding';

/** The name as an adjective: the Biden administration, Ponzi scheme. */
export const adjectival =
  listed(`disease syndrome prize prizes scheme scale law laws effect theorem test principle equation index curve number constant doctrine medal award cup trophy
 administration government campaign family era household presidency camp team regime cabinet ministry years dynasty brothers sisters foundation trust institute library museum center centre estate family's twins machine paradox rule rules street road house farm hall plan bill act amendment report inquiry review collection archive papers case trial affair scandal funding virus outbreak infection vaccine
 magistrates court council councillors police hospital school station firefighters residents borough villagers university college
 shares stock bonds empire fortune dynasty heirs millions billions
 supporter supporters voters ally allies backers fans aide aides adviser advisers advisor advisors donors delegate delegates loyalists rally rallies event events headquarters surrogates staffers employee employees`);
