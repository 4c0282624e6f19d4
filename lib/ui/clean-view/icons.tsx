// Line icons of our own on a 24 px grid; each is one path, drawn in the current colour.

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  outline: 'M4 6h3M10 6h10M7 12h3M13 12h7M7 18h3M13 18h7',
  type: 'M3 18L8.5 5h1L15 18M5 13.5h8M16 18l3-8h.6l2.9 8M17 15.2h4.6',
  removed: 'M4.5 5h15L14 12.2v6.3l-4-2v-4.3z',
  print: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z',
  keys: 'M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1.1-1.4 2.2M12 17.3v.2',
  copy: 'M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9',
  collect: 'M6.5 4.5h11v15L12 15.6 6.5 19.5z',
  highlight: 'M5 19.5h14M8 15.5l-1-3L15.5 4 19 7.5 10.5 16z',
  aloud: 'M4.5 9.5h3.5L12.5 5v14L8 14.5H4.5zM15.5 9a4 4 0 0 1 0 6M17.8 6.2a8 8 0 0 1 0 11.6',
  notes: 'M5 4.5h14v10L14.5 19H5zM14.5 19v-4.5H19M8 8.5h8M8 12h5',
  sentence: 'M5 5v14M19 5v14M8 12h8M10.5 9L8 12l2.5 3M13.5 9l2.5 3-2.5 3',
  save: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 16v4h15v-4',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  find: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l4.8 4.8',
  next: 'M9.5 5.5L16 12l-6.5 6.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
