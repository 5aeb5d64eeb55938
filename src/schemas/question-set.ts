import { z } from 'astro/zod';
import { contentId, markdownText } from './identifiers.ts';

/** `content/sets/starter.yaml`: the first questions anyone meets. */
export const starterSetSchema = z.strictObject({
  id: contentId,
  title: z.string().min(1).max(60),
  /** Question ids, in the order they are asked. */
  questions: z.array(z.string()).min(1),
});

/** A curated set that ships with the app: `content/sets/<id>.yaml`. */
export const curatedSetSchema = z.strictObject({
  id: contentId,
  /** Raised with every change of its questions or notes. */
  version: z.number().int().min(1),
  /** How lists name it. */
  title: z.string().min(5).max(60),
  /** Who it is for and what to do with it. */
  note: markdownText.max(600),
  minutes: z.number().int().min(5).max(120),
  /** In the order they are asked. */
  sections: z
    .array(
      z.strictObject({
        title: z.string().min(2).max(60),
        items: z
          .array(
            z.strictObject({
              /** Id of a published question. */
              question: z.string(),
              /** Why it is here or what to look out for, without giving the answer away. */
              note: markdownText.max(300),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type CuratedSet = z.infer<typeof curatedSetSchema>;
