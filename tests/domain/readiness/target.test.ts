import { expect, test } from 'vitest';
import { targetOf } from '#domain/readiness/target.ts';
import { aRole } from '../../support/a-role.ts';

const roles = [aRole(), aRole({ id: 'ai-engineer' })];

test('is what was chosen', () => {
  expect(targetOf({ role: 'ai-engineer', band: 'lead' }, roles)).toEqual({
    role: roles[1],
    band: 'lead',
  });
});

test('is the first role at mid before anything is chosen, and where the choice is gone', () => {
  expect(targetOf({}, roles)).toEqual({ role: roles[0], band: 'mid' });
  expect(targetOf({ role: 'astronaut', band: 'junior' }, roles)).toEqual({
    role: roles[0],
    band: 'mid',
  });
});
