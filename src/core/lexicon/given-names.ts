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
  martha tina tessa dana vera nina mira marta katarina petra jana hana ewa agnieszka malgorzata zofia`);

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
  angus duncan hamish ewan callum colin graham nigel geoffrey trevor clive derek`);
