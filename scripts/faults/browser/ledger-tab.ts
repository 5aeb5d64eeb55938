import type { BrowserContext, Page } from '@playwright/test';
import type * as ledgerPage from '../page/ledger-page.ts';
import { emptyPage, type FaultSite } from './fault-site.ts';

type LedgerPage = typeof ledgerPage;

/** A tab with the product's storage in it and nothing else of the product: `page/ledger-page.ts`. */
export interface LedgerTab {
  readonly page: Page;
  call<Name extends keyof LedgerPage>(
    name: Name,
    ...given: Parameters<LedgerPage[Name]>
  ): Promise<Awaited<ReturnType<LedgerPage[Name]>>>;
}

/** @param module name under which the site offers it */
export async function openLedgerTab(
  context: BrowserContext,
  site: FaultSite,
  module = 'ledger',
): Promise<LedgerTab> {
  const page = await context.newPage();
  return ledgerTabIn(page, site, module);
}

export async function ledgerTabIn(
  page: Page,
  site: FaultSite,
  module = 'ledger',
): Promise<LedgerTab> {
  const url = `${site.url}${emptyPage}${module}.js`;
  await page.goto(`${site.url}${emptyPage}`);
  const call: LedgerTab['call'] = (...named) => callInPage(page, url, named as Called);
  return { page, call };
}

type Called = readonly [name: string, ...given: readonly never[]];

/** The types of what is passed and returned are those of `LedgerTab`: the page cannot tell them. */
function callInPage(page: Page, url: string, called: Called): Promise<never> {
  return page.evaluate(
    async ([address, [name, ...given]]) => (await import(address))[name](...given),
    [url, called] as const,
  ) as Promise<never>;
}
