import { siteContent } from '#compile/site-content.ts';
import type { Role } from '#domain/readiness/role.ts';

/** In their order; the first is what is chosen before anybody chooses. */
export function readRoles(): Role[] {
  const roles = siteContent.roles().map(({ data }) => data);
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
