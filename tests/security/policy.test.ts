import { describe, expect, test } from 'vitest';
import { headerPolicy } from '../../src/security/headers.ts';
import { pagePolicy, siteDirectives } from '../../src/security/policy.ts';

const policies = {
  page: pagePolicy({ scripts: ['sha256-one'], styles: [] }),
  header: headerPolicy,
};

describe.each(Object.entries(policies))('the policy of a %s', (_, policy) => {
  test('allows nothing to be decided at run time', () => {
    expect(policy).not.toMatch(/unsafe|eval|\*|https?:|strict-dynamic|allow-duplicates|nonce/);
  });

  test('says each thing once', () => {
    const names = policy.split('; ').map((directive) => directive.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has all that is the same on every page', () => {
    expect(policy.split('; ')).toEqual(expect.arrayContaining([...siteDirectives]));
  });
});

test('a page runs its own files and what was built into it, and nothing that is not named', () => {
  const [first, ...rest] = pagePolicy({
    scripts: ['sha256-one', 'sha256-two'],
    styles: ['sha256-three'],
  }).split('; ');
  expect(first).toBe("default-src 'none'");
  expect(rest.slice(0, 2)).toEqual([
    "script-src 'self' 'sha256-one' 'sha256-two'",
    "style-src 'self' 'sha256-three'",
  ]);
});

test('the header says what a meta element cannot', () => {
  expect(headerPolicy).toContain("frame-ancestors 'none'");
  expect(policies.page).not.toContain('frame-ancestors');
});
