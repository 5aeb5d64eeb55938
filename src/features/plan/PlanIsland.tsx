import { IslandBoundary } from '#components/IslandBoundary.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { gainOfAQuestion } from '#domain/skill-path/learning-model.ts';
import { ActionRow } from './ActionRow.tsx';
import { GoalForm } from './GoalForm.tsx';
import { PlanHead } from './PlanHead.tsx';
import type { PlanProps } from './plan-props.ts';
import { usePlan } from './use-plan.ts';
import { WeekList } from './WeekList.tsx';
import './plan.css';

/** More than a handful is no longer "next". */
const shownActions = 6;

/** The way from here to the line. */
export default function PlanIsland(props: PlanProps) {
  return (
    <IslandBoundary base={props.base}>
      <Plan {...props} />
    </IslandBoundary>
  );
}

function Plan(props: PlanProps) {
  const { base, roles, competencies } = props;
  const { view, status, problem, set, retry } = usePlan(props);
  const nameOf = (id: string) => competencies.find((it) => it.id === id)?.short ?? id;
  if (problem) return <p class="notice">{problem}</p>;
  if (!view) return <Unread />;
  return (
    <div class="plan stack-wide">
      <StorageNotice status={status} onRetry={retry} />
      <GoalForm view={view} roles={roles} onSet={set} />
      <PlanHead view={view} />
      <section aria-labelledby="next-title">
        <h2 id="next-title">Next</h2>
        <p class="small quiet">What is worth most per minute comes first.</p>
        <ul class="rows">
          {view.next.slice(0, shownActions).map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              readiness={view.readiness}
              base={base}
              nameOf={nameOf}
            />
          ))}
        </ul>
        {view.next.length === 0 && (
          <p>Nothing is left to do here: all is met, and nothing is due.</p>
        )}
      </section>
      <section aria-labelledby="weeks-title">
        <h2 id="weeks-title">By week</h2>
        <WeekList weekly={view.weekly} nameOf={nameOf} />
      </section>
      <Assumptions base={base} />
    </div>
  );
}

function Unread() {
  return (
    <div aria-busy="true">
      <p class="later-words">Reading your ledger ...</p>
      <p class="first-words">
        What is worth most a minute comes first, week by week, up to an interview or without a day.
        It is worked out on this device from your answers and your goal, and changes with each.
      </p>
    </div>
  );
}

function Assumptions({ base }: { base: string }) {
  return (
    <details class="disclosure">
      <summary>What this rests on</summary>
      <div class="prose">
        <p>
          The chance today is measured, as far as your answers reach. What work adds to it is an
          assumption: learning one question you did not know lifts its topic by {gainOfAQuestion} on
          the scale on which a band is 1 wide, and reading does a quarter of that. Nobody’s learning
          stands behind this number. It serves to put the work in order, not to promise a result.
        </p>
        <p>
          <a href={`${base}about/method/`}>How we measure</a>
        </p>
      </div>
    </details>
  );
}
