import type { Report } from './report.ts';

export function writeReport(_: Report): void {}
