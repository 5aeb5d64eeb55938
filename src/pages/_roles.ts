import { getCollection } from 'astro:content';
import type { Role } from '#domain/readiness/role.ts';

/** In their order; the first is what is chosen before anybody chooses. */
export async function readRoles(): Promise<Role[]> {
  const roles = (await getCollection('roles')).map(({ data }) => data);
  return roles
    .sort((one, other) => one.order - other.order)
    .map(({ id, name, summary, weights, mandatory }) => ({
      id,
      name,
      summary,
      weights,
      mandatory,
    }));
}
