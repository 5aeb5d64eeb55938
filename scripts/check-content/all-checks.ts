import type { Check } from './check.ts';
import { closedStem } from './checks/l02-closed-stem.ts';
import { noCombinedOptions } from './checks/l04-no-combined-options.ts';
import { emphasisedNegation, fewNegations } from './checks/l05-emphasised-negation.ts';
import { absoluteDistractor, absoluteRate } from './checks/l06-absolute-terms.ts';
import { hedgeRate } from './checks/l07-hedges.ts';
import { optionLength } from './checks/l08-option-length.ts';
import { longestIsKeyByCompetency, longestIsKeyRate } from './checks/l09-longest-is-key.ts';
import { mostSpecificIsKeyRate, shortestIsKeyRate } from './checks/l10-key-length-and-detail.ts';
import { evenKeyPositions, noLongRuns } from './checks/l11-key-position.ts';
import { clang } from './checks/l12-clang.ts';
import { numericOptions } from './checks/l14-numeric-options.ts';
import { convergence } from './checks/l15-convergence.ts';
import { noDuplicates } from './checks/l18-duplicates.ts';
import { relatedQuestions } from './checks/l19-related-questions.ts';
import { teachingLength } from './checks/l20-teaching-length.ts';
import { datedClaims, goodSources, knownFacts } from './checks/l21-sources.ts';
import { reviewDate } from './checks/l22-review-date.ts';
import { fitsPhone } from './checks/l23-fits-a-phone.ts';
import { acronymsExpanded, plainReading, shortSentences } from './checks/l24-plain-reading.ts';
import { numericAnswer } from './checks/l25-numeric-answer.ts';
import { pythonOutput, pythonPresent } from './checks/l28-python-output.ts';
import { exemplars } from './checks/l29-exemplars.ts';
import { rapidFire } from './checks/l30-rapid-fire.ts';
import { fewVendors, neutralKeys } from './checks/l31-vendor-neutral.ts';
import { peopleAndHarm } from './checks/l32-people-and-harm.ts';
import { coverage, knownCompetencies } from './checks/l34-coverage.ts';
import { ownWords } from './checks/l35-own-words.ts';
import { figuresHaveBasis } from './checks/l36-figures.ts';
import { linksLead } from './checks/t01-links.ts';
import { everythingCovered } from './checks/t02-everything-covered.ts';
import { definitionSentences, textLength } from './checks/t03-length.ts';
import { factsMoved } from './checks/t04-facts-moved.ts';
import { twoWayLinks } from './checks/t05-two-way-links.ts';
import { matricesComplete } from './checks/t06-matrices-complete.ts';
import { distinctTerms } from './checks/t07-distinct-terms.ts';
import { ownWordsEverywhere } from './checks/t08-own-words.ts';
import { rolesFit } from './checks/t09-roles.ts';
import { setsHoldTogether } from './checks/t10-sets.ts';

/** L01, L03, L26 and L27 are facts of one file and live in its schema; L13, L16, L17 and L33 are left to people. */
export const allChecks: readonly Check[] = [
  closedStem,
  noCombinedOptions,
  emphasisedNegation,
  fewNegations,
  absoluteDistractor,
  absoluteRate,
  hedgeRate,
  optionLength,
  longestIsKeyRate,
  longestIsKeyByCompetency,
  shortestIsKeyRate,
  mostSpecificIsKeyRate,
  evenKeyPositions,
  noLongRuns,
  clang,
  numericOptions,
  convergence,
  noDuplicates,
  relatedQuestions,
  teachingLength,
  goodSources,
  knownFacts,
  datedClaims,
  reviewDate,
  fitsPhone,
  shortSentences,
  plainReading,
  acronymsExpanded,
  numericAnswer,
  pythonOutput,
  pythonPresent,
  exemplars,
  rapidFire,
  neutralKeys,
  fewVendors,
  peopleAndHarm,
  coverage,
  knownCompetencies,
  ownWords,
  figuresHaveBasis,
  linksLead,
  everythingCovered,
  textLength,
  definitionSentences,
  factsMoved,
  twoWayLinks,
  matricesComplete,
  distinctTerms,
  ownWordsEverywhere,
  setsHoldTogether,
  rolesFit,
];
