import type { BacklogOffer } from './today-view.ts';

/** A backlog is met with a plan for today, never with its size in red. */
export function Backlog({ backlog, onSpread }: { backlog: BacklogOffer; onSpread: () => void }) {
  const days = Math.ceil(backlog.total / backlog.today);
  return (
    <section class="backlog stack">
      <h2>{backlog.today} today, the rest later</h2>
      <p>
        While you were away {backlog.total} came due. The {backlog.today} nearest to being forgotten
        stay today; the others spread over the next {days} days.
      </p>
      <button type="button" class="button" onClick={onSpread}>
        Spread the rest
      </button>
    </section>
  );
}
