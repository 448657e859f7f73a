import type { Prose } from '../article/article';
import { commonness } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { shapeOf } from '../article/shape';

/** First words of bodies as French, Spanish, Portuguese, Italian and German write them. Lower case. */
const heads = listed(
  `orchestre orquesta orquestra orchester université universidad universidade università universität institut instituto istituto musée museo museu
 banco banque banca teatro théâtre école escuela escola scuola ballet opéra conservatoire conservatorio confédération confederación confederação fédération
 federación federação federazione parti partido partito syndicat sindicato ministère ministerio ministério ministero assemblée asamblea assembleia
 tribunal conseil consejo conselho consiglio comité comisión colegio collège lycée liceo hôpital centro fondation fundación
 fundação fondazione société sociedad sociedade società compagnie compañía companhia académie academia accademia bibliothèque biblioteca cité movimiento
 mouvement movimento frente unión união asociación associação associazione fuerza fuerzas policía polícia instituição`,
);
export const isForeignHead = (lower: string): boolean => heads.has(lower);

const particles = listed(
  'de du des del della dello dei delle degli di da do dos das alla allo al à für der die das den von vom zu zur of la le les el los las',
);
/** Small words of another language that may stand between: symphonique, libre, générale. */
const most = 3;

/**
 * The capital that a body's name goes on to over small words of its own language: `Orchestre symphonique de Montréal`,
 * `Teatro alla Scala`, `Banco Central do Brasil`. Takes the last word so far; null where the name does not go on so.
 */
export function foreignBridge(prose: Prose, last: number, end: number): number | null {
  const { words } = prose;
  const { capital } = shapeOf(prose);
  const lowerAt = (k: number): string => words[k]?.lower ?? '';
  if (!isForeignHead(lowerAt(last)) && !(capital[last - 1] && isForeignHead(lowerAt(last - 1)))) return null;
  let n = last + 1;
  while (n - last <= most && isForeignWord(prose, n)) n++;
  const from = n;
  while (n - from < 2 && particles.has(lowerAt(n))) n++;
  const gap = prose.text.slice(words[last]?.end, words[n]?.start);
  return n > from && n < end && capital[n] && !/[^\p{L}\s’'-]/u.test(gap) ? n : null;
}

/** A word in small letters that is no English one. */
function isForeignWord(prose: Prose, k: number): boolean {
  const word = prose.words[k];
  return (
    word?.kind === 'word' &&
    word.text === word.lower &&
    !particles.has(word.lower) &&
    commonness(word.lower) === 0 &&
    !/(?:ed|ing|ly)$/.test(word.lower) &&
    word.tag !== 'VERB'
  );
}
