import { destinations } from '../../src/layouts/navigation.ts';
import type { FaultSite } from '../faults/browser/fault-site.ts';
import type { EngineTab } from './engine.ts';

/**
 * The promise of the product in one walk: visit once, lose the network, open every destination, answer, and find the
 * answer again after a reload.
 *
 * @throws with the step that failed
 */
export async function walkOffline(tab: EngineTab, site: FaultSite, ids: readonly string[]) {
  await tab.goto(site.url);
  await until(tab, 'everything is saved for offline use', isOfflineReady);
  await site.stop();
  for (const { path, label } of destinations) {
    await tab.goto(site.url + path);
    await until(tab, `${label} opens offline`, hasHeading);
  }
  await tab.goto(`${site.url}practice/?questions=${ids.join(',')}&start`);
  await until(tab, 'a question is asked', isAsking);
  await tab.run(chooseFirst);
  await until(tab, 'the answer can be checked', canCheck);
  await tab.run(pressPrimary);
  await until(tab, 'the answer is marked', isAnswered);
  await until(tab, 'the app says that it is saved', isSaved);
  await tab.goto(`${site.url}settings/`);
  await until(tab, 'the answer is there after a reload', countsOneAnswer);
  await site.start();
}

/** Waits until something holds in the page. */
async function until(tab: EngineTab, what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await tab.run(holds).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const notice = await tab.run(storageNotices).catch(String);
  throw new Error(`it does not hold that ${what} (storage: ${notice})`);
}

// All of these run in the page.

function isOfflineReady(): boolean {
  return document.documentElement.dataset.offline === 'ready';
}

function hasHeading(): boolean {
  const isThere = [...document.querySelectorAll('h1')].some((it) => it.checkVisibility());
  return isThere && !document.title.startsWith('Not here');
}

function isAsking(): boolean {
  return document.querySelector('[data-phase="asking"] [data-choice]') !== null;
}

function chooseFirst(): void {
  document.querySelector<HTMLInputElement>('[data-choice]')?.click();
}

function canCheck(): boolean {
  const button = document.querySelector<HTMLButtonElement>('[data-primary]');
  return button !== null && !button.disabled && button.getAttribute('aria-disabled') !== 'true';
}

function pressPrimary(): void {
  document.querySelector<HTMLButtonElement>('[data-primary]')?.click();
}

function isAnswered(): boolean {
  return document.querySelector('[data-phase="answered"]') !== null;
}

function isSaved(): boolean {
  return [...document.querySelectorAll('.storage-notice')].some((it) => it.textContent === 'Saved');
}

function storageNotices(): string {
  return [...document.querySelectorAll('.storage-notice')].map((it) => it.textContent).join();
}

function countsOneAnswer(): boolean {
  const term = [...document.querySelectorAll('dt')].find((it) => it.textContent === 'Answers');
  return term?.nextElementSibling?.textContent === '1';
}
