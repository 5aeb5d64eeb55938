import type { GuideLink, GuideLinks } from '../../features/measure/guide-link.ts';
import { loadSections } from '../guide/_guide-links.ts';

/** More is a list of literature. */
const mostReadings = 2;

/** For each competency the entries of the guide that are about it: first those that are about little else. */
export function guideReadings(): GuideLinks {
  const entries = loadSections().flatMap((section) =>
    section.groups
      .flatMap((group) => group.entries)
      .map((entry) => ({ ...entry, link: linkTo(section, entry) })),
  );
  const readings: Record<string, GuideLink[]> = {};
  for (const { competencies, link } of entries.sort(
    (one, other) => one.competencies.length - other.competencies.length,
  )) {
    for (const competency of competencies) {
      const known = readings[competency] ?? [];
      if (known.length < mostReadings) readings[competency] = [...known, link];
    }
  }
  return readings;
}

function linkTo(section: { id: string; title: string }, entry: { id: string; title: string }) {
  return { path: `guide/${section.id}/#${entry.id}`, title: `${section.title}: ${entry.title}` };
}
