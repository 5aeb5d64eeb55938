/** One set, 20 px, 1.5 px stroke; always beside a word, so hidden from screen readers. */
const paths = {
  today:
    'M3.5 8h13M6.5 2.5v3M13.5 2.5v3M4.5 4h11a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1ZM7 12l2 2 4-4',
  practice: 'M3 5.5h14M3 10h9M3 14.5h5M13 14.5l1.7 1.7L18 12.8',
  library: 'M4 3.5v13M8 3.5v13M11.5 4l4 12.3',
  levels:
    'M2.5 15.5h15M2.5 11v4.5M7.5 13v2.5M12.5 13v2.5M17.5 11v4.5M12.5 7m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  profile: 'M2.5 15.5h15M2.5 12.5v5M7.5 13.5v4M12.5 13.5v4M17.5 12.5v5M5 8h9.5M11 4.5v7',
  settings:
    'M3 6h8M15 6h2M3 14h2M9 14h8M13 6m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 14m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17 17',
  theme: 'M10 3a7 7 0 1 0 0 14V3Z',
  right: 'M4 10.5 8 14.5 16 5.5',
  wrong: 'M5 5l10 10M15 5 5 15',
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
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
