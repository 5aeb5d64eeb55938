import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PracticeMode } from '#domain/ledger/event.ts';
import { type PracticeSession, progressOf } from '#domain/practice/practice-session.ts';
import { timeInWords } from '#domain/practice/time-estimate.ts';
import type { CompetencyName } from './competency-name.ts';
import '#components/setup.css';
import type { PlanPreview } from './plan-preview.ts';
import type { SessionChoice } from './session-choice.ts';

interface SessionSetupProps {
  start: SessionChoice;
  /** A session that was begun and not ended. */
  open: PracticeSession | null;
  competencies: readonly CompetencyName[];
  /** What the choice amounts to; null until the ledger is loaded. */
  preview: ((choice: SessionChoice) => PlanPreview) | null;
  onBegin: (choice: SessionChoice) => void;
  onResume: () => void;
}

const modes: readonly { mode: PracticeMode; label: string; about: string }[] = [
  { mode: 'review', label: 'Review what is due', about: 'Questions your schedule asks for today.' },
  { mode: 'learn', label: 'Learn new', about: 'Questions you have not met, easier first.' },
  { mode: 'rapid', label: 'Rapid-fire', about: 'Short cards, a few seconds each.' },
  { mode: 'cram', label: 'Cram', about: 'Anything, in any order. Leaves your schedule alone.' },
];

const budgets = [
  { label: '5 min', budget: { minutes: 5 } },
  { label: '10 min', budget: { minutes: 10 } },
  { label: '20 min', budget: { minutes: 20 } },
  { label: '10 questions', budget: { count: 10 } },
] as const;

/** Says before the start how long, how many, and whether it changes the schedule. */
export function SessionSetup({
  start,
  open,
  competencies,
  preview,
  onBegin,
  onResume,
}: SessionSetupProps) {
  const [chosen, setChoice] = useState<SessionChoice | null>(null);
  const choice = useMemo(() => chosen ?? offered(start, preview), [chosen, preview]);
  const plan = useMemo(() => preview?.(choice) ?? null, [preview, choice]);
  // Pressed before the ledger was there: not forgotten.
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isWanted && plan) begin();
  }, [isWanted, plan !== null]);

  function begin(): void {
    setWanted(plan === null);
    if (plan && plan.count > 0) onBegin(choice);
  }

  return (
    <section class="setup stack-wide" aria-busy={preview === null}>
      <h1>Practice</h1>
      {open && <ResumeRow session={open} onResume={onResume} />}
      <fieldset class="setup-modes">
        <legend class="visually-hidden">What to practise</legend>
        {modes.map(({ mode, label, about }) => (
          <label key={mode} class="setup-mode">
            <input
              type="radio"
              name="mode"
              checked={choice.mode === mode}
              onChange={() => setChoice({ ...choice, mode })}
            />
            <span>
              <strong>{label}</strong>
              <span class="quiet small">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="small quiet">How long</legend>
        <div class="chips">
          {budgets.map(({ label, budget }) => (
            <label key={label} class="chip">
              <input
                type="radio"
                name="budget"
                checked={sameBudget(choice.budget, budget)}
                onChange={() => setChoice({ ...choice, budget })}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="setup-topic">
        <span class="small quiet">Topic</span>
        <select
          class="field"
          value={choice.competency ?? ''}
          onChange={(event) => setChoice(withCompetency(choice, event.currentTarget.value))}
        >
          <option value="">All topics</option>
          {competencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="setup-start">
        <p role="status">{plan ? planSentence(plan) : 'Looking at what is due ...'}</p>
        <button
          type="button"
          class={`button button-wide ${open ? '' : 'button-primary'}`}
          aria-disabled={plan?.count === 0}
          onClick={begin}
        >
          Start
        </button>
      </div>
    </section>
  );
}

/** Where nothing is due there is something to start all the same. */
function offered(start: SessionChoice, preview: SessionSetupProps['preview']): SessionChoice {
  const isNothingDue = start.mode === 'review' && preview?.(start).count === 0;
  return isNothingDue ? { ...start, mode: 'learn' } : start;
}

function ResumeRow({ session, onResume }: { session: PracticeSession; onResume: () => void }) {
  const { answered, planned } = progressOf(session);
  return (
    <div class="resume">
      <p>
        You were at question {Math.min(answered + 1, planned)} of {planned}.
      </p>
      <button type="button" class="button button-primary" onClick={onResume}>
        Resume
      </button>
    </div>
  );
}

function planSentence({ count, seconds, changesSchedule, mode }: PlanPreview): string {
  if (count === 0) {
    return mode === 'review'
      ? 'Nothing is due. Learn something new instead, or cram.'
      : 'Nothing fits this choice. Take another topic.';
  }
  const schedule = changesSchedule
    ? 'It sets when each comes back.'
    : 'It leaves your schedule as it is.';
  return `${count} question${count === 1 ? '' : 's'}, ${timeInWords(seconds)}. ${schedule}`;
}

function sameBudget(one: SessionChoice['budget'], other: SessionChoice['budget']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withCompetency(
  { competency: _, ...rest }: SessionChoice,
  competency: string,
): SessionChoice {
  return competency ? { ...rest, competency } : rest;
}
