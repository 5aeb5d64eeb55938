import type { BrowserContext, Page } from '@playwright/test';
import { check, question } from './support/player.ts';
import { pagesWithIslands } from './support/routes.ts';
import { expect, test } from './support/test.ts';

/** Sum of the layout shifts of a page, as browsers count them; up to 0.1 is called good. */
const mostShift = 0.02;

declare global {
  var shift: { sum: number; moved: string[] };
}

/** Adds up what moves by itself; runs before a page does. */
function watchShifts(): void {
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  globalThis.shift = { sum: 0, moved: [] };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue;
      shift.sum += value;
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        shift.moved.push(`${element?.tagName}.${element?.className}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Until everything that comes by itself is there: islands, ledger, typefaces. */
async function openCalm(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]').filter({ visible: true })).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  });
}

async function shiftsOf(context: BrowserContext): Promise<string[]> {
  const found: string[] = [];
  for (const route of pagesWithIslands) {
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await openCalm(page, route);
    const { sum, moved } = await page.evaluate(() => shift);
    if (sum > mostShift) found.push(`/${route}: ${sum.toFixed(3)}: ${[...new Set(moved)]}`);
    await page.close();
  }
  return found;
}

/** A few answers, and practice left in the middle. */
async function answerSome(page: Page): Promise<void> {
  await page.goto('');
  for (let answers = 0; answers < 2; answers += 1) {
    await question(page).locator('[data-choice]').first().check();
    await check(page);
    await page.locator('[data-primary]').click();
    await expect(page.locator('[data-phase="asking"]')).toBeVisible();
  }
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  test.describe(`on ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing moves by itself on a first visit', async ({ context }) => {
      expect(await shiftsOf(context)).toEqual([]);
    });

    test('nor on a later one, with practice left in the middle', async ({ context, page }) => {
      await answerSome(page);
      expect(await shiftsOf(context)).toEqual([]);
    });
  });
}
