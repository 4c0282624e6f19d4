// Names of files by a template: “{date} {title}”, with the fields that front matter has.
import { buildFileName } from '../../export/filename';
import { readTemplateValues } from '../../export/front-matter';
import type { KeptWork } from './kept-work';
import { named } from './out-options';

export const FILE_NAME_FIELDS = ['title', 'author', 'site', 'source', 'date', 'accessed'] as const;
export const FILE_NAME_TEMPLATE = '{date} {title}';

type FileNameField = (typeof FILE_NAME_FIELDS)[number];

const MAX_TEMPLATE = 200;
const FIELD = /\{([a-z]{1,20})\}/g;

/** A safe name with its ending; what is not known is left out. '' stands for the usual template. */
export function nameByTemplate(template: string, work: KeptWork, extension: string): string {
  const values = readTemplateValues(named(work), work.accessed, work.tags);
  const chosen = template.trim() || FILE_NAME_TEMPLATE;
  const filled = chosen.slice(0, MAX_TEMPLATE).replace(FIELD, (whole, name: string) => {
    if (!isField(name)) return whole;
    const value = values[name];
    return typeof value === 'string' ? value : value.join('、');
  });
  return buildFileName(filled, extension);
}

/** Names in braces that are no field: the interface tells of them. */
export function findUnknownNames(template: string): string[] {
  const names = [...template.slice(0, MAX_TEMPLATE).matchAll(FIELD)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !isField(name));
}

const isField = (name: string): name is FileNameField =>
  (FILE_NAME_FIELDS as readonly string[]).includes(name);
