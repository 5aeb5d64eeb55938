import type { Role } from '#domain/readiness/role.ts';

export function aRole(overrides: Partial<Role> = {}): Role {
  return {
    id: 'ai-evaluation-engineer',
    name: 'AI Evaluation Engineer',
    summary: 'Builds the measurements that releases rest on.',
    weights: { metrics: 3, judges: 2, agents: 1 },
    mandatory: { mid: ['metrics'], senior: ['metrics', 'judges'], lead: ['judges'] },
    ...overrides,
  };
}
