import { Icon } from '#components/Icon.tsx';
import { suggestedRating } from '#domain/practice/default-rating.ts';
import type { PracticeSession, SessionAnswer } from '#domain/practice/practice-session.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import { daysInWords } from './action-buttons.ts';
import '#components/setup.css';
import type { PracticeRoom } from './practice-room.ts';

interface InPlaceSummaryProps {
  session: PracticeSession;
  room: PracticeRoom;
  base: string;
}

const outcomeWords: Record<Rating, string> = {
  again: 'Not right',
  hard: 'Partly right',
  good: 'Right',
  easy: 'Right',
};

/** What is left of the questions once they are folded: how each went, and when it comes back. */
export function InPlaceSummary({ session, room, base }: InPlaceSummaryProps) {
  if (session.answered.length === 0) return null;
  return (
    <ul class="rows in-place-summary">
      {session.answered.map((answer) => (
        <li key={answer.event}>
          <Outcome answer={answer} />
          <a href={`${base}questions/${answer.question}/`}>{titleOf(answer, room)}</a>
          <span class="quiet small">{comesBack(answer, room)}</span>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ answer: { credit } }: { answer: SessionAnswer }) {
  const rating = suggestedRating(credit);
  const icon = rating === 'again' ? 'wrong' : rating === 'hard' ? 'partly' : 'right';
  return (
    <span class="in-place-outcome small" data-credit={icon}>
      <Icon name={icon} /> {outcomeWords[rating]}
    </span>
  );
}

function titleOf({ question }: SessionAnswer, { catalogue }: PracticeRoom): string {
  return catalogue.entries.find((entry) => entry.id === question)?.title ?? question;
}

function comesBack({ question }: SessionAnswer, { ledger }: PracticeRoom): string {
  const card = ledger.projection.questions.get(question)?.card;
  return card ? `comes back ${daysInWords(Math.max(1, card.dueDay - ledger.today()))}` : '';
}
