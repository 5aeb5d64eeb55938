import { entryMinutes } from '#domain/guide/reading-time.ts';
import type { GuideOffer } from '#domain/skill-path/path-source.ts';
import { loadSections } from '../guide/_guide-links.ts';

/** Every entry of the guide that has questions of its own. */
export function guideOffers(): GuideOffer[] {
  const sections = loadSections();
  return sections.flatMap((section) =>
    section.groups
      .flatMap((group) => group.entries)
      .filter(({ questions, competencies }) => questions.length > 0 && competencies.length > 0)
      .map(({ id, title, competencies, questions, text }) => ({
        section: section.id,
        entry: id,
        title,
        competencies,
        minutes: entryMinutes(text),
        questions,
      })),
  );
}
