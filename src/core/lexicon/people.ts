/** People and bodies as common nouns. Source: general English, written by hand. */
import { wordSet } from './forms';

/** Somebody who holds an office or trade, known to the reader once "the" stands before it. */
export const roleNouns =
  wordSet(`mayor minister ministers agents agent spies president chairman chairwoman chair chief director owner manager head boss teacher doctor surgeon
  nurse officer sergeant constable inspector detective commander general colonel captain judge magistrate councillor councilor
  senator governor premier chancellor priest bishop vicar imam rabbi headteacher headmaster headmistress principal treasurer
  accountant auditor lawyer solicitor barrister prosecutor attorney banker financier broker trader founder builder landlord
  landlady developer contractor guard warden driver pilot editor reporter publisher author artist singer actor actress producer
  scientist researcher professor lecturer dentist pharmacist vet carer farmer farmers warder warders troops soldiers guards prosecutors
  executive executives directors officers officials bosses owners managers managers landlords teachers doctors nurses
  defendant accused suspect candidate deputy secretary spokesman spokeswoman mp lawmaker politician ambassador diplomat
  king queen prince princess duke pope king's sheriff commissioner superintendent caretaker trustee trustees partner
  partners brothers brother sister husband wife father mother son daughter couple pair twins tycoon billionaire
  businessman businesswoman entrepreneur baker butcher shopkeeper trainer jockey coach striker treasurer_general curate pastor lieutenant corporal private inspector nun abbot nanny
  tutor therapist referee foreman forewoman supervisor choreographer matron`);

/** Bodies that can do wrong. */
export const bodyWords =
  wordSet(`company firm bank council clinic hospital school college university ministry government police army navy
  military charity church club party agency department authority board commission committee factory plant mine refinery airline
  railway operator contractor developer insurer supplier manufacturer retailer chain brewery distillery brand maker
  newspaper paper broadcaster station magazine union federation association society trust fund foundation institute institution
  laboratory lab court parliament cabinet administration regime junta militia mill yard quarry works smelter tannery depot warehouse abattoir dairy foundry shipyard builder builders brigade battalion regiment unit squad force forces
  troops gang cartel group network syndicate consortium conglomerate corporation partnership business start-up startup
  employer hotel restaurant bar nightclub casino farm estate shop store supermarket garage care_home home prison jail
  orphanage nursery academy watchdog regulator utility provider publisher studio label promoter agency consultancy
  dealership brokerage exchange carmaker chipmaker drugmaker state country regime embassy mission monastery`);

/** Bodies that need no article: "Police beat the marchers." */
export const bareBodies = wordSet('ministers police prosecutors troops soldiers officers officials guards');

/** Anybody a deed can be done to. */
export const personNouns =
  wordSet(`man men woman women boy boys girl girls child children teenager teenagers youth youths baby babies infant infants
  toddler pensioner pensioners student students pupil pupils patient patients prisoner prisoners inmate inmates detainee detainees
  guard guards officer officers policeman policemen policewoman constable soldier soldiers wife husband partner girlfriend
  boyfriend mother father son sons daughter daughters brother sister brothers sisters neighbour neighbours neighbor neighbors
  colleague colleagues worker workers employee employees staff customer customers client clients investor investors tenant tenants
  protester protesters protestor protestors demonstrator demonstrators marcher marchers civilian civilians villager
  villagers resident residents refugee refugees migrant migrants journalist journalists reporter reporters photographer
  activist activists campaigner campaigners lawyer lawyers witness witnesses passenger passengers driver drivers tourist
  tourists shopkeeper shopkeepers teacher teachers nurse nurses doctor doctors referee suspect suspects victim victims
  hostage hostages people family families couple person persons bystander bystanders player players rival rivals
  opponent opponents voter voters donor donors taxpayer taxpayers shareholder shareholders parent parents pedestrian
  cyclist cyclists biker bikers trainee apprentice intern interns maid servant servants aide aides him her them himself
  herself themselves me us monk monks nun nuns priest worshipper worshippers shopper shoppers consumer consumers
  recruit recruits cadet cadets conscript conscripts saver savers`);
