/** Pages of which a part comes alive. */
export const pagesWithIslands: readonly string[] = [
  '',
  'practice/',
  'library/',
  'settings/',
  'measure/',
  'profile/',
  'plan/',
  'sets/',
  'levels/',
  'levels/benchmark/',
  'scorecard/',
];
