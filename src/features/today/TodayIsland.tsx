import { IslandBoundary } from '#components/IslandBoundary.tsx';
import { Ruler, RulerTable } from '#components/Ruler.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { progressOf } from '#domain/practice/practice-session.ts';
import { timeInWords } from '#domain/practice/time-estimate.ts';
import type { Role } from '#domain/readiness/role.ts';
import { Backlog } from './Backlog.tsx';
import { Forecast } from './Forecast.tsx';
import { Heatmap } from './Heatmap.tsx';
import { Level } from './Level.tsx';
import { TodayRows } from './TodayRows.tsx';
import type { TodayView } from './today-view.ts';
import { useToday } from './use-today.ts';
import './today.css';

interface TodayProps {
  base: string;
  /** What readiness can be worked out for. */
  roles: readonly Role[];
}

/** The start page of everyone who has been here before: what is due, one button, and why. */
export default function TodayIsland(props: TodayProps) {
  return (
    <IslandBoundary base={props.base}>
      <Today {...props} />
    </IslandBoundary>
  );
}

function Today({ base, roles }: TodayProps) {
  const { view, status, problem, spreadDone, spread, undoSpread, putOffCopy, retry } = useToday(
    base,
    roles,
  );
  return (
    <div class="today stack-wide" aria-busy={view === null}>
      <header class="today-head">
        <h1>Today</h1>
        <p class="today-line">{view ? factLine(view) : 'Reading your ledger ...'}</p>
        {problem && <p class="notice">{problem}</p>}
        <StorageNotice status={status} onRetry={retry} />
        <StartButton view={view} base={base} />
      </header>
      {view?.backlog && <Backlog backlog={view.backlog} onSpread={spread} />}
      {spreadDone && (
        <p role="status">
          The rest is spread over the coming days.{' '}
          <button type="button" class="link-button" onClick={undoSpread}>
            Undo
          </button>
        </p>
      )}
      {view?.level && <Level level={view.level} base={base} />}
      {view && (
        <section aria-label="What you know">
          <Ruler parts={view.knowledge} caption={knowledgeLine(view)} />
          <details class="twin">
            <summary>As a table</summary>
            <RulerTable parts={view.knowledge} />
          </details>
        </section>
      )}
      {view && <TodayRows view={view} base={base} onPutOffCopy={putOffCopy} />}
      {view && <Forecast forecast={view.forecast} />}
      {view && <Heatmap weeks={view.heatmap} />}
    </div>
  );
}

function factLine({ due, backlog }: TodayView): string {
  if (backlog)
    return `Welcome back. ${backlog.today} are enough for today, ${timeInWords(backlog.seconds)}.`;
  if (due.count === 0) return 'Nothing is due. A good day to learn something new.';
  return `${due.count} due, ${timeInWords(due.seconds)}.`;
}

function StartButton({ view, base }: { view: TodayView | null; base: string }) {
  if (view?.open) {
    const { answered, planned } = progressOf(view.open);
    return (
      <a class="button button-primary button-wide" href={`${base}practice/?resume`}>
        Resume at question {Math.min(answered + 1, planned)} of {planned}
      </a>
    );
  }
  const learning = view !== null && view.due.count === 0;
  return (
    <a
      class="button button-primary button-wide"
      href={`${base}practice/?mode=${learning ? 'learn' : 'review'}&minutes=10&start`}
    >
      {learning ? 'Learn for 10 minutes' : 'Start reviewing'}
    </a>
  );
}

function knowledgeLine({ knowledge, lastPractice }: TodayView): string {
  const known = Math.round(knowledge.reduce((sum, part) => sum + part.known, 0));
  const total = knowledge.reduce((sum, part) => sum + part.total, 0);
  const last =
    lastPractice === 0 ? 'today' : lastPractice === 1 ? 'yesterday' : `${lastPractice} days ago`;
  return lastPractice === null
    ? 'Nothing answered yet.'
    : `You would recall about ${known} of ${total} today; last practice ${last}. This is memory, not a measured level.`;
}
