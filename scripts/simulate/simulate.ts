import { modelVersion } from '../../src/domain/adaptive/scale.ts';
import { experiments } from './all-experiments.ts';
import type { Experiment, Plan, Size } from './experiment.ts';
import type { Figure } from './figure.ts';

/** Significant; no experiment has the people for more. */
const digits = 5;

export interface Report {
  /** `modelVersion` of the code that was measured. */
  readonly model: number;
  readonly size: Size;
  readonly experiments: Readonly<Record<string, { readonly about: string } & Plan>>;
  /** Names begin with that of the experiment. */
  readonly figures: readonly Figure[];
}

export interface Request {
  readonly names: readonly string[];
  readonly size: Size;
  readonly say: (line: string) => void;
}

/** As JSON, one line for each experiment and figure, so that two runs can be compared line by line. */
export function reportJson(date: string, { figures, experiments, ...about }: Report): string {
  const plans = Object.entries(experiments).map(
    ([name, plan]) => `${JSON.stringify(name)}:${JSON.stringify(plan)}`,
  );
  const lines = figures.map((figure) => JSON.stringify(figure));
  const head = JSON.stringify({ date, ...about }).slice(0, -1);
  return `${head},"experiments":{\n${plans.join(',\n')}\n},"figures":[\n${lines.join(',\n')}\n]}`;
}

/** @throws when there is no experiment of a name */
export async function simulate({ names, size, say }: Request): Promise<Report> {
  const figures: Figure[] = [];
  const chosen = names.map(experimentOf);
  for (const { name, plans, run } of chosen) {
    say(`Playing: ${name} ...`);
    const found = await run(plans[size]);
    figures.push(
      ...found.map((figure) => ({
        ...figure,
        name: `${name}/${figure.name}`,
        value: Number(figure.value.toPrecision(digits)),
      })),
    );
  }
  const played = chosen.map(({ name, about, plans }) => [name, { about, ...plans[size] }]);
  return { model: modelVersion, size, experiments: Object.fromEntries(played), figures };
}

function experimentOf(name: string): Experiment {
  const found = experiments.find((experiment) => experiment.name === name);
  if (found) return found;
  const known = experiments.map((experiment) => experiment.name).join(', ');
  throw new Error(`There is no experiment "${name}"; there are ${known}`);
}
