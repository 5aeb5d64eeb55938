import * as fc from 'fast-check';
import { certainties, type LedgerEvent } from '#domain/ledger/event.ts';
import { isStart, nextUndo } from '#domain/ledger/undo.ts';
import { type Rating, ratings } from '#domain/scheduling/rating.ts';
import { anAssessment } from './an-assessment.ts';
import {
  aDevice,
  aMeasuringStart,
  anAnswer,
  aSession,
  aSpread,
  someParameters,
} from './an-event.ts';

const questions = ['accuracy-paradox', 'judge-bias', 'golden-set', 'drift-alarm'];
const competencies = ['classification-metrics', 'llm-judges'];

type Device = ReturnType<typeof aDevice>;
type Act = (device: Device) => void;

const question = fc.nat(questions.length - 1).map((index) => ({
  subject: questions[index] ?? '',
  competency: competencies[index % competencies.length] ?? '',
}));

const start: Act = (device) => device.happen(aSession(...questions));

const measure: Act = (device) => device.happen(aMeasuringStart());

const answer = fc
  .record({
    question,
    credit: fc.constantFrom(0, 0.5, 1),
    rating: fc.option(fc.constantFrom(...ratings)),
    seconds: fc.double({ min: 0, max: 90, noNaN: true }),
    retry: fc.boolean(),
    optional: fc.record(
      { certainty: fc.constantFrom(...certainties), measured: fc.constant(someParameters) },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({ question: place, optional, ...given }): Act =>
      (device) => {
        device.happen(anAnswer({ session: sessionOf(device), ...place, ...given, ...optional }));
      },
  );

const rate = fc.constantFrom(...ratings).map(
  (rating: Rating): Act =>
    (device) => {
      const target = device.events.findLast((event) => event.kind === 'answered');
      if (!target) return;
      device.happen({ kind: 'rated', subject: target.subject, target: target.id, rating });
    },
);

const end = fc.constantFrom('finished' as const, 'left' as const).map(
  (reason): Act =>
    (device) => {
      device.happen({ kind: 'session-ended', session: sessionOf(device), reason });
    },
);

const flag = fc.record({ place: question, flagged: fc.boolean() }).map(
  ({ place, flagged }): Act =>
    (device) =>
      device.happen({ kind: 'flagged', ...place, flagged }),
);

const note = fc
  .record({ place: question, text: fc.constantFrom('', 'ask about base rates', 'see recall') })
  .map(
    ({ place, text }): Act =>
      (device) =>
        device.happen({ kind: 'noted', ...place, text }),
  );

const spread = fc.nat(20).map(
  (days): Act =>
    (device) => {
      const dueDay = device.today() + days;
      device.happen(aSpread(Object.fromEntries(questions.map((id) => [id, dueDay]))));
    },
);

const prefer = fc.constantFrom('two', 'four').map(
  (value): Act =>
    (device) => {
      device.happen({ kind: 'preference-set', name: 'buttons', value });
    },
);

const assess = anAssessment.map(
  (body): Act =>
    (device) => {
      device.happen(body);
    },
);

const undo: Act = (device) => {
  for (const target of nextUndo(device.events)) takeBack(device, target);
};

const undoAnything = fc.nat(12).map(
  (back): Act =>
    (device) => {
      const target = device.events.at(-1 - back);
      if (target) takeBack(device, target);
    },
);

/** As two open tabs would. */
const undoTwice: Act = (device) => {
  const last = device.events.findLast((event) => event.kind === 'undone');
  const target = device.events.find((event) => event.id === last?.target);
  if (target) takeBack(device, target);
};

/** Also back: a clock may be set wrong, across the line of a day as well. */
const wait = fc.integer({ min: -3, max: 9 }).map(
  (days): Act =>
    (device) => {
      device.clock.advanceDays(days);
    },
);

const act = fc.oneof(
  { weight: 2, arbitrary: fc.constant(start) },
  { weight: 1, arbitrary: fc.constant(measure) },
  { weight: 8, arbitrary: answer },
  { weight: 2, arbitrary: rate },
  { weight: 1, arbitrary: end },
  { weight: 1, arbitrary: flag },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: spread },
  { weight: 1, arbitrary: prefer },
  { weight: 4, arbitrary: assess },
  { weight: 4, arbitrary: fc.constant(undo) },
  { weight: 1, arbitrary: undoAnything },
  { weight: 1, arbitrary: fc.constant(undoTwice) },
  { weight: 2, arbitrary: wait },
);

/** What one device writes when someone starts, answers, changes their mind and undoes in any order. */
export function aLedger(name = 'device-a', maxLength = 40): fc.Arbitrary<LedgerEvent[]> {
  // Of the default size hardly any would be longer than ten.
  return fc.array(act, { maxLength, size: 'max' }).map((acts) => {
    const device = aDevice(name);
    start(device);
    for (const step of acts) step(device);
    return device.events;
  });
}

/** Takes back any event, also one that cannot be taken back. */
export function takeBack(device: Device, target: LedgerEvent): void {
  const subject = 'subject' in target ? target.subject : undefined;
  device.happen({
    kind: 'undone',
    ...(subject === undefined ? {} : { subject }),
    target: target.id,
  });
}

function sessionOf({ events }: Device): string {
  return events.findLast(isStart)?.id ?? '';
}
