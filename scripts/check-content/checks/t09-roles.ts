import { targetBands } from '#domain/adaptive/scale.ts';
import type { ContentIssue } from '#schemas/content-issue.ts';
import type { AuthoredRole } from '#schemas/roles.ts';
import type { Bank, BankCheck } from '../check.ts';

const file = 'content/roles.yaml';

export const rolesFit: BankCheck = {
  id: 'T09',
  level: 'error',
  title: 'Roles name competencies that exist, and hold what their matrix holds to be mandatory',
  checkBank: (bank) => [...unknownCompetencies(bank), ...marksUnlikeMatrix(bank)],
};

function unknownCompetencies({ roles, competencies }: Bank): ContentIssue[] {
  const known = new Set(competencies.competencies.map(({ id }) => id));
  return roles.flatMap((role) =>
    Object.keys(role.weights)
      .filter((id) => !known.has(id))
      .map((id) => issue(role, 'weights', `"${id}" is no competency; see competencies.yaml`)),
  );
}

/** A role with a matrix of the same id: both say what caps a level, and have to say the same. */
function marksUnlikeMatrix({ roles, others }: Bank): ContentIssue[] {
  return roles.flatMap((role) => {
    const rows = others.filter(({ kind, folder }) => kind === 'matrixRows' && folder === role.id);
    if (rows.length === 0) return [];
    return targetBands.flatMap((band) => {
      const required = rows.filter(({ frontmatter }) => isRequired(frontmatter.cells, band));
      const wanted = required.map(({ id }) => id).sort();
      const found = [...role.mandatory[band]].sort();
      if (wanted.join() === found.join()) return [];
      return [
        issue(role, `mandatory.${band}`, `the matrix marks ${wanted.join(', ')}; name these`),
      ];
    });
  });
}

function isRequired(cells: unknown, band: string): boolean {
  return (cells as Record<string, { readonly required?: boolean }>)[band]?.required === true;
}

function issue({ id }: AuthoredRole, where: string, message: string): ContentIssue {
  return { file, where: `${id}: ${where}`, message };
}
