import { IconShape } from './Icon.tsx';

/** Of the frame around a page, which is drawn when the site is built: no script carries them. */
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
} as const;

export type PageIconName = keyof typeof paths;

export function PageIcon({ name }: { name: PageIconName }) {
  return <IconShape path={paths[name]} />;
}
