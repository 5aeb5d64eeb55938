import { modelVersion } from '#domain/adaptive/scale.ts';
import { isoDateOf, type LocalDay } from '#domain/local-day.ts';
import { claimInWords } from '#domain/readiness/claim-words.ts';
import type { EvidenceEntry } from '#domain/readiness/evidence-behind.ts';
import type { Profile, ProfileLine } from '#domain/readiness/profile.ts';
import type { Readiness } from '#domain/readiness/readiness.ts';
import type { CompetencyResult, MeasuredRange, ResultDetail, ResultFile } from './result-file.ts';
import { rounded } from './rounded.ts';

/** What the learner has chosen to let be seen. */
export interface ResultChoice {
  readonly detail: ResultDetail;
  readonly alias: string;
  readonly expires: LocalDay | null;
  /** Id of the question set that the profile was worked out from; null: from everything. */
  readonly set: string | null;
}

/** The result to send, with no field that was not chosen. @param entries the answers behind the profile */
export function resultOf(
  { readiness, day, answers, lastDay, domains }: Profile,
  entries: readonly EvidenceEntry[],
  { detail, alias, expires, set }: ResultChoice,
): ResultFile {
  const { role, band, overall, gate, cap } = readiness;
  const hasRanges = detail !== 'bands';
  const { junior, mid, senior, lead } = overall.bands;
  return {
    detail,
    alias,
    writtenOn: isoDateOf(day),
    expiresOn: dateOrNull(expires),
    set,
    role: { id: role.id, name: role.name },
    band,
    model: modelVersion,
    overall: {
      questions: overall.items,
      answers,
      lastOn: dateOrNull(lastDay),
      bands: {
        junior: rounded(junior),
        mid: rounded(mid),
        senior: rounded(senior),
        lead: rounded(lead),
      },
      ...(hasRanges ? rangeOf(overall) : {}),
    },
    competencies: hasRanges
      ? domains.flatMap(({ lines }) => lines.map((line) => competencyOf(line, band)))
      : [],
    gate: hasRanges ? { ...gate, cap } : null,
    answers: detail === 'answers' ? entries.map(answerOf) : [],
  };
}

function competencyOf(line: ProfileLine, band: ResultFile['band']): CompetencyResult {
  const { id, items, lastDay, mandatory, answers } = line;
  const range = answers === 0 ? { estimate: null, interval80: null } : rangeOf(line);
  const evidence = { questions: items, lastOn: dateOrNull(lastDay) };
  return { id, ...evidence, ...range, claim: claimInWords(line.claims[band]), required: mandatory };
}

function answerOf({ question, version, day, credit, weight }: EvidenceEntry) {
  const on = isoDateOf(day);
  return { question, version, on, credit: rounded(credit), weight: rounded(weight) };
}

function rangeOf({ estimate, interval80: [low, high] }: Readiness): MeasuredRange {
  return { estimate: rounded(estimate), interval80: [rounded(low), rounded(high)] };
}

function dateOrNull(day: LocalDay | null): string | null {
  return day === null ? null : isoDateOf(day);
}
