import type { RunRecord } from '#domain/adaptive/run-record.ts';
import type { Response } from '#domain/questions/response.ts';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { CheckChoice } from './check-choice.ts';
import { type MeasureContext, type OpenRoom, openRoom, update } from './measure-context.ts';
import type { Asking } from './measure-state.ts';

export async function begin(measure: MeasureContext, choice: CheckChoice): Promise<void> {
  const { code, room } = await openRoom(measure);
  code.startCheck(room, choice);
  await goOn(measure);
}

/** The next question of the open run, or its end. */
export async function goOn(measure: MeasureContext): Promise<void> {
  const open = await openRoom(measure);
  const run = openRun(open);
  if (!run) return update(measure, { screen: 'setup', asking: null });
  const step = open.code.stepNow(open.room, run);
  if (step.kind === 'finished') return end(measure, open, run, 'finished');
  const shown = await open.code.askingOf(measure.base, run, step.item).catch((error: unknown) => {
    update(measure, { screen: 'paused', asking: null });
    throw error;
  });
  const isFirst = measure.state.progress === null;
  measure.shownAt = performance.now();
  update(measure, {
    screen: 'asking',
    asking: { ...shown, response: null, certainty: undefined },
    progress: open.code.progressOf(open.room, run),
  });
  if (isFirst) void open.code.preloadQuestions(measure.base, run);
}

/** Records the answer and goes on; the screen does not wait for the disk, and says nothing of right or wrong. */
export async function answer(measure: MeasureContext, given?: Response): Promise<void> {
  const { asking } = measure.state;
  const response = given ?? asking?.response;
  if (!asking || !response) return;
  const { code, room } = await openRoom(measure);
  const run = openRun({ room });
  if (run && isAskedBy(run, asking)) {
    const milliseconds = performance.now() - measure.shownAt;
    code.recordAnswer(room, asking, { response, run, milliseconds });
    update(measure, { canUndo: true });
  }
  await goOn(measure);
}

/** Takes back the last answer, also after the end, and asks it again. */
export async function undo(measure: MeasureContext): Promise<void> {
  const { room } = await openRoom(measure);
  const { run } = room.ledger.projection;
  const last = run?.answered.at(-1);
  if (!run || !last) return;
  const undone = await room.ledger.undo({ session: run.id, question: last.question });
  if (undone) await goOn(measure);
}

export async function pause(measure: MeasureContext): Promise<void> {
  update(measure, { screen: 'paused' });
}

/** Ends the run here; with no answer there is nothing to tell. */
export async function stop(measure: MeasureContext): Promise<void> {
  const open = await openRoom(measure);
  const run = openRun(open);
  if (run) end(measure, open, run, 'left');
}

export async function showResult(measure: MeasureContext): Promise<void> {
  const { room } = await openRoom(measure);
  const { run } = room.ledger.projection;
  const hasResult = run !== null && run.ended !== null && run.answered.length > 0;
  update(measure, { screen: hasResult ? 'result' : 'setup', asking: null });
}

export async function showSetup(measure: MeasureContext): Promise<void> {
  update(measure, { screen: 'setup', asking: null, progress: null, canUndo: false });
}

/** The status has changed, or another tab has written: what it answered is not asked again here. */
export async function followLedger(measure: MeasureContext, status: LedgerStatus): Promise<void> {
  const { room } = await openRoom(measure);
  const { projection } = room.ledger;
  const isOther = measure.seen !== projection;
  measure.seen = projection;
  update(measure, { status });
  const { screen, asking } = measure.state;
  if (!isOther || screen !== 'asking' || !asking) return;
  const run = openRun({ room });
  if (run && isAskedBy(run, asking)) return;
  await (run ? goOn(measure) : showResult(measure));
}

function end(
  measure: MeasureContext,
  { room }: OpenRoom,
  run: RunRecord,
  reason: 'finished' | 'left',
): void {
  room.ledger.record({ kind: 'session-ended', session: run.id, reason });
  const screen = run.answered.length > 0 ? 'result' : 'setup';
  update(measure, { screen, asking: null, progress: null });
}

function openRun({ room }: Pick<OpenRoom, 'room'>): RunRecord | null {
  const { run } = room.ledger.projection;
  return run && run.ended === null ? run : null;
}

/** Another tab may have answered it, or begun another run. */
function isAskedBy({ id, answered }: RunRecord, { run, question }: Asking): boolean {
  return run === id && !answered.some((it) => it.question === question.id);
}
