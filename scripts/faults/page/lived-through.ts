import { replay } from '#domain/ledger/projection.ts';
import { openLedger } from '#storage/ledger-store.ts';
import { liveThrough, saveAll } from '../../../tests/support/lived-session.ts';
import type { CallFailure } from './call-failures.ts';
import { canonical } from './canonical.ts';
import { countCalls, watchCalls } from './failing-calls.ts';

const deadlines = { openDeadlineMilliseconds: 400, deadlineMilliseconds: 400 };

export interface LivedThrough {
  readonly status: string;
  /** Ids of what was recorded. */
  readonly recorded: readonly string[];
  readonly calls: number;
  readonly problems: readonly string[];
}

/** A session in which one call to IndexedDB fails; without a failure, the one that counts the calls. */
export async function liveThroughFailure(
  failure: { readonly at: number; readonly how: CallFailure } | null,
): Promise<LivedThrough> {
  watchCalls(failure);
  const ledger = await openLedger(failure?.how === 'never answers' ? deadlines : {});
  const recorded = await liveThrough(ledger, 500);
  const calls = countCalls();
  await saveAll(ledger);
  const log = await ledger.events();
  const ids = new Set(log.map(({ id }) => id));
  const problems = [
    ...(recorded.every((id) => ids.has(id)) ? [] : ['something recorded is gone']),
    ...(ids.size === log.length ? [] : ['something is there twice']),
    ...(canonical(ledger.projection) === canonical(replay(log))
      ? []
      : ['what is shown is not what the events give']),
  ];
  ledger.close();
  return { status: ledger.status.kind, recorded, calls, problems };
}
