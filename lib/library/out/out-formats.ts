// All formats a selection of the library leaves in. Writers are loaded when they are chosen.
import type { MessageKey } from '../../message-key';
import type { KeptWork } from './kept-work';
import type { OutOptions } from './out-options';

export type OutFormat =
  | 'markdown'
  | 'text'
  | 'html'
  | 'docx'
  | 'references'
  | 'ris'
  | 'biblatex'
  | 'csl-json'
  | 'json'
  | 'opml'
  | 'org';

type Written = string | Uint8Array;
export type WriteWorks = (
  works: readonly KeptWork[],
  options: OutOptions,
) => Written | Promise<Written>;

export interface OutFormatRow {
  id: OutFormat;
  /** Key of its name in the message files. */
  label: MessageKey;
  extension: string;
  mime: string;
  /** A file for each article makes sense. */
  canPart: boolean;
  /** Holds references in a style of the reader's choice. */
  hasReferences: boolean;
  /** `isAlone`: of a file for each article. */
  load(isAlone: boolean): Promise<WriteWorks>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** In the order in which they are offered. */
export const OUT_FORMATS: readonly OutFormatRow[] = [
  {
    id: 'markdown',
    label: 'formatMarkdown',
    extension: 'md',
    mime: 'text/markdown',
    canPart: true,
    hasReferences: true,
    async load(isAlone) {
      const { writeMarkdown, writeMarkdownNote } = await import('./out-markdown');
      const writeNotes: WriteWorks = (works, options) =>
        works.map((work) => writeMarkdownNote(work, options)).join('\n');
      return isAlone ? writeNotes : writeMarkdown;
    },
  },
  {
    id: 'docx',
    label: 'formatDocx',
    extension: 'docx',
    mime: DOCX,
    canPart: true,
    hasReferences: true,
    load: async () => (await import('./out-docx')).writeDocx,
  },
  {
    id: 'references',
    label: 'formatReferences',
    extension: 'txt',
    mime: 'text/plain',
    canPart: false,
    hasReferences: true,
    load: async () => {
      const { writeReferences } = await import('./reference-list');
      return (works, options) => `${writeReferences(works, options, 'plain')}\n`;
    },
  },
  {
    id: 'text',
    label: 'formatText',
    extension: 'txt',
    mime: 'text/plain',
    canPart: true,
    hasReferences: true,
    load: async () => (await import('./out-text')).writeText,
  },
  {
    id: 'html',
    label: 'formatHtml',
    extension: 'html',
    mime: 'text/html',
    canPart: true,
    hasReferences: true,
    load: async () => (await import('./out-html')).writeHtml,
  },
  {
    id: 'ris',
    label: 'formatRis',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    canPart: false,
    hasReferences: false,
    load: async () => (await import('./out-ris')).writeRis,
  },
  {
    id: 'csl-json',
    label: 'formatCslJson',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    canPart: false,
    hasReferences: false,
    load: async () => (await import('./out-csl-json')).writeCslJson,
  },
  {
    id: 'biblatex',
    label: 'formatBiblatex',
    extension: 'bib',
    mime: 'application/x-bibtex',
    canPart: false,
    hasReferences: false,
    load: async () => (await import('./out-biblatex')).writeBibLatex,
  },
  {
    id: 'org',
    label: 'formatOrg',
    extension: 'org',
    mime: 'text/x-org',
    canPart: true,
    hasReferences: true,
    load: async () => (await import('./out-org')).writeOrg,
  },
  {
    id: 'opml',
    label: 'formatOpml',
    extension: 'opml',
    mime: 'text/x-opml',
    canPart: false,
    hasReferences: false,
    load: async () => (await import('./out-opml')).writeOpml,
  },
  {
    id: 'json',
    label: 'formatJson',
    extension: 'json',
    mime: 'application/json',
    canPart: false,
    hasReferences: false,
    load: async () => (await import('./out-json')).writeJson,
  },
];
