import { addDays, type LocalDay } from '../local-day.ts';
import { schedule } from '../scheduling/fsrs.ts';
import { chanceOfKnowing, gainOfLearning, shareOfReading } from './learning-model.ts';
import { nextActions } from './next-actions.ts';
import { expectedAbility, type PathSource } from './path-source.ts';
import type { PlanAction } from './plan-action.ts';

/** What is there to plan with. */
export interface PlanFrame {
  /** Day of the interview; null: none is set. */
  readonly until: LocalDay | null;
  readonly minutesADay: number;
}

export interface PlanWeek {
  readonly from: LocalDay;
  /** 7, or fewer before the final days. */
  readonly days: number;
  /** Minutes there are. */
  readonly budget: number;
  readonly reviews: { readonly count: number; readonly minutes: number };
  readonly actions: readonly PlanAction[];
}

export interface WeeklyPlan {
  readonly weeks: readonly PlanWeek[];
  /** The last days before the interview, kept free for one pass over what is weakest; null without a date. */
  readonly finalPass: {
    readonly from: LocalDay;
    readonly days: number;
    readonly minutes: number;
  } | null;
  /** Chance of being at the band today. */
  readonly chanceNow: number;
  /** After all of the plan, if learning works as assumed. */
  readonly chanceThen: number;
  /** New questions of the role that the time does not reach. */
  readonly left: number;
}

/** Without a date. */
const weeksAhead = 4;

/** Further away, a plan is a guess. */
const mostWeeks = 26;

const finalDays = 2;

/** Nobody reads a longer list. */
const mostActions = 12;

/** Each week: first what falls due, then the best actions that still fit, each as if those before it were done. */
export function weeklyPlan(source: PathSource, frame: PlanFrame): WeeklyPlan {
  const spans = spansOf(source.today, frame);
  let state = source;
  let due = dueDays(source);
  const weeks: PlanWeek[] = [];
  for (const [index, span] of spans.entries()) {
    const isLast = index > 0 && index === spans.length - 1;
    const planned = planWeek(isLast ? withoutCheck(state) : state, span, due, frame);
    weeks.push(planned.week);
    state = planned.state;
    due = [...due, ...reviewsOf(planned.week, source)];
  }
  return {
    weeks,
    finalPass: finalPassOf(source.today, frame),
    chanceNow: source.chanceAfter(source.shifts),
    chanceThen: source.chanceAfter(state.shifts),
    left: questionsLeft(state),
  };
}

interface Span {
  readonly from: LocalDay;
  readonly days: number;
}

interface Due {
  readonly day: LocalDay;
  readonly seconds: number;
}

function spansOf(today: LocalDay, { until }: PlanFrame): Span[] {
  const days = until === null ? 7 * weeksAhead : Math.max(0, until - today - finalDays);
  const weeks = Math.min(mostWeeks, Math.ceil(days / 7));
  return Array.from({ length: weeks }, (_, index) => ({
    from: addDays(today, 7 * index),
    days: Math.min(7, days - 7 * index),
  }));
}

function finalPassOf(today: LocalDay, { until, minutesADay }: PlanFrame): WeeklyPlan['finalPass'] {
  if (until === null || until <= today) return null;
  const days = Math.min(finalDays, until - today);
  return { from: addDays(until, -days), days, minutes: days * minutesADay };
}

/** Once more at the end: the check before the interview. */
function withoutCheck(source: PathSource): PathSource {
  return { ...source, planned: new Set([...source.planned].filter((id) => id !== 'check')) };
}

function planWeek(
  source: PathSource,
  { from, days }: Span,
  due: readonly Due[],
  { minutesADay }: PlanFrame,
): { readonly week: PlanWeek; readonly state: PathSource } {
  const budget = days * minutesADay;
  const own = due.filter(({ day }) => day < from + days && (day >= from || from === source.today));
  const seconds = own.reduce((sum, it) => sum + it.seconds, 0);
  const reviews = { count: own.length, minutes: Math.round(seconds / 60) };
  let state = source;
  let left = budget - reviews.minutes;
  const actions: PlanAction[] = [];
  while (actions.length < mostActions) {
    const action = nextActions(state).find(
      (it) => it.work.kind !== 'reviews' && it.minutes <= left,
    );
    if (!action) break;
    actions.push(action);
    left -= action.minutes;
    state = afterAction(state, action);
  }
  return { week: { from, days, budget, reviews, actions }, state };
}

/** The source as if the action were done. */
function afterAction(source: PathSource, { work, competency }: PlanAction): PathSource {
  switch (work.kind) {
    case 'pack':
    case 'reviews':
      return risen(source, competency, work.questions, 1);
    case 'guide': {
      const guide = source.guide.filter(
        (it) => it.section !== work.section || it.entry !== work.entry,
      );
      const offer = source.guide.find(
        (it) => it.section === work.section && it.entry === work.entry,
      );
      const read = risen(source, competency, offer?.questions ?? [], shareOfReading);
      // Read is not answered: its questions are still worth asking.
      return { ...read, planned: source.planned, guide };
    }
    case 'check':
      return { ...source, planned: new Set([...source.planned, 'check']) };
    case 'rating':
      return { ...source, unrated: source.unrated.slice(1) };
  }
}

function risen(
  source: PathSource,
  competency: string | null,
  questions: readonly string[],
  share: number,
): PathSource {
  const planned = new Set([...source.planned, ...questions]);
  if (competency === null) return { ...source, planned };
  const ability = expectedAbility(source, competency);
  const items = questions.flatMap((id) => source.bank.get(id) ?? []);
  const rise = share * gainOfLearning(items.map((item) => chanceOfKnowing(item, ability)));
  const shifts = new Map([
    ...source.shifts,
    [competency, (source.shifts.get(competency) ?? 0) + rise],
  ]);
  return { ...source, planned, shifts };
}

/** What the schedule has now: each question the next time it comes. */
function dueDays({ entries, standingOf }: PathSource): Due[] {
  return entries.flatMap(({ id, seconds }) => {
    const { dueDay } = standingOf(id);
    return dueDay === null ? [] : [{ day: dueDay, seconds }];
  });
}

/** When the new questions of a week come back, if they are remembered each time; taken as learned at its end. */
function reviewsOf({ from, days, actions }: PlanWeek, { entries }: PathSource): Due[] {
  const asked = actions.flatMap(({ work }) => (work.kind === 'pack' ? work.questions : []));
  const learned = addDays(from, days - 1);
  return entries
    .filter(({ id }) => asked.includes(id))
    .flatMap(({ id, seconds }) => {
      const first = schedule(null, { rating: 'good', day: learned, seed: id });
      const second = schedule(first, { rating: 'good', day: first.dueDay, seed: id });
      return [first, second].map(({ dueDay }) => ({ day: dueDay, seconds }));
    });
}

function questionsLeft({ readiness, entries, standingOf, planned }: PathSource): number {
  const ids = new Set(readiness.competencies.map(({ id }) => id));
  return entries.filter(
    ({ id, competency }) => ids.has(competency) && !standingOf(id).seen && !planned.has(id),
  ).length;
}
