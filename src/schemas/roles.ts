import { z } from 'astro/zod';
import { contentId, listOf } from './identifiers.ts';

const competencies = z.array(contentId).min(1);

export const roleSchema = z.strictObject({
  id: contentId,
  /** Place in lists: 1, 2, 3 ...; the first is what is chosen before anybody chooses. */
  order: z.number().int().min(1),
  name: z.string().min(3).max(40),
  /** One sentence: what the role answers for. */
  summary: z.string().min(20).max(140),
  /** Competency id to how much of the work it is: 3 the core, 2 weekly work, 1 now and then. */
  weights: z.record(contentId, z.number().int().min(1).max(3)),
  /** Competencies that cap the level, by the band that asks for them. */
  mandatory: z.strictObject({ mid: competencies, senior: competencies, lead: competencies }),
});

/** `content/roles.yaml`: what readiness is worked out for. */
export const rolesSchema = z
  .strictObject({ roles: listOf(roleSchema) })
  .superRefine(({ roles }, context) => {
    for (const [index, { weights, mandatory }] of roles.entries()) {
      for (const [band, ids] of Object.entries(mandatory)) {
        for (const [place, id] of ids.entries()) {
          if (Object.hasOwn(weights, id)) continue;
          const path = ['roles', index, 'mandatory', band, place];
          context.addIssue({
            code: 'custom',
            path,
            message: `"${id}" has no weight in this role; give it one`,
          });
        }
      }
    }
  });

export type AuthoredRole = z.infer<typeof roleSchema>;
