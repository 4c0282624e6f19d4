// A form of the user's own: text with named fields. Where a field is missing, its brackets, its label and the mark before it
// go too, so that nothing is left standing.
import { isoDate } from '../citation/dates';
import { type CitationStyle, formatCitation } from '../citation/format-citation';
import type { CitedArticle } from '../citation/to-csl';
import { cleanAddress } from '../url/clean-link';
import { type AttributionOptions, readAttribution } from './attribution';
import { citedFor } from './cited-for';
import { closeUp } from './close-up';
import type { QuoteWords } from './format-quote';
import { linkOf, safeWords, shownOf } from './quote-parts';
import { hasFields, hasValue, parsePieces } from './template-pieces';

/** In the order an interface lists them. */
export const TEMPLATE_FIELDS = [
  'quote',
  'author',
  'title',
  'site',
  'source',
  'date',
  'url',
  'link',
  'accessed',
  'citation',
  'speaker',
  'note',
] as const;

export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** Keys of messages; `field` is what stands in the braces. */
export interface TemplateProblem {
  key: 'empty' | 'too-long' | 'unknown-field' | 'open-brace' | 'no-quote';
  field?: string;
}

export interface TemplateOptions extends AttributionOptions {
  /** For {citation}. */
  style: CitationStyle;
  titleCase?: boolean;
  note?: string;
}

type Values = Record<TemplateField, string>;

const MAX_LENGTH = 4_000;
const FIELD = /\{\{|\}\}|\{([^{}\n]{0,40})\}?/g;

/** [] when the template can be used. */
export function checkTemplate(template: string): TemplateProblem[] {
  if (!template.trim()) return [{ key: 'empty' }];
  if (template.length > MAX_LENGTH) return [{ key: 'too-long' }];
  const problems: TemplateProblem[] = [];
  const names: string[] = [];
  for (const [whole, name] of template.matchAll(FIELD)) {
    if (name === undefined) continue;
    names.push(name.trim());
    if (!whole.endsWith('}')) problems.push({ key: 'open-brace', field: whole });
    else if (!isField(name.trim())) problems.push({ key: 'unknown-field', field: name.trim() });
  }
  if (!names.includes('quote')) problems.push({ key: 'no-quote' });
  return problems;
}

/** Plain text. Unknown fields stay as they are written: `checkTemplate` tells of them. */
export function fillTemplate(
  template: string,
  quote: QuoteWords,
  ...[article, options]: [article: CitedArticle, options: TemplateOptions]
): string {
  const values = readValues(quote, article, options);
  const lines = template.slice(0, MAX_LENGTH).split('\n');
  return lines.flatMap((line) => fillLine(line, values)).join('\n');
}

function isField(name: string): name is TemplateField {
  return (TEMPLATE_FIELDS as readonly string[]).includes(name);
}

function readValues(quote: QuoteWords, article: CitedArticle, options: TemplateOptions): Values {
  const attribution = readAttribution(citedFor(quote, article), options);
  const { form, item } = attribution;
  return {
    quote: shownOf(quote),
    author: attribution.author,
    title: attribution.title,
    site: attribution.site,
    source: attribution.source,
    date: form.date(item.issued),
    url: item.URL ?? cleanAddress(article.url),
    link: linkOf(quote, article),
    accessed: isoDate(item.accessed),
    citation: formatCitation(item, options.style, options),
    speaker: attribution.speaker,
    note: safeWords(options.note ?? ''),
  };
}

/** No line at all when it held fields and none of them has a value. */
function fillLine(line: string, values: Values): string[] {
  const pieces = parsePieces(line, (name) => (isField(name) ? values[name] : null));
  return hasFields(pieces) && !hasValue(pieces) ? [] : [closeUp(pieces)];
}
