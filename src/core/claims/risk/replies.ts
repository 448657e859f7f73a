/** What counts as the word of somebody accused, and as having asked for it. */

/** Said of the accused: they deny it, speak, or will not. */
export const replies = new RegExp(
  `\\b(?:${[
    'den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|dismiss(?:es|ed)|refut(?:es|ed)|insist(?:s|ed)|defend(?:s|ed)|innocent',
    'plead(?:s|ed)|pled|apologi[sz](?:es|ed)|admit(?:s|ted)|acquitted|cleared|responded|replied|(?:has|had) said',
    '(?:will|would|to) (?:defend|contest|fight|appeal)|on (?:his|her|its|their) behalf',
    'lawyers?|solicitor|attorney|barrister|spokes(?:man|woman|person|people)',
    'comment|declin(?:es|ed)|refus(?:es|ed) (?:to (?:answer|speak|talk|say|discuss|be interviewed)|an interview)',
    '(?:did|has|had|have|do|does) not (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|responded|answer(?:ed)?|pick(?:ed)? up|(?:get|got|call|called|phone|phoned) back|come to|take (?:the|a|our|any) call)',
    'never (?:answered|replied|responded|returned|picked up|called back|got back)|(?:hung|hangs) up|put the phone down',
    'would not (?:say|answer|speak|talk|discuss|be drawn|be interviewed)|(?:gave|had) (?:no(?:ne\\b|thing to say)|no (?:answer|reply|response|comment))',
    '(?:could not|not) be reached|(?:unable|failed|tried) to (?:reach|contact|trace)|could not (?:reach|contact|trace)',
    'no (?:reply|response|answer) (?:from|by|to|at)|(?:is|are|was|were) yet to (?:respond|reply|answer)|(?:remained|stayed|kept) silent|(?:was|were) asked for',
    '(?:nobody|no one) (?:\\p{L}+ ){0,4}(?:answered|came to|picked up) (?:the|a|its|his|her) (?:door|bell|phone)',
    'ignored (?:\\p{L}+ ){0,3}(?:calls?|messages?|e-?mails?|letters?|requests?|questions?)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** Calls and letters of which nothing came. */
export const notReached =
  /\b(?:calls?|messages?|e-?mails?|letters?|requests?|questions?)\b[^.]{1,60}\b(?:(?:was|were|has been|have been) (?:not (?:immediately )?(?:returned|answered)|ignored)|(?:went )?un(?:answered|returned)|rang out|bounced|went to voicemail)\b|\b(?:attempts?|efforts?) to (?:contact|reach)\b[^.]{1,40}\b(?:unsuccessful|failed)\b/iu;
