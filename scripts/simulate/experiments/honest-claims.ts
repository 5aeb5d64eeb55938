import { abilityPrior, bandCuts, type TargetBand } from '../../../src/domain/adaptive/scale.ts';
import type { Claim } from '../../../src/domain/readiness/claim.ts';
import { evidenceCounts } from '../../../src/domain/readiness/evidence.ts';
import {
  competencyReadiness,
  domainReadiness,
  type Readiness,
} from '../../../src/domain/readiness/readiness.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atLeast, type Figure, forInformation } from '../figure.ts';
import { persons } from '../person.ts';
import { truthsOf } from '../play-run.ts';
import { abilityOfLife, type Life, liveThrough } from '../practice-life.ts';
import { type RealBank, realBank } from '../real-bank.ts';
import { mean, share } from '../statistics.ts';

const checkpoints = [60, 150, 400];
const targets = Object.keys(bandCuts) as TargetBand[];

type Answers = ReturnType<typeof liveThrough>;

/** One readiness against one cut, after so many answers. */
interface Checked {
  readonly count: number;
  readonly scope: 'competency' | 'domain';
  /** null: no claim. */
  readonly isRight: boolean | null;
}

function isRight(claim: Claim, band: TargetBand, truth: number): boolean | null {
  if (claim.kind === 'meets') return truth >= bandCuts[band];
  return claim.kind === 'below' ? truth < bandCuts[band] : null;
}

function checkedAfter(count: number, life: Life, bank: RealBank, lived: Answers): Checked[] {
  const answers = lived.slice(0, count);
  const query = { ability: abilityOfLife(life, answers), evidence: evidenceCounts(answers) };
  const truth = (ids: readonly string[]) => mean(ids.map((id) => life.person.abilities[id] ?? 0));
  const check = (scope: Checked['scope'], ids: readonly string[], { claims }: Readiness) =>
    targets
      .filter((band) => claims[band].kind !== 'by-domain-only')
      .map((band) => ({ count, scope, isRight: isRight(claims[band], band, truth(ids)) }));
  return [
    ...bank.competencies.flatMap((id) => check('competency', [id], competencyReadiness(query, id))),
    ...[...bank.domains].flatMap(([id, ids]) =>
      check('domain', ids, domainReadiness(query, id, ids)),
    ),
  ];
}

function play({ seeds, people }: Plan): Checked[] {
  return seeds.flatMap((seed) => {
    const bank = realBank(seed);
    const { competencies, items } = bank;
    const known = items.map((item) => item.known);
    return persons(people, competencies, abilityPrior, seed).flatMap((person) => {
      const life = { person, bank: known, truths: truthsOf(items), competencies };
      const lived = liveThrough(life, Math.max(...checkpoints));
      return checkpoints.flatMap((count) => checkedAfter(count, life, bank, lived));
    });
  });
}

function figuresAt(count: number, scope: Checked['scope'], all: readonly Checked[]): Figure[] {
  const checked = all.filter((it) => it.count === count && it.scope === scope);
  const claims = checked.filter((it) => it.isRight !== null);
  const name = `${scope}/after-${count}`;
  const claimed = forInformation(`${name}/share-with-a-claim`, claims.length / checked.length);
  if (claims.length === 0) return [claimed];
  return [
    claimed,
    atLeast(
      `${name}/right`,
      share(claims, (it) => it.isRight === true),
      0.9,
    ),
  ];
}

export const honestClaims: Experiment = {
  name: 'honest-claims',
  about:
    'weeks of practice and measuring on the published bank; claims of every band, each with its cut against the truth',
  plans: { short: planOf(2, 8), full: planOf(20, 25) },
  run: (plan) => {
    const all = play(plan);
    return (['competency', 'domain'] as const).flatMap((scope) =>
      checkpoints.flatMap((count) => figuresAt(count, scope, all)),
    );
  },
};
