/**
 * `npm run simulate`: simulated people through the real measuring code, and how far what it says is true.
 * `-- --only fair-use,speed` runs some experiments, `--short` fewer people, `--json` prints one object, and
 * `--publish` writes it where the page about the method reads it.
 * Ends with 1 when a limit is missed in a full run; a short one has too few people for most of them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { experiments } from './all-experiments.ts';
import { figureTable } from './figure-table.ts';
import { reportJson, simulate } from './simulate.ts';

const published = new URL('../../content/method/simulation.json', import.meta.url);

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean' },
    short: { type: 'boolean' },
    publish: { type: 'boolean' },
  },
});
if (values.publish && (values.only || values.short)) {
  throw new Error('Only a full run of all experiments can be published');
}
const report = await simulate({
  names: values.only?.split(',') ?? experiments.map(({ name }) => name),
  size: values.short ? 'short' : 'full',
  say: (line) => console.error(line),
});
const json = reportJson(new Date().toISOString().slice(0, 10), report);
if (values.publish) writeFileSync(published, `${json}\n`);
console.log(values.json ? json : figureTable(report));
const isMissed = !values.short && report.figures.some(({ holds }) => holds === false);
process.exitCode = isMissed ? 1 : 0;
