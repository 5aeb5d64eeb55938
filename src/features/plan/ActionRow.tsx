import { Icon } from '#components/Icon.tsx';
import type { PlanAction } from '#domain/skill-path/plan-action.ts';
import { actionPath, actionTitle, changeInWords, reasonInWords } from './action-words.ts';
import type { PlanView } from './plan-view.ts';

interface ActionRowProps {
  action: PlanAction;
  readiness: PlanView['readiness'];
  base: string;
  nameOf: (competency: string) => string;
}

/** One thing to do: what, how long, why, and what it would change. */
export function ActionRow({ action, readiness, base, nameOf }: ActionRowProps) {
  return (
    <li>
      <a class="plan-action" href={`${base}${actionPath(action, readiness.role.id)}`}>
        <span>
          <strong>{actionTitle(action, nameOf)}</strong>
          <span class="plan-minutes">{action.minutes} min</span>
          <span class="plan-why">
            {reasonInWords(action)}; {changeInWords(action, readiness.band)}.
          </span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
