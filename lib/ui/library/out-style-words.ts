// Citation styles as the library offers them: without one, each article's own language decides.
import { CITATION_STYLES, type CitationStyle } from '../../citation/format-citation';
import { type Named, nameEach } from '../name-each';

export const OUT_STYLE_WORDS: Named<CitationStyle | ''>[] = nameEach(['', ...CITATION_STYLES], {
  '': 'outStyleOwn',
  'gb-t-7714-2025': 'styleGb2025',
  'gb-t-7714-2015': 'styleGb2015',
  'apa-7': 'styleApa',
  'mla-9': 'styleMla',
  'chicago-18-nb': 'styleChicagoNotes',
  'chicago-18-ad': 'styleChicagoDate',
});
