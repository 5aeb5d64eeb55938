/**
 * `npm run faults`: breaks the browser, the disk, the network, the clock and the files, and looks at what is lost.
 * `-- --short` is the part of `npm test`, `-- --nightly` the long form, which also writes docs/faults.md; with
 * `--minutes 5` each fault stops after so long.
 * `--only kill-while-answering,two-builds` runs some faults, `--seed 7 --amount 1` a trial again, `--json` prints one
 * object. `--controls` plays the faults on variants that are broken on purpose: each has to be caught.
 * Run `npm run build` first. Ends with 1 when anything failed.
 */
import { parseArgs } from 'node:util';
import { faults } from './all-faults.ts';
import { runControls } from './controls/run-controls.ts';
import type { Form } from './fault.ts';
import { faultTable } from './fault-table.ts';
import { runFaults } from './run-faults.ts';
import { theProduct } from './subject.ts';
import { writeReport } from './write-report.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean' },
    nightly: { type: 'boolean' },
    only: { type: 'string' },
    seed: { type: 'string' },
    amount: { type: 'string' },
    minutes: { type: 'string' },
    jobs: { type: 'string' },
    folder: { type: 'string' },
    json: { type: 'boolean' },
    controls: { type: 'boolean' },
  },
});
// What a trial that failed leaves running fails too, when its browser is closed: that is no news.
process.on('unhandledRejection', () => {});
const say = (line: string) => console.error(line);
const subject = theProduct(values.folder);

if (values.controls) {
  const found = await runControls({ names: values.only?.split(','), subject, say });
  const caught = found.filter(({ isCaught }) => isCaught).length;
  const counted = `${caught}/${found.length} controls caught`;
  console.log(values.json ? JSON.stringify({ controls: found }, null, 2) : counted);
  process.exit(caught === found.length ? 0 : 1);
}
const form: Form = values.nightly ? 'nightly' : values.short ? 'short' : 'middle';
const report = await runFaults({
  names: values.only?.split(',') ?? faults.map(({ name }) => name),
  form,
  seed: values.seed === undefined ? undefined : Number(values.seed),
  amount: values.amount === undefined ? undefined : Number(values.amount),
  minutes: values.minutes === undefined ? undefined : Number(values.minutes),
  jobs: Number(values.jobs ?? 2),
  subject,
  say,
});
console.log(values.json ? JSON.stringify(report, null, 2) : faultTable(report));
if (form === 'nightly' && !values.only) {
  writeReport(report, await runControls({ names: undefined, subject, say }));
}
process.exit(report.faults.some(({ failures }) => failures.length > 0) ? 1 : 0);
