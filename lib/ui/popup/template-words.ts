// Names of a template's fields.
import type { MessageKey } from '../../message-key';
import type { TemplateField } from '../../quote/template';

export const TEMPLATE_FIELD_WORDS: Record<TemplateField, MessageKey> = {
  quote: 'templateQuote',
  author: 'fieldAuthor',
  title: 'fieldTitle',
  site: 'fieldSite',
  source: 'fieldSource',
  date: 'fieldTime',
  url: 'templateUrl',
  link: 'templateLink',
  accessed: 'templateAccessed',
  citation: 'templateCitation',
  speaker: 'templateSpeaker',
  note: 'collectionNote',
};
