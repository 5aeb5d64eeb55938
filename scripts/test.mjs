/** `npm test`: everything that has to hold before a change lands, from a fresh clone. */
import { prepare, run } from './prepare.mjs';

prepare();

const steps = [
  ['Types and lint', 'check'],
  ['Content', 'check:content'],
  ['Unit and property tests', 'test:unit'],
  ['Build', 'build'],
  ['Build at a sub-path', 'build:sub-path'],
  ['Bytes and links of the built site', 'test:built'],
  ['In the browser', 'test:e2e'],
  ['Faults, in short', 'test:faults'],
];

const failed = [];
for (const [name, script] of steps) {
  const startedAt = Date.now();
  console.log(`\n== ${name} (npm run ${script})`);
  const code = run('npm', ['run', '--silent', script]);
  console.log(
    `== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - startedAt) / 1000)} s`,
  );
  if (code !== 0) failed.push(name);
  // Nothing after a failed build can say anything true.
  if (code !== 0 && name.startsWith('Build')) break;
}

console.log(failed.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
