import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../bench/serve.ts';
import { asExpression, type Engine, eventually } from '../engine.ts';

const programs = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'];
const program = () => process.env.FIREFOX_PATH ?? programs.find((path) => existsSync(path));

/** By WebDriver BiDi, which Firefox speaks without a driver beside it. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (program() ? null : 'not installed (Debian: apt install firefox-esr)'),
  open: async () => {
    const port = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'goldset-firefox-'));
    const started = spawn(
      program() ?? '',
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port)],
      { stdio: 'ignore' },
    );
    const connection = await eventually(() => connect(`ws://127.0.0.1:${port}/session`));
    const { capabilities } = await connection.ask('session.new', { capabilities: {} });
    const { contexts } = await connection.ask('browsingContext.getTree', {});
    const { context } = contexts[0];
    return {
      version: `Firefox ${capabilities.browserVersion}`,
      goto: (url) => connection.ask('browsingContext.navigate', { context, url, wait: 'complete' }),
      run: async (work, ...given) => {
        const found = await connection.ask('script.evaluate', {
          expression: asExpression(work, given),
          target: { context },
          awaitPromise: true,
        });
        if (found.type === 'exception') throw new Error(found.exceptionDetails.text);
        return JSON.parse(found.result.value);
      },
      close: async () => {
        const ended = new Promise((resolve) => started.once('exit', resolve));
        await connection.ask('browser.close', {}).catch(() => started.kill());
        await ended;
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      },
    };
  },
};

interface Connection {
  // What comes back is as many things as there are commands.
  ask(method: string, params: object): Promise<ReturnType<typeof JSON.parse>>;
}

function connect(url: string): Promise<Connection> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (answer: ReturnType<typeof JSON.parse>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const ask: Connection['ask'] = (method, params) => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      waiting.set(id, (answer) => {
        if (answer.type === 'success') resolve(answer.result);
        else reject(new Error(`${method}: ${answer.message}`));
      });
    });
  };
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve({ ask }));
    socket.addEventListener('error', () => reject(new Error(`No answer from ${url}`)));
  });
}
