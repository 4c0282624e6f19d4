// The scripts that are put into a page, each when it is first needed.

const inFolder = (name: string) => `/content-scripts/${name}.js`;

export const READER_SCRIPT = inFolder('reader');

/** What further scripts bring: see lib/ui/page-parts.ts. */
export const PARTS = [
  'article-nodes',
  'clean-view',
  'view-control',
  'quoting',
  'second-reader',
  'threads',
  'languages',
  'other-pages',
  'article-pictures',
  'article-copy',
  'notes',
  'aloud',
  'own-style',
] as const;

export type PartName = (typeof PARTS)[number];

export const scriptsOf = (parts: readonly PartName[]): string[] => parts.map(inFolder);

/** What is opened beside what it needs once it is open: then the extension may have been updated. */
export const VIEW_PARTS: readonly PartName[] = [
  'article-nodes',
  'clean-view',
  'view-control',
  'quoting',
];

/** On sites that the reader chose. */
export const AUTO_OPEN_SCRIPT = inFolder('auto-open');
