// Names of quote formats and citation styles; what there is, and its order, are the tables' of the formats themselves.
import { CITATION_STYLES, type CitationStyle } from '../../citation/format-citation';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../../clipboard/build-reference';
import type { MessageKey } from '../../message-key';
import { CHOICES, type Choice } from '../../settings/settings';
import { type Named, nameEach } from '../name-each';

export const QUOTE_FORMAT_WORDS: Named<Choice<'quoteFormat'>>[] = nameEach(CHOICES.quoteFormat, {
  plain: 'formatText',
  markdown: 'formatMarkdown',
  html: 'formatHtml',
  org: 'formatOrg',
  template: 'formatTemplate',
});

const STYLE_KEYS = {
  'gb-t-7714-2025': 'styleGb2025',
  'gb-t-7714-2015': 'styleGb2015',
  'apa-7': 'styleApa',
  'mla-9': 'styleMla',
  'chicago-18-nb': 'styleChicagoNotes',
  'chicago-18-ad': 'styleChicagoDate',
} satisfies Record<CitationStyle, MessageKey>;

/** The styles, with what stands for none of them. */
const nameStyles = (none: MessageKey): Named<CitationStyle | ''>[] =>
  nameEach(['', ...CITATION_STYLES], { '': none, ...STYLE_KEYS });

/** '' stands for the plain attribution line. */
export const CITATION_STYLE_WORDS = nameStyles('stylePlain');

/** '' stands for the style of each article's own language: in what leaves the library. */
export const OUT_STYLE_WORDS = nameStyles('outStyleOwn');

export const REFERENCE_FORMAT_WORDS: Named<ReferenceFormat>[] = nameEach(REFERENCE_FORMATS, {
  ris: 'formatRis',
  biblatex: 'formatBiblatex',
  'csl-json': 'formatCslJson',
});
