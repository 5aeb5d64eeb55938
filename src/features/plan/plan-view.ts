import type { LocalDay } from '#domain/local-day.ts';
import type { RoleReadiness } from '#domain/readiness/role-readiness.ts';
import type { PlanAction } from '#domain/skill-path/plan-action.ts';
import type { PlanFrame, WeeklyPlan } from '#domain/skill-path/weekly-plan.ts';

/** Everything the plan shows, worked out once from ledger, bank and guide. */
export interface PlanView {
  readonly today: LocalDay;
  readonly readiness: RoleReadiness;
  readonly next: readonly PlanAction[];
  readonly weekly: WeeklyPlan;
  readonly frame: PlanFrame;
  /** As set, also when it is past. */
  readonly interviewDay: LocalDay | null;
}
