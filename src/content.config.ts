import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import type { MatrixFrame } from './compile/compile-matrix.ts';
import { parseYaml } from './compile/content-file.ts';
import { contentKinds } from './compile/content-kinds.ts';
import { contentLoader } from './compile/content-loader.ts';
import type { PackedQuestion } from './compile/stored-question.ts';
import type { MatrixRow } from './domain/competencies/skill-matrix.ts';
import type { Credential } from './domain/credentials/credential.ts';
import type { Term } from './domain/glossary/term.ts';
import type { GuideSection } from './domain/guide/guide-section.ts';
import type { Scorecard } from './domain/rubrics/scorecard.ts';
import { assessmentSkillSchema } from './schemas/assessment-skills.ts';
import { competencySchema, domainSchema } from './schemas/competencies.ts';
import { factSchema } from './schemas/facts.ts';
import { curatedSetSchema, starterSetSchema } from './schemas/question-set.ts';
import { roleSchema } from './schemas/roles.ts';
import { simulationSchema } from './schemas/simulation.ts';

/** Another folder gives another bank, for measuring with thousands of questions. */
const folder = process.env.CONTENT_DIR ?? 'content';

/** Validated and compiled by its loader. */
const compiled = <T>(loader: Loader) => defineCollection({ loader, schema: z.custom<T>() });

/** One list of a YAML file that holds several. */
const list = (name: string, key: string) =>
  file(`${folder}/${name}`, {
    parser: (text) => (parseYaml(text) as Record<string, Record<string, unknown>[]>)[key] ?? [],
  });

export const collections = {
  questions: compiled<PackedQuestion>(contentLoader({ folder, ...contentKinds.questions })),
  terms: compiled<Term>(contentLoader({ folder, ...contentKinds.terms })),
  guide: compiled<GuideSection>(contentLoader({ folder, ...contentKinds.guide })),
  credentials: compiled<Credential>(contentLoader({ folder, ...contentKinds.credentials })),
  matrices: compiled<MatrixFrame>(contentLoader({ folder, ...contentKinds.matrices })),
  matrixRows: compiled<MatrixRow>(contentLoader({ folder, ...contentKinds.matrixRows })),
  scorecards: compiled<Scorecard>(contentLoader({ folder, ...contentKinds.scorecards })),
  assessmentSkills: defineCollection({
    loader: list('assessment-skills.yaml', 'skills'),
    schema: assessmentSkillSchema,
  }),
  domains: defineCollection({
    loader: list('competencies.yaml', 'domains'),
    schema: domainSchema,
  }),
  competencies: defineCollection({
    loader: list('competencies.yaml', 'competencies'),
    schema: competencySchema,
  }),
  roles: defineCollection({ loader: list('roles.yaml', 'roles'), schema: roleSchema }),
  facts: defineCollection({ loader: list('facts.yaml', 'facts'), schema: factSchema }),
  starterSets: defineCollection({
    loader: glob({ base: `${folder}/sets`, pattern: 'starter.yaml' }),
    schema: starterSetSchema,
  }),
  curatedSets: defineCollection({
    loader: glob({ base: `${folder}/sets`, pattern: ['*.yaml', '!starter.yaml'] }),
    schema: curatedSetSchema,
  }),
  // Of the code, not of a bank: the same whatever folder the questions come from.
  simulations: defineCollection({
    loader: file('content/method/simulation.json', {
      parser: (text) => [{ id: 'published', ...JSON.parse(text) }],
    }),
    schema: simulationSchema,
  }),
};
