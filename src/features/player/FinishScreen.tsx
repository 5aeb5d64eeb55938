import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#components/Icon.tsx';
import { Ruler } from '#components/Ruler.tsx';
import { localDayFromIso } from '#domain/local-day.ts';
import { suggestedRating } from '#domain/practice/default-rating.ts';
import { knowledgeByBand } from '#domain/practice/knowledge.ts';
import type { PracticeSession, SessionAnswer } from '#domain/practice/practice-session.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import { shareLine } from '#domain/questions/daily-challenge.ts';
import { isOwnQuestionId } from '#domain/sets/own-question.ts';
import { daysInWords } from './action-buttons.ts';
import '#components/setup.css';
import type { PracticeRoom } from './practice-room.ts';

interface FinishScreenProps {
  session: PracticeSession;
  room: PracticeRoom;
  base: string;
  onUndo: () => void;
  onAgain: () => void;
}

/** What moved, what was missed and where to read about it, one next step, and a way back. */
export function FinishScreen({ session, room, base, onUndo, onAgain }: FinishScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const firsts = session.answered.filter((answer) => !answer.retry);
  const right = firsts.filter((answer) => suggestedRating(answer.credit) === 'good').length;
  const missed = firsts.filter((answer) => suggestedRating(answer.credit) === 'again');
  return (
    <section class="finish stack-wide">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {session.ended === 'left' ? 'Stopped for now' : 'Done'}
        </h1>
        <p class="finish-total">
          <span class="numeral">
            {right}
            <span class="finish-of"> of {firsts.length}</span>
          </span>
          <span class="quiet">right at the first try</span>
        </p>
      </header>
      {session.changesSchedule ? (
        <NextDates answers={firsts} room={room} />
      ) : (
        <p class="quiet">This session did not change your schedule.</p>
      )}
      <Knowledge room={room} />
      {missed.length > 0 && <Misses answers={missed} room={room} base={base} />}
      {session.mode === 'daily' && session.reference && (
        <ShareResult reference={session.reference} answers={firsts} />
      )}
      {session.reference?.startsWith('set/') && (
        <p>
          <a href={`${base}sets/?set=${session.reference.slice(4)}`}>Back to the set</a>
        </p>
      )}
      <div class="finish-actions">
        <NextStep room={room} base={base} onAgain={onAgain} />
        <button type="button" class="button button-quiet" onClick={onUndo}>
          <Icon name="undo" /> Undo the last answer
        </button>
      </div>
    </section>
  );
}

interface AnswerListProps {
  answers: readonly SessionAnswer[];
  room: PracticeRoom;
}

function NextDates({ answers, room }: AnswerListProps) {
  const { ledger } = room;
  const today = ledger.today();
  const days = answers.flatMap((answer) => {
    const card = ledger.projection.questions.get(answer.question)?.card;
    return card ? [Math.max(1, card.dueDay - today)] : [];
  });
  if (days.length === 0) return null;
  const tomorrow = days.filter((day) => day === 1).length;
  const last = daysInWords(Math.max(...days));
  const when =
    days.length === 1
      ? `It comes back ${last}.`
      : tomorrow === days.length
        ? 'All of them come back tomorrow.'
        : `${tomorrow || 'None'} come${tomorrow > 1 ? '' : 's'} back tomorrow, the last one ${last}.`;
  return <p>{when}</p>;
}

/** What the session moved, on the one ruler. */
function Knowledge({ room }: { room: PracticeRoom }) {
  const { ledger, catalogue } = room;
  const today = ledger.today();
  const parts = knowledgeByBand(catalogue.entries, (id) =>
    standingOf(ledger.projection.questions.get(id), today),
  );
  const known = Math.round(parts.reduce((sum, part) => sum + part.known, 0));
  return (
    <Ruler
      parts={parts}
      caption={`You would now recall about ${known} of ${catalogue.entries.length}.`}
    />
  );
}

function Misses({ answers, room, base }: AnswerListProps & { base: string }) {
  const { titleOf } = room;
  return (
    <section>
      <h2>Worth another look</h2>
      <ul class="rows">
        {answers.map((answer) => (
          <li key={answer.event}>
            {isOwnQuestionId(answer.question) ? (
              <span class="row-link">{titleOf(answer.question)}</span>
            ) : (
              <a class="row-link" href={`${base}questions/${answer.question}/`}>
                {titleOf(answer.question)}
                <Icon name="next" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A line that tells how it went and gives nothing away. */
function ShareResult({
  reference,
  answers,
}: {
  reference: string;
  answers: readonly SessionAnswer[];
}) {
  const [said, setSaid] = useState('');
  const line = shareLine(
    localDayFromIso(reference),
    answers.map((answer) => answer.credit),
  );

  async function share(): Promise<void> {
    try {
      if ('share' in navigator) await navigator.share({ text: line });
      else await (navigator as Navigator).clipboard.writeText(line);
      setSaid('share' in navigator ? '' : 'Copied');
    } catch {
      setSaid('Select the line and copy it.');
    }
  }

  return (
    <section>
      <p class="share-line">{line}</p>
      <button type="button" class="button" onClick={share}>
        Share this line
      </button>
      <span class="quiet small" role="status">
        {' '}
        {said}
      </span>
    </section>
  );
}

function NextStep({
  room,
  base,
  onAgain,
}: {
  room: PracticeRoom;
  base: string;
  onAgain: () => void;
}) {
  const today = room.ledger.today();
  const due = [...room.ledger.projection.questions.values()].filter(
    (it) => it.card && it.card.dueDay <= today,
  ).length;
  if (due > 0) {
    return (
      <a class="button button-primary button-wide" href={`${base}practice/?mode=review&start`}>
        Review {due} that {due === 1 ? 'is' : 'are'} due
      </a>
    );
  }
  return (
    <button type="button" class="button button-primary button-wide" onClick={onAgain}>
      Learn five more
    </button>
  );
}
