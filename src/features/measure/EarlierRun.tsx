import type { RunRecord } from '#domain/adaptive/run-record.ts';
import { isoDateOf } from '#domain/local-day.ts';
import type { Role } from '#domain/readiness/role.ts';

interface EarlierRunProps {
  record: RunRecord;
  roles: readonly Pick<Role, 'id' | 'name'>[];
  onGoOn: () => void;
  onResult: () => void;
}

/** A check that was begun and not ended, or what the last one has shown. */
export function EarlierRun({ record, roles, onGoOn, onResult }: EarlierRunProps) {
  const { answered, ended, role, day } = record;
  const name = roles.find(({ id }) => id === role)?.name ?? role;
  if (ended !== null && answered.length === 0) return null;
  return (
    <div class="resume">
      <p>
        {ended === null
          ? `You were at question ${answered.length + 1} of a check for ${name}.`
          : `Your last check: ${name}, begun on ${isoDateOf(day)}.`}
      </p>
      {ended === null ? (
        <button type="button" class="button button-primary" onClick={onGoOn}>
          Continue
        </button>
      ) : (
        <button type="button" class="button" onClick={onResult}>
          Result
        </button>
      )}
    </div>
  );
}
