// Our own line icons: 20 × 20, stroke 1.5, drawn in the colour of the text around them.

/** SVG path data, on a 20 × 20 grid. */
const PATHS = {
  read: 'M10 5.2C8.4 4 6.3 3.6 3 3.6v11.6c3.3 0 5.4.4 7 1.6 1.6-1.2 3.7-1.6 7-1.6V3.6c-3.3 0-5.4.4-7 1.6Zm0 0v11.6',
  bookmark: 'M5 3.5h10V17l-5-3.6L5 17V3.5Z',
  pick: 'M3.5 7V3.5H7M13 3.5h3.5V7M7 16.5H3.5V13M9 9l8 2.8-3.5 1.7L11.8 17 9 9Z',
  settings:
    'M3 6h8M15 6h2M3 14h2M9 14h8M11 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0ZM5 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0Z',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  save: 'M10 3v9M6.5 8.8 10 12.3l3.5-3.5M3.5 13v3.5h13V13',
  down: 'M5.5 8 10 12.5 14.5 8',
  'arrow-up': 'M10 16V4.5M5.5 9 10 4.5 14.5 9',
  'arrow-down': 'M10 4v11.5M5.5 11 10 15.5 14.5 11',
  close: 'M5 5l10 10M15 5 5 15',
  bin: 'M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11M8.5 9v4.5M11.5 9v4.5',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  locate: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7ZM10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3',
  pencil:
    'M3.5 16.5 4.3 13 13 4.3a1.5 1.5 0 0 1 2.2 0l.5.5a1.5 1.5 0 0 1 0 2.2L7 15.7l-3.5.8ZM11.5 6l2.5 2.5',
  promote: 'M9 4 4 10l5 6M4.5 10H17',
  demote: 'M11 4l5 6-5 6M15.5 10H3',
  plus: 'M10 4v12M4 10h12',
  check: 'M4 10.5 8.2 15 16 5.5',
  page: 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4',
  window: 'M2.5 4h15v12.5h-15zM2.5 7.5h15M5 5.8h.01M7 5.8h.01',
  shield: 'M10 2.5 16 5v4.5c0 4-2.5 6.5-6 8-3.5-1.5-6-4-6-8V5l6-2.5Z',
  folder: 'M2.5 5h5l2 2h8v9h-15z',
  code: 'M7 6 3 10l4 4M13 6l4 4-4 4',
  search: 'M8.7 3.5a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 1 0 0-10.4ZM12.5 12.5 17 17',
  short: 'M3.5 6h13M3.5 10h8M3.5 14h4',
  list: 'M3.5 5h.01M3.5 10h.01M3.5 15h.01M7 5h9.5M7 10h9.5M7 15h9.5',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  play: 'M3 4.5h14v11H3zM8.5 7.5v5l4-2.5-4-2.5Z',
  image: 'M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.8 7.5h.01',
  bag: 'M4 7h12l-.8 10H4.8L4 7ZM7 9V6a3 3 0 0 1 6 0v3',
  weight: 'M4 3.5h12M4 7.5h12M4 11.5h12M7 16.5l3 2 3-2',
  warning: 'M10 3 18 16.5H2L10 3ZM10 8v4M10 14.3h.01',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14ZM10 6.5V10l2.5 2',
  quote: 'M4 12.5c0-4 1.5-6.5 4-7.5M4 12.5h4V16H4zM12 12.5c0-4 1.5-6.5 4-7.5M12 12.5h4V16h-4z',
  note: 'M4 3.5h12v9L12.5 16.5H4zM12.5 16.5v-4H16M7 7.5h6M7 10.5h3',
  merge: 'M4 3.5v3.5c0 2 1.5 3 6 3M16 3.5v3.5c0 2-1.5 3-6 3M10 10v6.5M7 13.8l3 3 3-3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="qy-icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
