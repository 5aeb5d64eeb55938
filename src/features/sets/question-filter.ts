import type { Catalogue, CatalogueEntry } from '#domain/questions/catalogue.ts';

export interface QuestionFilter {
  readonly words: string;
  /** Empty for any. */
  readonly competency: string;
  readonly band: string;
  readonly format: string;
}

export const noFilter: QuestionFilter = { words: '', competency: '', band: '', format: '' };

/** Questions that have every word in their title, topic or id, and are of the chosen kind; in the order of the topics. */
export function findQuestions(
  { entries, competencies }: Catalogue,
  { words, competency, band, format }: QuestionFilter,
): CatalogueEntry[] {
  const names = new Map(competencies.map(({ id, name }) => [id, name]));
  const order = new Map(competencies.map(({ id }, index) => [id, index]));
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => {
      const text = `${entry.title} ${names.get(entry.competency) ?? ''} ${entry.id}`.toLowerCase();
      return (
        wanted.every((word) => text.includes(word)) &&
        (competency === '' || entry.competency === competency) &&
        (band === '' || entry.band === band) &&
        (format === '' || entry.format === format)
      );
    })
    .sort((a, b) => (order.get(a.competency) ?? 0) - (order.get(b.competency) ?? 0));
}
