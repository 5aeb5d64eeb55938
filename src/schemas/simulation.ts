import { z } from 'astro/zod';

const ends = z.number().nullable();

/** What `npm run simulate -- --publish` wrote: the run that the page about the method shows. Never edited by hand. */
export const simulationSchema = z.object({
  /** Day of the run, ISO. */
  date: z.iso.date(),
  /** `modelVersion` of the code that was measured. */
  model: z.number().int(),
  size: z.literal('full'),
  experiments: z.record(
    z.string(),
    z.object({ about: z.string(), seeds: z.array(z.number().int()), people: z.number().int() }),
  ),
  figures: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      limit: z.object({ least: ends, most: ends }).nullable(),
      holds: z.boolean().nullable(),
    }),
  ),
});

export type Simulation = z.infer<typeof simulationSchema>;
