import { Icon } from '#components/Icon.tsx';
import { CopyRow } from './CopyRow.tsx';
import type { TodayView } from './today-view.ts';

interface TodayRowsProps {
  view: TodayView;
  base: string;
  onPutOffCopy: () => void;
}

/** The reasons to practise, each a plain row that says what it is. */
export function TodayRows({ view, base, onPutOffCopy }: TodayRowsProps) {
  const { streak, missed, newQuestions, dailyDone, sets, checkQuestion, interviewIn } = view;
  return (
    <ul class="rows">
      {sets.map(({ id, name, due, left }) => (
        <Row
          key={id}
          href={`${base}practice/?set=${id}&start`}
          title={name}
          about={`A set ${due}; ${left} left to answer.`}
        />
      ))}
      {checkQuestion === null ? (
        <Row
          href={`${base}measure/`}
          title="Check your level"
          about="8 to 25 questions find out where you stand."
        />
      ) : (
        <Row
          href={`${base}measure/?resume`}
          title={`Continue the check, question ${checkQuestion}`}
          about="It waits where you left it."
        />
      )}
      <Row href={`${base}plan/`} title="Plan" about={planLine(interviewIn)} />
      <Row
        href={`${base}practice/?mode=daily&start`}
        title="Daily challenge"
        about={
          dailyDone
            ? 'Done today. The next five come tomorrow.'
            : 'Five questions, the same for everyone today.'
        }
      />
      {newQuestions > 0 && (
        <Row
          href={`${base}practice/?mode=learn&minutes=10&start`}
          title="Learn new"
          about={`${newQuestions} you have not met.`}
        />
      )}
      {missed.length > 0 && (
        <Row
          href={`${base}library/?state=missed`}
          title="Missed last time"
          about={`${missed.length} worth reading before they come back.`}
        />
      )}
      <Row
        href={`${base}practice/?mode=rapid&minutes=5&start`}
        title="Rapid-fire"
        about="Short cards for a short wait."
      />
      {view.answersToCopy > 0 && (
        <CopyRow base={base} answers={view.answersToCopy} onPutOff={onPutOffCopy} />
      )}
      {streak && streak.days > 0 && (
        <li class="streak">
          <strong>{streak.days === 1 ? '1 day' : `${streak.days} days`} in a row.</strong>{' '}
          <span class="quiet">
            Ten answers or three minutes make a day; two missed days a fortnight are free.
          </span>
        </li>
      )}
    </ul>
  );
}

function planLine(interviewIn: number | null): string {
  if (interviewIn === null) return 'What to do next, and week by week.';
  if (interviewIn === 1) return 'The interview is tomorrow.';
  return `${interviewIn} days to the interview, week by week.`;
}

function Row({ href, title, about }: { href: string; title: string; about: string }) {
  return (
    <li>
      <a class="today-row" href={href}>
        <span>
          <strong>{title}</strong>
          <span class="quiet small">{about}</span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
