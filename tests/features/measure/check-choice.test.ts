import { describe, expect, test } from 'vitest';
import { lengths, preferredChoice } from '../../../src/features/measure/check-choice.ts';

const roles = [{ id: 'ai-evaluation-engineer' }, { id: 'llm-engineer' }];

describe('what is chosen before anything is pressed', () => {
  test('is what was chosen the last time', () => {
    expect(preferredChoice({ role: 'llm-engineer', band: 'senior' }, roles)).toEqual({
      role: 'llm-engineer',
      band: 'senior',
      longest: 25,
    });
  });

  test.each([{}, { role: 'astronaut', band: 'junior' }, { role: '', band: '' }])(
    'is the first role and no level after %j',
    (preferences) => {
      expect(preferredChoice(preferences, roles)).toMatchObject({
        role: 'ai-evaluation-engineer',
        band: null,
      });
    },
  );

  test('has a length that is offered', () => {
    expect(lengths).toContain(preferredChoice({}, roles).longest);
  });
});
