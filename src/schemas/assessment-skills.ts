import { z } from 'astro/zod';
import { expectedBands } from '#domain/competencies/assessment-skill.ts';
import { coverageId } from './dated-text.ts';
import { contentId, listOf } from './identifiers.ts';

const expectation = z.enum(expectedBands);

export const assessmentSkillSchema = z.strictObject({
  id: contentId,
  name: z.string().min(3).max(50),
  /** One sentence: what a person who has it can do. */
  summary: z.string().min(20).max(180),
  /** Competencies it draws on, the main one first. */
  competencies: z.array(contentId).min(1).max(3),
  /** What a benchmark for this role usually asks of each band; an editorial starting value. */
  expected: z.strictObject({
    junior: expectation,
    mid: expectation,
    senior: expectation,
    lead: expectation,
  }),
  covers: z.array(coverageId).default([]),
});

/** `content/assessment-skills.yaml`: what a role benchmark can be put together from. */
export const assessmentSkillsSchema = z.strictObject({ skills: listOf(assessmentSkillSchema) });

export type AssessmentSkills = z.infer<typeof assessmentSkillsSchema>['skills'];
