import type { PageIconName } from '../components/PageIcon.tsx';

export interface Destination {
  /** Below the site's base, with a slash at the end; empty for the start page. */
  readonly path: string;
  readonly label: string;
  readonly icon: PageIconName;
}

export interface Place {
  /** Below the site's base. */
  readonly path: string;
  readonly label: string;
  /** One line. */
  readonly description: string;
}

/** The bottom bar on phones, the side rail from 1024 px; also what the jump box offers as pages. */
export const destinations: readonly Destination[] = [
  { path: '', label: 'Today', icon: 'today' },
  { path: 'practice/', label: 'Practice', icon: 'practice' },
  { path: 'library/', label: 'Library', icon: 'library' },
  { path: 'levels/', label: 'Levels', icon: 'levels' },
  { path: 'profile/', label: 'Profile', icon: 'profile' },
];

/** In the head of every page. */
export const settings: Destination = { path: 'settings/', label: 'Settings', icon: 'settings' };

/** Pages one step further in: the row under the library's title, and the first that the jump box offers. */
export const places: readonly Place[] = [
  {
    path: 'measure/',
    label: 'Check your level',
    description: 'Find out where you stand for a role, in 8 to 25 questions.',
  },
  {
    path: 'plan/',
    label: 'Plan',
    description: 'What to do next, and week by week up to an interview.',
  },
  {
    path: 'guide/',
    label: 'Guide',
    description: 'What the role is, how to get into it, and what it asks for.',
  },
  {
    path: 'glossary/',
    label: 'Glossary',
    description: 'The words of AI evaluation, each in a few plain sentences.',
  },
  {
    path: 'certifications/',
    label: 'Certifications',
    description: 'Exams, courses and books: their status, and what they do not prove.',
  },
  {
    path: 'scorecard/',
    label: 'Scorecard',
    description: 'Mark a candidate or yourself in seven categories with written anchors.',
  },
  {
    path: 'sets/',
    label: 'Question sets',
    description: 'Make a set and hand it on by link, code, file or on paper; open and keep one.',
  },
  {
    path: 'levels/benchmark/',
    label: 'Role benchmark',
    description: 'Write down which level a job expects in each skill, and compare yourself.',
  },
  {
    path: 'about/method/',
    label: 'How we measure',
    description: 'Where the numbers about you come from, and where they stop being true.',
  },
];

/** Found by name, but in no list: it is a way into a page. */
export const dailyChallenge: Place = {
  path: 'practice/?mode=daily&start',
  label: 'Daily challenge',
  description: 'Five questions, the same for everyone today.',
};
