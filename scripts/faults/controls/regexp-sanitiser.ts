import { scriptInText } from '../faults/script-in-text.ts';
import type { Control } from './control.ts';

export const regexpSanitiser: Control = {
  name: 'regexp-sanitiser',
  description: 'Texts of others are put in as HTML after regular expressions have cleaned them.',
  fault: scriptInText,
  amount: 60,
  seed: 0,
  because: /^ran: /,
  patches: [
    {
      file: 'scripts/faults/page/text-page.tsx',
      find: 'function draw(text: string, stage: HTMLElement): void {',
      replace: `function draw(text: string, stage: HTMLElement): void {
  stage.innerHTML = text
    .replace(/<script[\\s\\S]*?<\\/script>/gi, '')
    .replace(/ on\\w+="[^"]*"/gi, '')
    .replace(/javascript:/gi, '');
  if (stage) return;`,
    },
  ],
  changes: {},
};
