import { type Ability, abilityBefore, onDay } from '../adaptive/ability.ts';
import { abilityFrom } from '../adaptive/ability-record.ts';
import { type KeptEvidence, tellingAnswers } from '../adaptive/kept-evidence.ts';
import type { TargetBand } from '../adaptive/scale.ts';
import { type Band, bands } from '../competencies/band.ts';
import type { LocalDay } from '../local-day.ts';
import { evidenceCounts } from './evidence.ts';
import {
  competencyReadiness,
  domainReadiness,
  type Readiness,
  type ReadinessQuery,
  weightedReadiness,
} from './readiness.ts';
import { type Role, sharesOf } from './role.ts';

/** What readiness is worked out from: the questions of a projection, and the competencies in force. */
export interface ReadinessSource {
  readonly questions: ReadonlyMap<
    string,
    { readonly competency: string; readonly evidence: readonly KeptEvidence[] }
  >;
  readonly competencies: readonly { readonly id: string; readonly domain: string }[];
}

/** One line of the profile. */
export interface CompetencyLine extends Readiness {
  readonly domain: string;
  /** Caps the target band. */
  readonly mandatory: boolean;
  /** Of the role, 0..1. */
  readonly share: number;
  /** Answers that tell, repeats included. */
  readonly answers: number;
  /** Day of the latest of them. */
  readonly lastDay: LocalDay | null;
}

/** What the mandatory competencies say of a band, whatever the total. */
export interface Gate {
  /** Claimed to be below the band: it is not met. */
  readonly below: readonly string[];
  /** Neither claimed to be above nor below. */
  readonly open: readonly string[];
}

export interface RoleReadiness {
  readonly role: Role;
  readonly band: TargetBand;
  readonly ability: Ability;
  /** The role as a whole: the weighted mean of its competencies. */
  readonly overall: Readiness;
  readonly domains: readonly Readiness[];
  /** Those of the role, in the order given. */
  readonly competencies: readonly CompetencyLine[];
  readonly gate: Gate;
  /** The highest band with no mandatory competency claimed below it; `lead` when nothing caps. */
  readonly cap: Band;
}

export interface Target {
  readonly role: Role;
  readonly band: TargetBand;
  /** What it is worked out for: later answers are left out, and what is known has faded to it. Absent: the latest answer's. */
  readonly day?: LocalDay;
}

export function roleReadiness(source: ReadinessSource, target: Target): RoleReadiness {
  const { role, band, day } = target;
  const ids = source.competencies.map(({ id }) => id);
  const answers = tellingAnswers(source.questions, ids).filter((it) => isBy(day, it.day));
  const shown = abilityFrom(abilityBefore(ids), answers);
  const ability = day === undefined ? shown : onDay(shown, day);
  const query = { ability, evidence: evidenceCounts(answers) };
  const shares = sharesOf(role);
  const lines = source.competencies
    .filter(({ id }) => (shares[id] ?? 0) > 0)
    .map((competency) => lineOf(competency, query, source, target, shares));
  return {
    role,
    band,
    ability,
    overall: weightedReadiness(query, role.id, shares),
    domains: domainsOf(lines).map(([id, members]) => domainReadiness(query, id, members)),
    competencies: lines,
    gate: gateAt(lines, role, band),
    cap: capOf(lines, role),
  };
}

function lineOf(
  { id, domain }: ReadinessSource['competencies'][number],
  query: ReadinessQuery,
  { questions }: ReadinessSource,
  { role, band, day: end }: Target,
  shares: Readonly<Record<string, number>>,
): CompetencyLine {
  const days = [...questions.values()]
    .filter(({ competency }) => competency === id)
    .flatMap(({ evidence }) => evidence.map(({ day }) => day))
    .filter((day) => isBy(end, day));
  return {
    ...competencyReadiness(query, id),
    domain,
    mandatory: role.mandatory[band].includes(id),
    share: shares[id] ?? 0,
    answers: days.length,
    lastDay: days.length === 0 ? null : (Math.max(...days) as LocalDay),
  };
}

function isBy(end: LocalDay | undefined, day: LocalDay): boolean {
  return end === undefined || day <= end;
}

/** Only the competencies of the role count in its domains. */
function domainsOf(lines: readonly CompetencyLine[]): [domain: string, competencies: string[]][] {
  const members = Map.groupBy(lines, ({ domain }) => domain);
  return [...members].map(([domain, own]) => [domain, own.map(({ id }) => id)]);
}

function gateAt(lines: readonly CompetencyLine[], role: Role, band: TargetBand): Gate {
  const gates = lines.filter(({ id }) => role.mandatory[band].includes(id));
  const claimOf = (line: CompetencyLine) => line.claims[band].kind;
  return {
    below: gates.filter((line) => claimOf(line) === 'below').map(({ id }) => id),
    open: gates
      .filter((line) => claimOf(line) !== 'below' && claimOf(line) !== 'meets')
      .map(({ id }) => id),
  };
}

function capOf(lines: readonly CompetencyLine[], role: Role): Band {
  let cap: Band = 'junior';
  for (const band of bands) {
    if (band === 'junior') continue;
    if (gateAt(lines, role, band).below.length > 0) return cap;
    cap = band;
  }
  return cap;
}
