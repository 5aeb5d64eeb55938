// Reading comes first: what makes the page a tool is loaded once it is on the screen.
import { afterLoad } from '#components/after-load.ts';

const tools = document.getElementById('credential-tools');

async function wake(place: HTMLElement): Promise<void> {
  try {
    const { wakeCertifications } = await import('./live-certifications.tsx');
    await wakeCertifications(place, document.documentElement.dataset.base ?? '/');
  } catch {
    // The page stays what it is without a script: to be read, with nothing on it that does not work.
    document.querySelector('.certifications')?.setAttribute('data-asleep', '');
  }
}

if (tools) afterLoad(() => wake(tools));
