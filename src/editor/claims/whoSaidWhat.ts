import { commands, QuickPickItemKind, window } from 'vscode';
import type { AttributionFact, Facts } from '../../core/facts';
import { activeArticleOrSay } from '../articles';
import { asLabel } from '../asText';
import type { Desk } from '../desk';
import { headingOf } from '../heading';
import { choosePlace, type PlaceItem } from '../placePicker';
import { wordsOf } from '../plainWords';
import { counted, postOf, quotationKinds, sourceKinds } from '../words';
import { outerSpan } from './attributionAt';

/** Show Who Said What: every speaker with what is quoted and reported of them; choosing goes there. */
export function registerWhoSaidWhat({ context, reader }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.showWhoSaidWhat', async () => {
      const document = activeArticleOrSay()?.document;
      const read = document && (await reader.read(document));
      if (!document || !read) return;
      const items = saidItems(read.facts);
      if (items.length === 0) {
        void window.setStatusBarMessage('Nobody says anything in this article.', 4000);
        return;
      }
      await choosePlace(document, 'Who Said What', 'Choose a quotation or a statement to go to it', items);
    }),
  );
}

/** By speaker, in the order in which they first speak. */
function saidItems(facts: Facts): readonly PlaceItem[] {
  const bySpeaker = new Map<string, AttributionFact[]>();
  for (const said of facts.claims.attributions) {
    const who = said.speaker ?? (said.source ? wordsOf(facts, said.source) : 'Nobody named');
    const others = bySpeaker.get(who);
    if (others) others.push(said);
    else bySpeaker.set(who, [said]);
  }
  return [...bySpeaker].flatMap(([who, all]) => [
    { label: asLabel(heading(facts, who, all)), kind: QuickPickItemKind.Separator },
    ...all.map((said): PlaceItem => item(facts, said)),
  ]);
}

function heading({ names }: Facts, who: string, all: readonly AttributionFact[]): string {
  const [first] = all;
  const index = first?.speakerName ?? null;
  const role = index === null ? null : postOf(names.names[index]?.role ?? null);
  const quotations = all.filter(({ kind }) => kind !== 'indirect').length;
  const kind = first?.source && first.sourceKind !== 'person' ? sourceKinds[first.sourceKind] : null;
  const count = quotations > 0 ? counted(quotations, 'quotation') : null;
  const put = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');
  return headingOf(put(role ? `${who}, ${role}` : who, kind, count), put(who, kind, count), put(who, count), who);
}

function item(facts: Facts, said: AttributionFact): PlaceItem {
  const { article } = facts;
  const span = outerSpan(said);
  const words = said.content.map((piece) => wordsOf(facts, piece)).join(' … ');
  const about = [
    `line ${article.lineAt(span.start)}`,
    quotationKinds[said.kind],
    said.carried ? said.link : said.cue && wordsOf(facts, said.cue),
  ];
  return { label: asLabel(words || '…'), detail: about.filter(Boolean).join(' · '), span };
}
