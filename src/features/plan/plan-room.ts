/** Everything planning needs, imported after the first paint. */
import { measuredBank } from '#domain/adaptive/measured-item.ts';
import { isTakenBack, ratingsOn, selfRatingSubject } from '#domain/assessment/self-rating.ts';
import type { PreferenceSet } from '#domain/ledger/event.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import type { QuestionStanding } from '#domain/practice/session-request.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { type RoleReadiness, roleReadiness } from '#domain/readiness/role-readiness.ts';
import { targetOf } from '#domain/readiness/target.ts';
import { chanceByShifts } from '#domain/skill-path/learning-model.ts';
import { nextActions } from '#domain/skill-path/next-actions.ts';
import type { PathSource } from '#domain/skill-path/path-source.ts';
import { interviewDayOf, planFrameOf } from '#domain/skill-path/plan-frame.ts';
import { weeklyPlan } from '#domain/skill-path/weekly-plan.ts';
import { loadCatalogue } from '#storage/bank.ts';
import { type Ledger, type LedgerStatus, openLedger } from '#storage/ledger-store.ts';
import type { PlanProps } from './plan-props.ts';
import type { PlanView } from './plan-view.ts';

export interface PlanRoom {
  view(): PlanView;
  set(name: PreferenceSet['name'], value: string): void;
  retry(): void;
  /** @param listener called at once, and whenever status or numbers have changed, also by another tab */
  subscribe(listener: (status: LedgerStatus) => void): void;
}

export async function openPlanRoom(props: PlanProps): Promise<PlanRoom> {
  const [ledger, catalogue] = await Promise.all([openLedger(), loadCatalogue(props.base)]);
  const bank = new Map(measuredBank(catalogue.entries).map((item) => [item.id, item]));
  return {
    view: () => viewOf(ledger, catalogue, bank, props),
    set: (name, value) => {
      ledger.record({ kind: 'preference-set', name, value });
    },
    retry: () => ledger.retry(),
    subscribe: (listener) => {
      listener(ledger.status);
      ledger.subscribe(listener);
    },
  };
}

function viewOf(
  ledger: Ledger,
  catalogue: Catalogue,
  bank: PathSource['bank'],
  props: PlanProps,
): PlanView {
  const { questions, preferences } = ledger.projection;
  const today = ledger.today();
  const target = targetOf(preferences, props.roles);
  const readiness = roleReadiness({ questions, competencies: catalogue.competencies }, target);
  const frame = planFrameOf(preferences, today);
  const source: PathSource = {
    readiness,
    chanceAfter: chanceByShifts(readiness),
    entries: catalogue.entries,
    bank,
    standingOf: standingsOf(questions, today),
    guide: props.guide,
    unrated: unratedRows(ledger, props, readiness),
    today,
    shifts: new Map(),
    planned: new Set(),
  };
  return {
    today,
    readiness,
    next: nextActions(source),
    weekly: weeklyPlan(source, frame),
    frame,
    interviewDay: interviewDayOf(preferences),
  };
}

/** Each worked out once: a plan asks for them at every step. */
function standingsOf(
  questions: Ledger['projection']['questions'],
  today: LocalDay,
): PathSource['standingOf'] {
  const known = new Map<string, QuestionStanding>();
  return (id) => {
    const standing = known.get(id) ?? standingOf(questions.get(id), today);
    known.set(id, standing);
    return standing;
  };
}

/** Rows of the role's matrix that are not rated yet, the mandatory ones first; none where the role has no matrix. */
function unratedRows(ledger: Ledger, { rows }: PlanProps, { role, band }: RoleReadiness) {
  const ratings = ratingsOn(ledger.projection.assessments.selfRatings, ledger.today());
  const isMandatory = (id: string) => (role.mandatory[band].includes(id) ? 0 : 1);
  return (rows[role.id] ?? [])
    .filter(({ row }) => {
      const rating = ratings.get(selfRatingSubject(role.id, row));
      return !rating || isTakenBack(rating);
    })
    .toSorted((one, other) => isMandatory(one.competency) - isMandatory(other.competency));
}
