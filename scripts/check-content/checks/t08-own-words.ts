import type { BankCheck } from '../check.ts';
import { findSourcePhrase } from '../source-phrases.ts';

export const ownWordsEverywhere: BankCheck = {
  id: 'T08',
  level: 'error',
  title: 'The words of the other texts are ours too',
  checkBank: ({ others, skills, competencies, sets }) => {
    const lists = [
      ...skills.map(({ id, summary }) => ({
        file: 'content/assessment-skills.yaml',
        field: id,
        text: summary,
      })),
      ...competencies.competencies.map(({ id, summary }) => ({
        file: 'content/competencies.yaml',
        field: id,
        text: summary,
      })),
    ];
    const texts = [...others, ...sets].flatMap(({ file, texts }) =>
      texts.map((text) => ({ file, ...text })),
    );
    return [...texts, ...lists].flatMap(({ file, field, text }) => {
      const phrase = findSourcePhrase(text);
      const message = `shares "${phrase}" with a source; say it in your own words`;
      return phrase === undefined ? [] : [{ file, where: field, message }];
    });
  },
};
