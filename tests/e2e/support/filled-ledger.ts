import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { measuredBank, parametersOf } from '../../../src/domain/adaptive/measured-item.ts';
import { createEvent } from '../../../src/domain/ledger/create-event.ts';
import { certainties, type EventBody, type LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { type CatalogueFile, readCatalogue } from '../../../src/domain/questions/catalogue.ts';
import { seededRandom } from '../../../src/domain/random.ts';

const device = 'another-device-of-mine';
const dayMilliseconds = 86_400_000;

/** The question set that the first answers belong to. */
export const workedSet = { id: 'before-the-on-site', answers: 5 } as const;

const idOf = (index: number) => `filled-${String(index).padStart(15, '0')}`;

/** The bank as the built site publishes it. */
export function readBuiltCatalogue(folder: string) {
  const file = JSON.parse(readFileSync(join(folder, 'bank/catalogue.json'), 'utf8'));
  return readCatalogue(file as CatalogueFile);
}

/**
 * Some weeks of practice: first tries of measured questions on several days, well in some competencies and badly in
 * others, with a certainty each; and a self-rating in three rows.
 * @param until epoch milliseconds of the last day
 */
export function someWeeks(folder: string, until: number, share = 0.9): LedgerEvent[] {
  const { entries } = readBuiltCatalogue(folder);
  const items = measuredBank(entries);
  const random = seededRandom(7);
  const chosen = items.filter(() => random() < share);
  const format = new Map(entries.map((entry) => [entry.id, entry.format]));
  const perDay = Math.ceil(chosen.length / 6);
  const answers = chosen.map((item, index): [number, EventBody] => {
    const isGood = item.competency.length % 3 !== 0;
    const credit = random() < (isGood ? 0.75 : 0.05) ? 1 : 0;
    const daysAgo = (5 - Math.floor(index / perDay)) * 9 + 1;
    const answer: EventBody = {
      kind: 'answered',
      session: index < workedSet.answers ? idOf(0) : 'some-session',
      subject: item.id,
      competency: item.competency,
      questionVersion: item.version,
      format: format.get(item.id) ?? 'single-choice',
      seed: 1,
      response: { format: 'options', chosen: ['an-option'] },
      credit,
      layer: 'auto',
      rating: credit === 1 ? 'good' : 'again',
      certainty: certainties[Math.floor(random() * 3)] ?? 'mid',
      seconds: 30,
      retry: false,
      measured: parametersOf(item),
    };
    return [daysAgo, answer];
  });
  const ratings = ['statistics', 'llm-judges', 'datasets'].map((row): [number, EventBody] => [
    2,
    {
      kind: 'self-rated',
      subject: `ai-evaluation-engineer/${row}`,
      level: 'lead',
      applies: true,
      note: '',
      questions: [],
    },
  ]);
  const start: [number, EventBody] = [
    60,
    {
      kind: 'session-started',
      mode: 'set',
      changesSchedule: true,
      items: [],
      reference: `set/${workedSet.id}`,
    },
  ];
  return [start, ...answers, ...ratings].map(([daysAgo, body], index) =>
    createEvent(body, {
      id: idOf(index),
      device,
      seq: index + 1,
      at: until - daysAgo * dayMilliseconds + index,
      offsetMinutes: 60,
    }),
  );
}

/** Puts events beside those of the device, as a merge would, and lets the app work everything out anew. */
export async function fillLedger(page: Page, events: readonly LedgerEvent[]): Promise<void> {
  await page.goto('settings/');
  const check = page.getByRole('button', { name: 'Check my data' });
  await expect(check).toBeVisible();
  await page.evaluate(
    (added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('goldset');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('events', 'readwrite');
          for (const event of added) writing.objectStore('events').add(event);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    events,
  );
  await check.click();
  await expect(page.locator('[data-check="done"]')).toBeVisible();
}
