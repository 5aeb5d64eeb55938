import { createEvent } from '#domain/ledger/create-event.ts';
import type {
  Answered,
  BacklogSpread,
  EventBody,
  EventOf,
  LedgerEvent,
  MeasuringStarted,
  SessionStarted,
} from '#domain/ledger/event.ts';
import { localDayOf } from '#domain/local-day.ts';
import { fixedClock } from './fixed-clock.ts';

export function anAnswer(overrides: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    session: 'session-1',
    subject: 'precision-at-low-prevalence',
    competency: 'classification-metrics',
    questionVersion: 1,
    format: 'single-choice',
    seed: 1,
    response: { format: 'options', chosen: ['falls-with-prevalence'] },
    credit: 1,
    layer: 'auto',
    rating: 'good',
    seconds: 20,
    retry: false,
    ...overrides,
  };
}

/** What an item was held to be when it was answered. */
export const someParameters: NonNullable<Answered['measured']> = {
  model: 1,
  difficulty: -0.4,
  difficultySd: 0.57,
  slope: 1,
  guessing: 0.25,
};

export function aMeasuringStart(overrides: Partial<MeasuringStarted> = {}): MeasuringStarted {
  return {
    kind: 'measuring-started',
    role: 'ai-evaluation-engineer',
    band: 'senior',
    shares: { 'classification-metrics': 0.5, 'llm-judges': 0.5 },
    shortest: 8,
    longest: 25,
    seed: 7,
    model: 1,
    contentVersion: '0123456789abcdef',
    ...overrides,
  };
}

export function aSession(...questions: string[]): SessionStarted {
  const items = questions.map((question) => ({
    question,
    competency: 'classification-metrics',
    seed: 1,
  }));
  return { kind: 'session-started', mode: 'review', changesSchedule: true, items };
}

export function aSpread(dueDays: Record<string, number>): BacklogSpread {
  const moves = Object.entries(dueDays).map(([question, dueDay]) => ({
    question,
    dueDay: dueDay as BacklogSpread['moves'][number]['dueDay'],
  }));
  return { kind: 'backlog-spread', moves };
}

/** One device writing its ledger: `happen` gives each event the next number, and a minute passes. */
export function aDevice(device = 'device-a', clock = fixedClock()) {
  const events: LedgerEvent[] = [];
  return {
    events,
    clock,
    today: () => localDayOf(clock.now(), clock.offsetMinutesAt()),
    happen<Body extends EventBody>(body: Body): EventOf<Body['kind']> {
      const seq = events.length + 1;
      const origin = { id: `${device}-${seq}`, device, seq, at: clock.now() };
      const event = createEvent(body, { ...origin, offsetMinutes: clock.offsetMinutesAt() });
      events.push(event);
      clock.advance(60_000);
      return event as EventOf<Body['kind']>;
    },
  };
}
