import type { TextDocument } from 'vscode';
import type { Span } from '../../core/contract';
import type { AttributionFact, Facts, Sourcing } from '../../core/facts';
import { attributionAt, outerSpan } from '../claims/attributionAt';
import { linkTo } from '../goTo';
import { quotationKinds, sourceKinds, sourcedBy } from '../words';
import { HoverText } from './hoverText';

/** Who says so, by which words, and how that is known. */
export function claimHover(document: TextDocument, facts: Facts, offset: number): [HoverText, Span] | null {
  const said = attributionAt(facts, offset);
  const text = new HoverText();
  text.strong('Who says so:').say(' ');
  if (said) {
    addSource(text, document, facts, said);
    text.line().say([quotationKinds[said.kind], said.link].filter(Boolean).join(' · '));
    if (said.manner === 'attitude') text.say(' · what somebody thinks or wants, not what was said');
    return [text, outerSpan(said)];
  }
  const sentence = facts.claims.sourcing.find(({ start, end }) => start <= offset && offset < end);
  // That nobody says it is no news of most sentences: where it matters, a query says so.
  if (!sentence || sentence.by === 'none') return null;
  addSourcing(text, document, facts, sentence);
  return [text, sentence];
}

function addSource(text: HoverText, document: TextDocument, { article }: Facts, said: AttributionFact): void {
  const words = (span: Span): string => article.text.slice(span.start, span.end);
  const who = said.speaker ?? (said.source ? words(said.source) : sourceKinds[said.sourceKind]);
  text.strong(who);
  if (said.sourceKind !== 'person' && said.sourceKind !== 'none') text.say(` (${sourceKinds[said.sourceKind]})`);
  if (said.cue) text.say(` · “${words(said.cue)}”`);
  const place = said.source ?? said.cue;
  if (place) text.say(' · ').link(`line ${article.lineAt(place.start)}`, linkTo(document, place));
}

function addSourcing(text: HoverText, document: TextDocument, facts: Facts, sentence: Sourcing): void {
  if (!sentence.attribution) {
    text.say(`${sourcedBy[sentence.by]}.`);
    return;
  }
  addSource(text, document, facts, sentence.attribution);
  const how = sourcedBy[sentence.by];
  text.line().say(`${how.charAt(0).toUpperCase()}${how.slice(1)}.`);
}
