import { fileURLToPath } from 'node:url';
import { chanceCredit } from '../../src/domain/adaptive/chance-credit.ts';
import { authoredPrior, measuredItem } from '../../src/domain/adaptive/measured-item.ts';
import { isAutoScored } from '../../src/domain/questions/marking/auto-scored.ts';
import { readBank } from '../check-content/read-bank.ts';
import { normal, randomFor } from './chance.ts';
import { logSlopeSd, type SimulatedItem } from './synthetic-bank.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

export interface RealBank {
  readonly items: readonly SimulatedItem[];
  /** Competency ids by domain id. */
  readonly domains: ReadonlyMap<string, readonly string[]>;
  readonly competencies: readonly string[];
}

let read: ReturnType<typeof readBank> | undefined;

/**
 * The published questions that a rule marks, with true parameters drawn from what the model holds of them: difficulties
 * around the shrunk guess, slopes around 1. Nobody knows the real ones.
 */
export function realBank(seed: number): RealBank {
  read ??= readBank(content);
  const { items, competencies } = read.bank;
  const measured = items.filter(({ question }) => isAutoScored(question.format));
  const prior = authoredPrior(measured.map(({ question }) => question.difficulty));
  const random = randomFor('real bank', seed);
  return {
    items: measured.map(({ question }) => {
      const known = measuredItem({ ...question, guessing: chanceCredit(question) }, prior);
      const truth = {
        slope: Math.exp(logSlopeSd * normal(random)),
        difficulty: known.difficulty + known.difficultySd * normal(random),
        guessing: known.guessing,
      };
      const naive = { ...known, difficulty: question.difficulty, difficultySd: 0 };
      return { known, naive, exact: { ...known, ...truth, difficultySd: 0 }, truth };
    }),
    competencies: competencies.competencies.map(({ id }) => id),
    domains: new Map(
      competencies.domains.map(({ id }) => [
        id,
        competencies.competencies.filter(({ domain }) => domain === id).map((it) => it.id),
      ]),
    ),
  };
}
