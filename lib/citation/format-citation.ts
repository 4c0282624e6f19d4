// The table of styles: one file each. Plain text out; italics are left to whoever sets the list.
import type { CslItem } from './csl';
import { formatApa } from './styles/apa-7';
import { formatChicagoAd } from './styles/chicago-18-ad';
import { formatChicagoNb } from './styles/chicago-18-nb';
import { formatGb2015 } from './styles/gb-t-7714-2015';
import { formatGb2025 } from './styles/gb-t-7714-2025';
import { formatMla } from './styles/mla-9';
import { inTitleCase } from './title-case';

const STYLES = {
  'gb-t-7714-2025': formatGb2025,
  'gb-t-7714-2015': formatGb2015,
  'apa-7': formatApa,
  'mla-9': formatMla,
  'chicago-18-nb': formatChicagoNb,
  'chicago-18-ad': formatChicagoAd,
} satisfies Record<string, (item: CslItem) => string>;

export type CitationStyle = keyof typeof STYLES;

/** In the order an interface lists them. */
export const CITATION_STYLES = Object.keys(STYLES) as CitationStyle[];

export function isCitationStyle(style: string | null | undefined): style is CitationStyle {
  return Object.hasOwn(STYLES, style ?? '');
}

export interface CitationOptions {
  /** English titles in the style's own case; off, the words stay as the page has them. */
  titleCase?: boolean;
}

export function formatCitation(
  item: CslItem,
  style: CitationStyle,
  { titleCase }: CitationOptions = {},
): string {
  return STYLES[style](titleCase ? inTitleCase(item, style) : item);
}
