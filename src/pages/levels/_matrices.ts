import { joinMatrix } from '#compile/compile-matrix.ts';
import { siteContent } from '#compile/site-content.ts';
import type { SkillMatrix } from '#domain/competencies/skill-matrix.ts';

/** Every matrix with its rows, the one with most rows first: that of our own role. */
export function readMatrices(): SkillMatrix[] {
  const rows = siteContent.matrixRows();
  const rowsOf = (matrix: string) =>
    new Map(
      rows.filter(({ id }) => id.startsWith(`${matrix}/`)).map(({ data }) => [data.id, data]),
    );
  return siteContent
    .matrices()
    .map(({ data }) => joinMatrix(data, rowsOf(data.id)))
    .sort((one, other) => other.rows.length - one.rows.length);
}
