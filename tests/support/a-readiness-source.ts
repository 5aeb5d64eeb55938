import { replay } from '#domain/ledger/projection.ts';
import type { ReadinessSource } from '#domain/readiness/role-readiness.ts';
import { aDevice, anAnswer, someParameters } from './an-event.ts';

export const someCompetencies = [
  { id: 'metrics', domain: 'measurement' },
  { id: 'judges', domain: 'language-models' },
  { id: 'agents', domain: 'language-models' },
  { id: 'cooking', domain: 'elsewhere' },
];

export interface AnswerCounts {
  readonly right?: number;
  readonly wrong?: number;
}

/** By competency, how many questions were answered right and wrong. */
export function aReadinessSource(
  answers: Readonly<Record<string, AnswerCounts>>,
  device = aDevice(),
): ReadinessSource {
  const give = (competency: string, credit: number, count = 0) => {
    for (let index = 0; index < count; index += 1) {
      const subject = `${competency}-${credit}-${device.events.length}`;
      device.happen(anAnswer({ subject, competency, credit, measured: someParameters }));
    }
  };
  for (const [competency, { right, wrong }] of Object.entries(answers)) {
    give(competency, 1, right);
    give(competency, 0, wrong);
  }
  return { questions: replay(device.events).questions, competencies: someCompetencies };
}
