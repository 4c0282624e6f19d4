// All formats an outline leaves in: the menu, the file names and `exportOutline` read this table.
import type { Article, OutlineFormat } from '../article';
import type { MessageKey } from '../message-key';
import type { ReadyOptions } from './options';
import { writeFreeMind } from './outline-freemind';
import { writeHtmlOutline } from './outline-html';
import { writeJsonOutline } from './outline-json';
import { writeMarkdownHeadings, writeMarkdownList } from './outline-markdown';
import { writeObsidianNote } from './outline-obsidian';
import { writeOpml } from './outline-opml';
import { writeOrg } from './outline-org';
import { writeTextOutline } from './outline-text';

export interface ExportFormat<Id extends string> {
  id: Id;
  /** Key of its name in the message files. */
  label: MessageKey;
  extension: string;
  mime: string;
  write: (article: Article, options: ReadyOptions) => string;
}

export const OUTLINE_FORMATS: readonly ExportFormat<OutlineFormat>[] = [
  {
    id: 'markdown',
    label: 'formatMarkdownList',
    extension: 'md',
    mime: 'text/markdown',
    write: writeMarkdownList,
  },
  {
    id: 'markdown-headings',
    label: 'formatMarkdownHeadings',
    extension: 'md',
    mime: 'text/markdown',
    write: writeMarkdownHeadings,
  },
  {
    id: 'text',
    label: 'formatText',
    extension: 'txt',
    mime: 'text/plain',
    write: writeTextOutline,
  },
  {
    id: 'html',
    label: 'formatHtml',
    extension: 'html',
    mime: 'text/html',
    write: writeHtmlOutline,
  },
  { id: 'opml', label: 'formatOpml', extension: 'opml', mime: 'text/x-opml', write: writeOpml },
  {
    id: 'freemind',
    label: 'formatFreemind',
    extension: 'mm',
    mime: 'application/x-freemind',
    write: writeFreeMind,
  },
  { id: 'org', label: 'formatOrg', extension: 'org', mime: 'text/x-org', write: writeOrg },
  {
    id: 'obsidian',
    label: 'formatObsidian',
    extension: 'md',
    mime: 'text/markdown',
    write: writeObsidianNote,
  },
  {
    id: 'json',
    label: 'formatJson',
    extension: 'json',
    mime: 'application/json',
    write: writeJsonOutline,
  },
];
