import { isoDateOf } from '#domain/local-day.ts';
import { claimInWords } from '#domain/readiness/claim-words.ts';
import type { Profile, ProfileLine } from '#domain/readiness/profile.ts';
import { honestUse, type NameOf, selfInWords } from '#domain/readiness/profile-words.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import { rounded } from './rounded.ts';

const head = [
  'what',
  'name',
  'domain',
  'role',
  'band',
  'claim',
  'required',
  'estimate (logits)',
  'low (80 %)',
  'high (80 %)',
  'questions',
  'answers',
  'last answer',
  'refresh by',
  'self-rating',
  'worked out on',
] as const;

/** The profile for a spreadsheet: the role, its competencies, and a last row that says what it is good for. */
export function profileCsv(profile: Profile, nameOf: NameOf): string {
  const { readiness, domains, answers, lastDay, day } = profile;
  const { role, band, overall } = readiness;
  const last = lastDay === null ? null : isoDateOf(lastDay);
  const [low, high] = overall.interval80;
  const whole: CsvCell[] = [
    'role',
    role.name,
    null,
    role.name,
    band,
    claimInWords(overall.claims[band]),
    null,
    ...[overall.estimate, low, high].map(rounded),
    overall.items,
    answers,
    last,
    null,
    null,
    isoDateOf(day),
  ];
  const lines = domains.flatMap((domain) => domain.lines.map((it) => rowOf(it, profile, nameOf)));
  return writeCsv([[...head], whole, ...lines, ['note', honestUse]]);
}

function rowOf(line: ProfileLine, { readiness, day }: Profile, nameOf: NameOf): CsvCell[] {
  const { role, band } = readiness;
  const range = [line.estimate, ...line.interval80].map(rounded);
  return [
    'competency',
    nameOf(line.id),
    nameOf(line.domain),
    role.name,
    band,
    claimInWords(line.claims[band]),
    line.mandatory ? 'yes' : 'no',
    ...(line.answers === 0 ? [null, null, null] : range),
    line.items,
    line.answers,
    line.lastDay === null ? null : isoDateOf(line.lastDay),
    line.freshness === null ? null : isoDateOf(line.freshness.refreshBy),
    line.self === null ? null : selfInWords(line.self),
    isoDateOf(day),
  ];
}
