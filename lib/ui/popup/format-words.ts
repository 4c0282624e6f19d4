// Names of quote formats and citation styles, in the order the interface lists them.
import type { ReferenceFormat } from '../../clipboard/build-reference';
import type { MessageKey } from '../../message-key';
import type { Settings } from '../../settings/settings';

interface Choice<Value> {
  value: Value;
  label: MessageKey;
}

export const QUOTE_FORMAT_WORDS: Choice<Settings['quoteFormat']>[] = [
  { value: 'plain', label: 'formatText' },
  { value: 'markdown', label: 'formatMarkdown' },
  { value: 'html', label: 'formatHtml' },
  { value: 'org', label: 'formatOrg' },
  { value: 'template', label: 'formatTemplate' },
];

/** '' stands for the plain attribution line. */
export const CITATION_STYLE_WORDS: Choice<string>[] = [
  { value: '', label: 'stylePlain' },
  { value: 'gb-t-7714-2025', label: 'styleGb2025' },
  { value: 'gb-t-7714-2015', label: 'styleGb2015' },
  { value: 'apa-7', label: 'styleApa' },
  { value: 'mla-9', label: 'styleMla' },
  { value: 'chicago-18-nb', label: 'styleChicagoNotes' },
  { value: 'chicago-18-ad', label: 'styleChicagoDate' },
];

export const REFERENCE_FORMAT_WORDS: Choice<ReferenceFormat>[] = [
  { value: 'ris', label: 'formatRis' },
  { value: 'biblatex', label: 'formatBiblatex' },
  { value: 'csl-json', label: 'formatCslJson' },
];
