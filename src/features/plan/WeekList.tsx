import { isoDateOf, type LocalDay } from '#domain/local-day.ts';
import type { PlanWeek, WeeklyPlan } from '#domain/skill-path/weekly-plan.ts';
import { actionTitle, counted } from './action-words.ts';

interface WeekListProps {
  weekly: WeeklyPlan;
  nameOf: (competency: string) => string;
}

/** The way to the interview, week by week. */
export function WeekList({ weekly, nameOf }: WeekListProps) {
  const { weeks, finalPass, left } = weekly;
  return (
    <>
      <ol class="plan-weeks">
        {weeks.map((week) => (
          <Week key={week.from} week={week} nameOf={nameOf} />
        ))}
        {finalPass && (
          <li>
            <h3>
              {finalPass.days === 1 ? 'The last day' : `The last ${finalPass.days} days`}, from{' '}
              {dayName(finalPass.from)}
            </h3>
            <p>
              Nothing new. One pass over what you missed and what is due, {finalPass.minutes}{' '}
              minutes in all.
            </p>
          </li>
        )}
      </ol>
      {left > 0 && (
        <p class="small quiet">
          {counted(left, 'question')} of the role {left === 1 ? 'is' : 'are'} not in the plan: the
          time does not reach further, and others are worth more per minute.
        </p>
      )}
    </>
  );
}

function Week({ week, nameOf }: { week: PlanWeek; nameOf: WeekListProps['nameOf'] }) {
  const { from, budget, reviews, actions } = week;
  const planned = reviews.minutes + actions.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <li>
      <h3>
        From {dayName(from)}
        <span class="plan-minutes">
          {planned} of {budget} min
        </span>
      </h3>
      <ul>
        {reviews.count > 0 && (
          <li>
            {counted(reviews.count, 'review')}
            <span class="plan-minutes">{reviews.minutes} min</span>
          </li>
        )}
        {actions.map((action) => (
          <li key={`${action.id} ${action.minutes} ${action.gain}`}>
            {actionTitle(action, nameOf)}
            <span class="plan-minutes">{action.minutes} min</span>
          </li>
        ))}
        {reviews.count === 0 && actions.length === 0 && (
          <li class="quiet">
            {budget === 0
              ? 'No time is set aside.'
              : 'Nothing fits into so little time, or nothing is left to plan.'}
          </li>
        )}
      </ul>
    </li>
  );
}

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** "Mon, 30 Nov" */
export function dayName(day: LocalDay): string {
  return format.format(new Date(`${isoDateOf(day)}T00:00:00Z`));
}
