// Names of quote formats and citation styles; what there is, and its order, are the tables' of the formats themselves.
import { CITATION_STYLES, type CitationStyle } from '../../citation/format-citation';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../../clipboard/build-reference';
import { CHOICES, type Choice } from '../../settings/settings';
import { type Named, nameEach } from '../name-each';

export const QUOTE_FORMAT_WORDS: Named<Choice<'quoteFormat'>>[] = nameEach(CHOICES.quoteFormat, {
  plain: 'formatText',
  markdown: 'formatMarkdown',
  html: 'formatHtml',
  org: 'formatOrg',
  template: 'formatTemplate',
});

/** '' stands for the plain attribution line. */
export const CITATION_STYLE_WORDS: Named<CitationStyle | ''>[] = nameEach(
  ['', ...CITATION_STYLES],
  {
    '': 'stylePlain',
    'gb-t-7714-2025': 'styleGb2025',
    'gb-t-7714-2015': 'styleGb2015',
    'apa-7': 'styleApa',
    'mla-9': 'styleMla',
    'chicago-18-nb': 'styleChicagoNotes',
    'chicago-18-ad': 'styleChicagoDate',
  },
);

export const REFERENCE_FORMAT_WORDS: Named<ReferenceFormat>[] = nameEach(REFERENCE_FORMATS, {
  ris: 'formatRis',
  biblatex: 'formatBiblatex',
  'csl-json': 'formatCslJson',
});
