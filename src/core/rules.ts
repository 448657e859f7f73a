import { frontMatter } from './article/rules/front-matter';
import { accusedAsLabel } from './claims/rules/accused-as-label';
import { allegation } from './claims/rules/allegation';
import { allegedNoSource } from './claims/rules/alleged-no-source';
import { anonymousSource } from './claims/rules/anonymous-source';
import { lateAttribution } from './claims/rules/late-attribution';
import { loadedVerb } from './claims/rules/loaded-verb';
import { mindReading } from './claims/rules/mind-reading';
import { noResponse } from './claims/rules/no-response';
import { quoteCarried } from './claims/rules/quote-carried';
import { quoteNoSpeaker } from './claims/rules/quote-no-speaker';
import { quoteUnbalanced } from './claims/rules/quote-unbalanced';
import { speakerAmbiguous } from './claims/rules/speaker-ambiguous';
import { unattributed } from './claims/rules/unattributed';
import { vagueAttribution } from './claims/rules/vague-attribution';
import { ageArithmetic } from './dates/rules/age-arithmetic';
import { ambiguousDay } from './dates/rules/ambiguous-day';
import { anniversaryMismatch } from './dates/rules/anniversary-mismatch';
import { contradiction } from './dates/rules/contradiction';
import { dayOrDate } from './dates/rules/day-or-date';
import { impossible } from './dates/rules/impossible';
import { intervalMismatch } from './dates/rules/interval-mismatch';
import { mixedFormat } from './dates/rules/mixed-format';
import { noAnchor } from './dates/rules/no-anchor';
import { noYear } from './dates/rules/no-year';
import { numericAmbiguous } from './dates/rules/numeric-ambiguous';
import { rangeReversed } from './dates/rules/range-reversed';
import { relativeDay } from './dates/rules/relative-day';
import { season } from './dates/rules/season';
import { staleRelative } from './dates/rules/stale-relative';
import { tenseClash } from './dates/rules/tense-clash';
import { timeZone } from './dates/rules/time-zone';
import { vagueTime } from './dates/rules/vague-time';
import { weekdayMismatch } from './dates/rules/weekday-mismatch';
import { acronymMismatch } from './names/rules/acronym-mismatch';
import { acronymUndefined } from './names/rules/acronym-undefined';
import { diacritics } from './names/rules/diacritics';
import { firstNameOnly } from './names/rules/first-name-only';
import { firstNameVariant } from './names/rules/first-name-variant';
import { fullAgain } from './names/rules/full-again';
import { noRole } from './names/rules/no-role';
import { particle } from './names/rules/particle';
import { possessive } from './names/rules/possessive';
import { sameSurname } from './names/rules/same-surname';
import { stylebook } from './names/rules/stylebook';
import { surnameOnlyFirst } from './names/rules/surname-only-first';
import { titleMismatch } from './names/rules/title-mismatch';
import { variant } from './names/rules/variant';
import type { Rule } from './rule';

/** Every rule, in the guide's order. */
export const rules: readonly Rule[] = [
  // article
  frontMatter,

  // claims
  allegation,
  unattributed,
  vagueAttribution,
  anonymousSource,
  quoteNoSpeaker,
  quoteCarried,
  speakerAmbiguous,
  quoteUnbalanced,
  loadedVerb,
  allegedNoSource,
  accusedAsLabel,
  lateAttribution,
  mindReading,
  noResponse,

  // names
  variant,
  firstNameVariant,
  surnameOnlyFirst,
  titleMismatch,
  noRole,
  sameSurname,
  firstNameOnly,
  stylebook,
  diacritics,
  particle,
  acronymUndefined,
  acronymMismatch,
  fullAgain,
  possessive,

  // dates
  weekdayMismatch,
  impossible,
  rangeReversed,
  staleRelative,
  relativeDay,
  dayOrDate,
  ambiguousDay,
  noYear,
  tenseClash,
  numericAmbiguous,
  mixedFormat,
  ageArithmetic,
  intervalMismatch,
  anniversaryMismatch,
  contradiction,
  noAnchor,
  vagueTime,
  season,
  timeZone,
];
