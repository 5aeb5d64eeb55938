import type { BrowserContext } from '@playwright/test';

/** Everything that the security policy refuses on the pages of a context, as it comes up. */
export async function policyReports(context: BrowserContext): Promise<string[]> {
  const reports: string[] = [];
  await context.exposeBinding('tellOfRefusal', (_, report: string) => {
    reports.push(report);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (it) => {
      const tell = Reflect.get(globalThis, 'tellOfRefusal') as (report: string) => void;
      tell(`${it.documentURI}: ${it.effectiveDirective} refuses ${it.blockedURI} ${it.sample}`);
    });
  });
  return reports;
}
