/** Everything a check needs to know, imported after the first paint. */
import type { Ability } from '#domain/adaptive/ability.ts';
import { expectedWidth } from '#domain/adaptive/expected-uncertainty.ts';
import { type MeasuredItem, measuredBank, parametersOf } from '#domain/adaptive/measured-item.ts';
import type { RunStep } from '#domain/adaptive/measuring-run.ts';
import {
  abilityBeforeRun,
  momentOfRun,
  type RunSource,
  showingSeed,
  stepOfRun,
} from '#domain/adaptive/run-course.ts';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import { type RunSupply, supplyOf } from '#domain/adaptive/run-supply.ts';
import { modelVersion } from '#domain/adaptive/scale.ts';
import type { MeasuringStarted } from '#domain/ledger/event.ts';
import type { Projection } from '#domain/ledger/projection.ts';
import { answerSeconds } from '#domain/practice/answer-seconds.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { markResponse } from '#domain/questions/marking/mark-response.ts';
import type { Response } from '#domain/questions/response.ts';
import { shownStem } from '#domain/questions/shown-stem.ts';
import { goalOf, type Role } from '#domain/readiness/role.ts';
import { type RunFindings, runFindings } from '#domain/readiness/run-findings.ts';
import { loadCatalogue, loadQuestions } from '#storage/bank.ts';
import { rememberVisitor } from '#storage/known-visitor.ts';
import { type Ledger, openLedger } from '#storage/ledger-store.ts';
import { type CheckChoice, noBand } from './check-choice.ts';
import type { Asking } from './measure-state.ts';

export interface MeasureRoom {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly bank: readonly MeasuredItem[];
  readonly roles: readonly Role[];
  /** Worked out once for a run, not at each answer. */
  kept: KeptStart | null;
}

interface KeptStart {
  readonly run: string;
  /** Another one after another tab has written. */
  readonly projection: Projection;
  readonly start: Ability;
}

/** What a choice amounts to, said before the start. */
export interface CheckPreview extends RunSupply {
  readonly longest: number;
  /** For so many questions. */
  readonly seconds: number;
}

/** How far a run has come. It tells nothing of how it goes. */
export interface RunProgress {
  readonly answered: number;
  readonly longest: number;
  /** Of the 80 % interval, in bands: now, and before the first question. */
  readonly width: number;
  readonly startWidth: number;
}

export async function openMeasureRoom(base: string, roles: readonly Role[]): Promise<MeasureRoom> {
  const [ledger, catalogue] = await Promise.all([openLedger(), loadCatalogue(base)]);
  return { ledger, catalogue, bank: measuredBank(catalogue.entries), roles, kept: null };
}

export function previewOf(room: MeasureRoom, { role: id, longest }: CheckChoice): CheckPreview {
  const { bank, catalogue, ledger } = room;
  const goal = goalOf(roleOf(room, id), longest);
  const { questions } = ledger.projection;
  const lastAnswered = (question: string) => questions.get(question)?.lastDay ?? undefined;
  const measured = new Set(bank.map((item) => item.id));
  const shares = catalogue.entries
    .filter((entry) => measured.has(entry.id))
    .map((entry) => ({ seconds: entry.seconds, share: goal.shares[entry.competency] ?? 0 }));
  const weight = shares.reduce((sum, { share }) => sum + share, 0);
  const mean = shares.reduce((sum, { seconds, share }) => sum + seconds * share, 0) / weight;
  const supply = supplyOf(bank, { goal, today: ledger.today(), lastAnswered });
  return { ...supply, longest, seconds: weight === 0 ? 0 : mean * longest };
}

