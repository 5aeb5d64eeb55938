import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '#components/Icon.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { type Ledger, type LedgerStatus, openLedger } from '#storage/ledger-store.ts';
import './question-tools.css';

interface QuestionToolsProps {
  question: string;
  competency: string;
  base: string;
  /** Asked for by a press: the note field takes the focus. */
  focus: boolean;
}

export function showQuestionTools(place: HTMLElement, props: QuestionToolsProps): void {
  place.replaceChildren();
  render(<QuestionTools {...props} />, place);
}

/** The learner's own flag and note; both are events in the ledger, so both can be undone and travel with a backup. */
function QuestionTools({ question, competency, focus }: QuestionToolsProps) {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [flagged, setFlagged] = useState(false);
  const [note, setNote] = useState('');
  const [kept, setKept] = useState('');
  const [writing, setWriting] = useState(focus);

  useEffect(() => {
    openLedger().then(async (opened) => {
      setStatus(opened.status);
      opened.subscribe(setStatus);
      setFlagged(opened.projection.questions.get(question)?.flagged ?? false);
      const text = await opened.noteOf(question);
      setNote(text);
      setKept(text);
      setWriting((it) => it || text !== '');
      setLedger(opened);
    });
  }, [question]);

  function flag(): void {
    ledger?.record({ kind: 'flagged', subject: question, competency, flagged: !flagged });
    setFlagged(!flagged);
  }

  function keepNote(): void {
    if (!ledger || note === kept) return;
    ledger.record({ kind: 'noted', subject: question, competency, text: note.trim() });
    setKept(note);
  }

  return (
    <div class="question-tools">
      <div class="question-tools-row">
        <button
          type="button"
          class="button"
          aria-pressed={flagged}
          disabled={!ledger}
          onClick={flag}
        >
          <Icon name="flag" /> {flagged ? 'Flagged' : 'Flag'}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={writing}
          disabled={!ledger}
          onClick={() => setWriting(!writing)}
        >
          <Icon name="note" /> {kept ? 'Your note' : 'Note'}
        </button>
      </div>
      {writing && ledger && (
        <div class="question-note">
          <label class="small quiet" for="own-note">
            Your note, shown to nobody else
          </label>
          <textarea
            id="own-note"
            class="field"
            rows={3}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
            onBlur={keepNote}
          />
          <div class="question-tools-row">
            <button type="button" class="button" aria-disabled={note === kept} onClick={keepNote}>
              Keep note
            </button>
            <StorageNotice status={status} always={kept !== ''} onRetry={() => ledger.retry()} />
          </div>
        </div>
      )}
    </div>
  );
}
