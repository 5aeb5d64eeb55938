import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { freePort } from '../../bench/serve.ts';
import { asExpression, type Engine, eventually } from '../engine.ts';

const driver = () => process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const miniBrowser = () => globSync('/usr/lib/*/webkit*gtk-*/MiniBrowser').at(-1);
const display = '/usr/bin/Xvfb';

/** By WebDriver, through the driver that comes with WebKitGTK; without a screen on one in memory. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () => {
    if (!existsSync(driver()) || !miniBrowser()) {
      return 'not installed (Debian: apt install webkit2gtk-driver)';
    }
    const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || existsSync(display);
    return hasScreen ? null : 'there is no screen (Debian: apt install xvfb)';
  },
  open: async () => {
    const screen = startScreen();
    const port = await freePort();
    const started = spawn(driver(), ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...screen.environment, GDK_BACKEND: 'x11' },
    });
    const server = `http://127.0.0.1:${port}`;
    const ready = await eventually(() => ask(`${server}/session`, { capabilities: wanted() }));
    const session = `${server}/session/${ready.sessionId}`;
    await ask(`${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
    return {
      version: `WebKitGTK ${ready.capabilities.browserVersion}`,
      goto: async (url) => {
        await ask(`${session}/url`, { url });
      },
      run: async (work, ...given) => {
        const found = await ask(`${session}/execute/async`, {
          script: `const done = arguments[arguments.length - 1];
            ${asExpression(work, given)}.then((it) => done({ it }), (error) => done({ error: String(error) }));`,
          args: [],
        });
        if (found.error) throw new Error(found.error);
        return JSON.parse(found.it);
      },
      close: async () => {
        await ask(session, null, 'DELETE').catch(() => {});
        started.kill();
        screen.close();
      },
    };
  },
};

function wanted() {
  const options = { binary: miniBrowser(), args: ['--automation'] };
  return { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
}

function startScreen() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    return { environment: {}, close: () => {} };
  }
  const name = `:${90 + (process.pid % 100)}`;
  const screen = spawn(display, [name, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  return { environment: { DISPLAY: name }, close: () => screen.kill() };
}

/** @throws with what the driver says */
async function ask(url: string, body: object | null, method = 'POST') {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await answer.json()) as { value: ReturnType<typeof JSON.parse> };
  if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