/** Begins a run, and keeps role and band for the next time. An unfinished one is left. */
export function startCheck(room: MeasureRoom, { role: id, band, longest }: CheckChoice): void {
  const { ledger, catalogue } = room;
  const { preferences, run } = ledger.projection;
  const goal = goalOf(roleOf(room, id), longest);
  if (run && run.ended === null) {
    ledger.record({ kind: 'session-ended', session: run.id, reason: 'left' });
  }
  for (const [name, value] of [['role', id] as const, ['band', band ?? noBand] as const]) {
    if ((preferences[name] ?? noBand) === value) continue;
    ledger.record({ kind: 'preference-set', name, value });
  }
  const plan: MeasuringStarted = {
    kind: 'measuring-started',
    role: id,
    band,
    shares: goal.shares,
    shortest: goal.shortest,
    longest,
    seed: ledger.freshSeed(),
    model: modelVersion,
    contentVersion: catalogue.contentVersion,
  };
  ledger.record(plan);
}

export function stepNow(room: MeasureRoom, run: RunRecord): RunStep {
  return stepOfRun(sourceOf(room, run), startOf(room, run));
}

/** The item as it is shown. Waits only where its questions are not in memory yet. */
export async function askingOf(
  base: string,
  run: RunRecord,
  item: MeasuredItem,
): Promise<Omit<Asking, 'response' | 'certainty'>> {
  const questions = await loadQuestions(base, item.competency);
  const question = questions.find(({ id }) => id === item.id);
  if (!question) throw new Error(`Inconsistent: question ${item.id} is not in the bank`);
  const seed = showingSeed(run, item.id);
  return { run: run.id, item, question, seed, stem: shownStem(question, seed) };
}

/** One competency after the other, so that the next question is in memory whichever it is. */
export async function preloadQuestions(base: string, { shares }: RunRecord): Promise<void> {
  // Offline and not saved: told when it is that question's turn.
  for (const id of Object.keys(shares)) await loadQuestions(base, id).catch(() => {});
}

export function progressOf(room: MeasureRoom, run: RunRecord): RunProgress {
  const source = sourceOf(room, run);
  const start = startOf(room, run);
  const { asked, goal } = momentOfRun(source, start);
  return {
    answered: asked.length,
    longest: goal.longest,
    width: expectedWidth(start, asked, goal),
    startWidth: expectedWidth(start, [], goal),
  };
}

/** Marks and records an answer. A check leaves the schedule alone. @param milliseconds that it took */
export function recordAnswer(
  { ledger }: MeasureRoom,
  { item, question, seed, certainty }: Asking,
  { response, run, milliseconds }: { response: Response; run: RunRecord; milliseconds: number },
): void {
  const { credit, layer } = markResponse(question, response, seed);
  ledger.record({
    kind: 'answered',
    session: run.id,
    subject: question.id,
    competency: question.competency,
    questionVersion: question.version,
    format: question.format,
    seed,
    response,
    credit,
    layer,
    rating: null,
    ...(certainty ? { certainty } : {}),
    seconds: answerSeconds(milliseconds),
    retry: false,
    measured: parametersOf(item),
  });
  rememberVisitor();
}

export function findingsOf(room: MeasureRoom, run: RunRecord): RunFindings {
  const role = roleOf(room, run.role);
  return runFindings({ ...sourceOf(room, run), role, domains: room.catalogue.competencies });
}

/** A role that is offered no more is what its run was made of. */
export function roleOf({ roles, ledger }: Pick<MeasureRoom, 'roles' | 'ledger'>, id: string): Role {
  const role = roles.find((it) => it.id === id);
  if (role) return role;
  const weights = ledger.projection.run?.shares ?? {};
  const mandatory = { mid: [], senior: [], lead: [] };
  return { id, name: 'a role that is no longer offered', summary: '', weights, mandatory };
}

function sourceOf({ ledger, catalogue, bank }: MeasureRoom, run: RunRecord): RunSource {
  const competencies = catalogue.competencies.map(({ id }) => id);
  const { questions } = ledger.projection;
  return { run, questions, competencies, bank, today: ledger.today() };
}

function startOf(room: MeasureRoom, run: RunRecord): Ability {
  const { projection } = room.ledger;
  const { kept } = room;
  if (kept?.run === run.id && kept.projection === projection) return kept.start;
  const start = abilityBeforeRun(sourceOf(room, run));
  room.kept = { run: run.id, projection, start };
  return start;
}
