import type { TextDocument } from 'vscode';
import type { Span } from '../../core/contract';
import type { Facts, NameFact } from '../../core/facts';
import { firstReference } from '../../core/names/rename';
import { nameOrPronounAt } from '../names/nameAt';
import { linkTo } from '../goTo';
import { counted, linesInWords, nameKinds, postOf } from '../words';
import { HoverText } from './hoverText';

/** Who somebody is, where introduced, how often and how spelled; for a pronoun, who is meant. */
export function nameHover(document: TextDocument, facts: Facts, offset: number): [HoverText, Span] | null {
  const found = nameOrPronounAt(facts, offset);
  if (!found) return null;
  const { name, span, pronoun } = found;
  const { article } = facts;
  const text = new HoverText();
  if (pronoun) text.say(`${article.text.slice(span.start, span.end)}: `);
  const post = postOf(name.role);
  text.strong(name.name).say(post ? `, ${post}` : name.kind === 'person' ? '' : `, ${nameKinds[name.kind]}`);
  const first = firstReference(facts, name);
  text
    .line()
    .say('First on ')
    .link(`line ${article.lineAt(first.start)}`, linkTo(document, first))
    .say('. ');
  const lines = name.mentions.map(({ start }) => article.lineAt(start));
  if (lines.length === 1) text.say('Only mention.');
  else text.say(`${counted(lines.length, 'mention')}: ${linesInWords(lines)}.`);
  const spoken = quotationsOf(facts, name);
  if (spoken) text.say(` ${spoken}`);
  const forms = new Set(name.mentions.map(({ start, end }) => article.text.slice(start, end)));
  if (forms.size > 1) text.line().say(`Written: ${[...forms].join(', ')}.`);
  return [text, span];
}

function quotationsOf({ claims }: Facts, { index, kind }: NameFact): string {
  const said = claims.attributions.filter(({ speakerName }) => speakerName === index);
  const quoted = said.filter((one) => one.kind !== 'indirect');
  const carried = quoted.filter((one) => one.carried).length;
  if (said.length === 0) return kind === 'person' ? 'Not quoted.' : '';
  if (quoted.length === 0) return `${counted(said.length, 'reported statement')}.`;
  return `${counted(quoted.length, 'quotation')}${carried > 0 ? ` (${carried} carried)` : ''}.`;
}
