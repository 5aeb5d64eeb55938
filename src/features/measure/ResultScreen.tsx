import { useMemo } from 'preact/hooks';
import { Icon } from '#components/Icon.tsx';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import { suggestedRating } from '#domain/practice/default-rating.ts';
import type { GuideLinks } from './guide-link.ts';
import { HonestUse } from './HonestUse.tsx';
import { findingsOf, type MeasureRoom } from './measure-room.ts';
import { ResultAnswers } from './ResultAnswers.tsx';
import { ResultGates } from './ResultGates.tsx';
import { ResultReading } from './ResultReading.tsx';
import { ResultStanding } from './ResultStanding.tsx';
import { endingInWords, furtherInWords } from './result-words.ts';
import '#components/setup.css';
import './result.css';

interface ResultScreenProps {
  room: MeasureRoom;
  record: RunRecord;
  base: string;
  readings: GuideLinks;
  /** Null for a check of an earlier visit. */
  onUndo: (() => void) | null;
  onAgain: () => void;
}

/** Where the check leads: how sure, what moved, what was missed and where to read about it. */
export function ResultScreen({ room, record, base, readings, onUndo, onAgain }: ResultScreenProps) {
  const findings = useMemo(() => findingsOf(room, record), [room, record]);
  const missed = record.answered.filter(({ credit }) => suggestedRating(credit) === 'again');
  return (
    <section class="result stack-wide">
      <ResultStanding findings={findings} record={record} />
      <HonestUse base={base} answers={record.answered.length} />
      <section>
        <h2>Why it ended</h2>
        <p>{endingInWords(findings.ending, record)}</p>
        {findings.further.length > 0 && (
          <>
            <p>Another check would be expected to make the likeliest level:</p>
            <ul class="result-further">
              {findings.further.map((further) => (
                <li key={further.more}>{furtherInWords(further)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <div class="result-actions">
        {missed.length > 0 && (
          <a
            class="button button-primary button-wide"
            href={`${base}practice/?questions=${missed.map(({ question }) => question)}&start`}
          >
            Practise the {missed.length} missed
          </a>
        )}
        <a class="button button-wide" href={`${base}profile/`}>
          See your profile
        </a>
        <div class="result-ways">
          {onUndo && (
            <button type="button" class="button button-quiet" onClick={onUndo}>
              <Icon name="undo" /> Undo the last answer
            </button>
          )}
          <button type="button" class="button button-quiet" onClick={onAgain}>
            Another check
          </button>
        </div>
      </div>
      <ResultReading
        surprises={findings.surprises}
        catalogue={room.catalogue}
        base={base}
        readings={readings}
      />
      <ResultGates findings={findings} catalogue={room.catalogue} />
      <ResultAnswers record={record} catalogue={room.catalogue} base={base} />
    </section>
  );
}
