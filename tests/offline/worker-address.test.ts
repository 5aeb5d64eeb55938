import { expect, test } from 'vitest';
import { type TrustedTypes, workerAddress } from '../../src/offline/worker-address.ts';

/** A browser's Trusted Types that keep the rules which they were given. */
function aBrowser() {
  const policies = new Map<string, (address: string) => string>();
  const trustedTypes: TrustedTypes = {
    createPolicy(name, rules) {
      policies.set(name, rules.createScriptURL);
      return { createScriptURL: (address) => `trusted ${rules.createScriptURL(address)}` };
    },
  };
  return { trustedTypes, policies };
}

test('where the browser has no Trusted Types the address is a string', () => {
  expect(workerAddress('/study/goldset/', {})).toBe('/study/goldset/sw.js');
});

test('where it has them, one policy makes it', () => {
  const { trustedTypes, policies } = aBrowser();
  expect(workerAddress('/', { trustedTypes })).toBe('trusted /sw.js');
  expect([...policies.keys()]).toEqual(['goldset']);
});

test.each([
  '',
  '/',
  '/sw.js?',
  '//elsewhere/sw.js',
  'https://elsewhere/sw.js',
  '/study/sw.js',
  'data:,1',
])('the policy makes no other address: %s', (address) => {
  const { trustedTypes, policies } = aBrowser();
  workerAddress('/', { trustedTypes });
  expect(() => policies.get('goldset')?.(address)).toThrow(TypeError);
});
