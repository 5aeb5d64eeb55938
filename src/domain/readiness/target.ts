import { targetBands } from '../adaptive/scale.ts';
import type { Preferences } from '../ledger/projection.ts';
import type { Role } from './role.ts';
import type { Target } from './role-readiness.ts';

/** What someone prepares for, as chosen; the first role and mid before anything is chosen. */
export function targetOf({ role, band }: Preferences, roles: readonly Role[]): Target {
  const chosen = roles.find(({ id }) => id === role) ?? roles[0];
  if (!chosen) throw new Error('Inconsistent: there are no roles');
  return { role: chosen, band: targetBands.find((it) => it === band) ?? 'mid' };
}
