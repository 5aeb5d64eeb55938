/** One set, 20 px, 1.5 px stroke; always beside a word, so hidden from screen readers. */
const paths = {
  right: 'M4 10.5 8 14.5 16 5.5',
  wrong: 'M5 5l10 10M15 5 5 15',
  partly: 'M10 3.5a6.5 6.5 0 1 0 0 13v-13a6.5 6.5 0 0 1 0 13',
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H9',
  flag: 'M5 17.5v-14M5 4h9.5l-2 3.5 2 3.5H5',
  note: 'M4 3.5h12v9l-4 4H4v-13ZM12 16.5v-4h4M7 7.5h6M7 10.5h3',
  up: 'M10 16V4.5M5 9l5-5 5 5',
  down: 'M10 4v11.5M5 11l5 5 5-5',
  close: 'M5 5l10 10M15 5 5 15',
  next: 'M7.5 4l6 6-6 6',
  offline: 'M3 7.5c4-4 10-4 14 0M5.5 10.5c2.6-2.6 6.4-2.6 9 0M8 13.3c1.2-1.2 2.8-1.2 4 0M10 16h.01',
  grip: 'M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return <IconShape path={paths[name]} />;
}

export function IconShape({ path }: { path: string }) {
  return (
    <svg
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
