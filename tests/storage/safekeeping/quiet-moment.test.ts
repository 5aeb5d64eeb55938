import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { quietMoment } from '#storage/safekeeping/quiet-moment.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const window = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something that waits for it. */
function aChore() {
  const chore = vi.fn();
  quietMoment(2000).then(chore);
  return chore;
}

describe('a quiet moment', () => {
  test('comes so long after the last press, key or scroll', async () => {
    const chore = aChore();
    for (const sign of ['pointerdown', 'keydown', 'scroll']) {
      await vi.advanceTimersByTimeAsync(1900);
      window.dispatchEvent(new Event(sign));
    }
    await vi.advanceTimersByTimeAsync(1900);
    expect(chore).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(chore).toHaveBeenCalledOnce();
  });

  test('comes at once when the page goes out of sight', async () => {
    const chore = aChore();
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(chore).not.toHaveBeenCalled();
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(chore).toHaveBeenCalledOnce();
  });

  test('is there in a page that nobody sees, and where there is no page', async () => {
    page.visibilityState = 'hidden';
    await quietMoment(2000);
    vi.stubGlobal('document', undefined);
    await quietMoment(2000);
  });
});
