import type { Calibration } from '#domain/calibration/calibration.ts';
import {
  type CompetencyCalibration,
  calibrationByCompetency,
  overallCalibration,
} from '#domain/calibration/calibration-by-competency.ts';
import type { LocalDay } from '#domain/local-day.ts';
import {
  type EvidenceBehind,
  type EvidenceEntry,
  evidenceBehind,
} from '#domain/readiness/evidence-behind.ts';
import { type Profile, profileOf } from '#domain/readiness/profile.ts';
import { type CoursePoint, readinessCourse } from '#domain/readiness/readiness-course.ts';
import type { Target } from '#domain/readiness/role-readiness.ts';
import { evidenceOfSet, setsBegun } from '#domain/readiness/set-evidence.ts';
import { targetOf } from '#domain/readiness/target.ts';
import { loadCatalogue } from '#storage/bank.ts';
import { type Ledger, type LedgerStatus, openLedger } from '#storage/ledger-store.ts';
import { type Beside, besideOf } from './beside.ts';
import type { ProfileProps } from './profile-props.ts';

/** A profile with the answers behind it. */
export interface EvidencedProfile {
  readonly profile: Profile;
  readonly entries: readonly EvidenceEntry[];
}

/** A question set that answers were given in. */
export interface BegunSet {
  readonly id: string;
  /** Its id where the set itself is not kept on this device. */
  readonly title: string;
}

/** Everything the profile is worked out from. */
export interface ProfileRoom {
  today(): LocalDay;
  target(): Target;
  choose(name: 'role' | 'band', value: string): void;
  profile(): Profile;
  course(): readonly CoursePoint[];
  calibration(): {
    readonly overall: Calibration;
    readonly byCompetency: readonly CompetencyCalibration[];
  };
  beside(): Beside;
  evidence(competency: string): EvidenceBehind;
  /** Its id until the catalogue is loaded, and where that could not be. */
  titleOf(question: string): string;
  /** Reads the whole log. */
  setsBegun(): Promise<readonly BegunSet[]>;
  /** @param set id of a question set: from its answers alone; null: from everything */
  evidenced(set: string | null): Promise<EvidencedProfile>;
  retry(): void;
  /** @param listener called at once, and whenever status, numbers or titles have changed */
  subscribe(listener: (status: LedgerStatus) => void): void;
}

export async function openProfileRoom(props: ProfileProps): Promise<ProfileRoom> {
  const ledger = await openLedger();
  let titles = new Map<string, string>();
  const target = () => targetOf(ledger.projection.preferences, props.roles);
  const source = () => sourceOf(ledger, props);
  const questions = () => ledger.projection.questions;
  return {
    today: () => ledger.today(),
    target,
    choose: (name, value) => {
      ledger.record({ kind: 'preference-set', name, value });
    },
    profile: () => profileOf(source(), { ...target(), day: ledger.today() }),
    course: () => readinessCourse(source(), target().role, ledger.today()),
    calibration: () => ({
      overall: overallCalibration(questions().values()),
      byCompetency: calibrationByCompetency(questions().values()),
    }),
    beside: () => besideOf(ledger.projection.assessments, props, ledger.today()),
    evidence: (competency) => evidenceBehind(questions(), competency, ledger.today()),
    titleOf: (question) => titles.get(question) ?? question,
    setsBegun: async () => setsBegun(await ledger.events()).map((id) => begunSet(ledger, id)),
    evidenced: (set) => evidencedProfile(ledger, props, target(), set),
    retry: () => ledger.retry(),
    subscribe: (listener) => {
      listener(ledger.status);
      ledger.subscribe(listener);
      // The profile stands without it: only the titles of questions are missing.
      loadCatalogue(props.base).then(
        ({ entries }) => {
          titles = new Map(entries.map(({ id, title }) => [id, title]));
          listener(ledger.status);
        },
        () => {},
      );
    },
  };
}

function begunSet({ projection }: Ledger, id: string): BegunSet {
  return { id, title: projection.assessments.sets.get(id)?.set.title ?? id };
}

function sourceOf({ projection }: Ledger, { competencies, selfMatrix }: ProfileProps) {
  const { questions, assessments } = projection;
  return { questions, competencies, selfRatings: assessments.selfRatings, selfMatrix };
}

async function evidencedProfile(
  ledger: Ledger,
  props: ProfileProps,
  target: Target,
  set: string | null,
): Promise<EvidencedProfile> {
  const source = sourceOf(ledger, props);
  const day = ledger.today();
  const questions =
    set === null ? source.questions : evidenceOfSet(source.questions, await ledger.events(), set);
  const profile = profileOf({ ...source, questions }, { ...target, day });
  const entries = profile.readiness.competencies.flatMap(
    ({ id }) => evidenceBehind(questions, id, day).entries,
  );
  return { profile, entries };
}
