import type { GuideLink, GuideLinks } from '../../features/measure/guide-link.ts';
import { loadSections } from '../guide/_guide-links.ts';

/** More is a list of literature. */
const mostReadings = 2;

/** The first entries of the guide that are about each competency. */
export async function guideReadings(): Promise<GuideLinks> {
  const readings: Record<string, GuideLink[]> = {};
  for (const { id: section, groups } of await loadSections()) {
    for (const { id, title, competencies } of groups.flatMap(({ entries }) => entries)) {
      for (const competency of competencies) {
        const known = readings[competency] ?? [];
        if (known.length === mostReadings) continue;
        readings[competency] = [...known, { path: `guide/${section}/#${id}`, title }];
      }
    }
  }
  return readings;
}
