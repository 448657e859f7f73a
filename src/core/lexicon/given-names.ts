/**
 * Given names that are nearly always one or the other. Used to drop a question, never to raise one (guide 2.1 F).
 * Source: common knowledge, written by hand.
 */
import { wordSet } from './forms';

export const women =
  wordSet(`mary anna anne ann maria elizabeth sarah jane jennifer linda susan patricia barbara margaret helen laura emma olivia
  sophie sophia hannah emily jessica rachel rebecca ruth lucy alice clara rosa julia julie catherine katherine kate karen
  nancy betty lisa michelle angela melissa amanda stephanie nicole christine christina diana diane deborah sharon donna
  carol cynthia kathleen amy eva lena elena irina olga natalia tatiana ingrid astrid freya sigrid helga greta heidi
  fatima aisha zainab layla leila mariam nadia amina khadija priya anita sunita lakshmi indira mei yuki sakura akiko
  carmen isabel isabella lucia teresa ana ines beatriz gabriela valentina camila francesca giulia chiara elisa paola
  claire sophia marie louise charlotte amelie brigitte camille chloe zoe ella mia ava grace lily rose ivy eleanor
  harriet charlotte georgina fiona shona moira siobhan niamh aoife maeve bridget sinead dorothy gladys edith agnes
  martha tina tessa dana vera nina mira marta katarina petra jana hana ewa agnieszka malgorzata zofia
  abigail ada adele agatha alison angelina annabel annette audrey beatrice bernadette beth bethany brenda bronwen caroline
  carolyn cecilia charlene cheryl cindy constance daisy daphne debbie deirdre doris edna eileen elaine elsie elspeth erica
  esther ethel felicity flora frances freda gemma geraldine gillian gloria gwen gwendolyn hazel heather imogen irene iris
  isla janet janice jeanette jenny jill joanna joanne josephine joyce judith judy kathryn kathy katie kirsty lauren leah
  lilian lorna lorraine louisa lydia mabel madeleine maggie mairi marianne marilyn marjorie matilda maud maureen mavis megan
  mildred miriam molly monica morag muriel myra nadine naomi natalie nell nora norma orla paula pauline penelope phoebe
  phyllis priscilla rhiannon rita roberta rosemary roxanne sally samantha sandra sara selina sheila sian silvia sonia stella
  susanna sylvia tamara tanya theresa ursula vanessa veronica victoria violet vivienne wendy winifred yvonne`);

export const men =
  wordSet(`john james robert michael william david richard joseph thomas tom charles charlie christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin ben samuel gregory frank alexander patrick raymond jack
  dennis jerry peter henry adam nathan douglas zachary kyle walter harold jeremy ethan carl karl keith roger gerald
  christian terry sean arthur austin noah lawrence joe bryan albert jon rob bob bill jim mike steve dave dan pete tony
  ahmed mohammed mohamed muhammad ali hassan hussein omar khalid ibrahim yusuf mustafa mahmoud abdullah hamid karim
  ivan sergei vladimir dmitri boris igor oleg nikolai mikhail viktor pavel piotr jan jakub tomas marek milan goran
  luka marko stefan hans klaus jurgen wolfgang fritz otto erik lars sven olaf bjorn magnus nils anders jens henrik
  pierre jean-paul jacques francois michel marcel luigi giovanni marco paolo antonio giuseppe carlos jose juan pedro
  miguel luis fernando diego pablo rafael raj ravi sanjay vijay arjun hiroshi kenji takeshi wei liam owen rhys dylan
  angus duncan hamish ewan callum colin graham nigel geoffrey trevor clive derek adrian alan aleksander alfred allan arnold
  barry bernard bruce cedric clifford craig cyril damian darren dominic donal edgar edmund ernest eugene felix fred frederick
  gareth gavin geoff gordon greg harvey howard hugh hugo ian isaac ivor jake jasper joel julian kieran leo leonard lewis luke
  malcolm martin maurice max mick neil nick norman oliver oscar percy phil philip phillip ralph reginald rodney roland rory
  rupert russell sebastian simon spencer stan stanley stuart ted theodore toby todd vernon victor vincent wayne wilf wilfred
  wilfrid winston`);

/** The given name is nearly always the other sex's: Wilf for "she". Takes a name as it is written. */
export const isOthersName = (name: string, pronoun: 'he' | 'she'): boolean =>
  (pronoun === 'he' ? women : men).has(name.split(/[\s.]/)[0]?.toLowerCase() ?? '');
