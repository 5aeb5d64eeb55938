import { useId } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { targetBands } from '#domain/adaptive/scale.ts';
import { bandNames } from '#domain/competencies/band.ts';
import type { PreferenceSet } from '#domain/ledger/event.ts';
import { isoDateOf } from '#domain/local-day.ts';
import type { Role } from '#domain/readiness/role.ts';
import { minutesADayChoices } from '#domain/skill-path/plan-frame.ts';
import type { PlanView } from './plan-view.ts';

interface GoalFormProps {
  view: PlanView;
  roles: readonly Role[];
  onSet: (name: PreferenceSet['name'], value: string) => void;
}

/** What is prepared for, until when, with how much time. Every change counts at once. */
export function GoalForm({ view, roles, onSet }: GoalFormProps) {
  const { readiness, frame, interviewDay, today } = view;
  const isPast = interviewDay !== null && interviewDay <= today;
  return (
    <form
      class="plan-goal"
      aria-label="What you prepare for"
      onSubmit={(it) => it.preventDefault()}
    >
      <Chooser
        label="Role"
        value={readiness.role.id}
        options={roles.map(({ id, name }) => [id, name])}
        onChoose={(value) => onSet('role', value)}
      />
      <Chooser
        label="Band"
        value={readiness.band}
        options={targetBands.map((band) => [band, bandNames[band]])}
        onChoose={(value) => onSet('band', value)}
      />
      <Chooser
        label="A day"
        value={String(frame.minutesADay)}
        options={minuteOptions(frame.minutesADay)}
        onChoose={(value) => onSet('minutes-a-day', value)}
      />
      <DayField
        day={interviewDay === null ? '' : isoDateOf(interviewDay)}
        isPast={isPast}
        onSet={(value) => onSet('interview-day', value)}
      />
    </form>
  );
}

function minuteOptions(chosen: number): [string, string][] {
  const all = new Set<number>([...minutesADayChoices, chosen]);
  return [...all].sort((one, other) => one - other).map((it) => [String(it), `${it} minutes`]);
}

function DayField({
  day,
  isPast,
  onSet,
}: {
  day: string;
  isPast: boolean;
  onSet: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label class="small quiet" for={id}>
        Interview
      </label>
      <input
        id={id}
        type="date"
        class="field"
        value={day}
        aria-describedby={isPast ? `${id}-past` : undefined}
        onChange={(event) => onSet(event.currentTarget.value)}
      />
      {isPast && (
        <p id={`${id}-past`} class="small">
          This day is past. Set the next one, or clear it.
        </p>
      )}
    </div>
  );
}
