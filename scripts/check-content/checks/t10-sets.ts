import type { BankCheck } from '../check.ts';

export const setsHoldTogether: BankCheck = {
  id: 'T10',
  level: 'error',
  title: 'A curated set asks nothing twice, and nothing that another of its questions gives away',
  checkBank: ({ items, retiredIds, sets }) => {
    const byId = new Map(items.map(({ frontmatter }) => [frontmatter.id, frontmatter]));
    return sets.flatMap(({ file, questions }) =>
      questions.flatMap((id, index) => {
        const earlier = questions.slice(0, index);
        const enemy = earlier.find(
          (other) => byId.get(id)?.enemies.includes(other) || byId.get(other)?.enemies.includes(id),
        );
        return [
          ...(retiredIds.includes(id) ? [`names ${id}, which was withdrawn; take another`] : []),
          ...(earlier.includes(id) ? [`names ${id} twice; take one of them out`] : []),
          ...(enemy === undefined
            ? []
            : [`has ${enemy} and ${id}, of which one gives the other away; take one of them out`]),
        ].map((message) => ({ file, where: 'questions', message }));
      }),
    );
  },
};
