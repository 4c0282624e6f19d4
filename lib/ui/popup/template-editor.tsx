// The user's own form of a quote: named fields, what is wrong with it, and what it makes of this article.
import { useRef, useState } from 'preact/hooks';
import type { Quote } from '../../article';
import { buildQuoteCopy, firstTemplate } from '../../clipboard/build-quote-copy';
import type { MessageKey } from '../../message-key';
import {
  checkTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
  type TemplateProblem,
} from '../../quote/template';
import { useTranslate } from '../translate-context';
import type { PopupModel } from './popup-model';
import { TEMPLATE_FIELD_WORDS } from './template-words';

const PROBLEM_WORDS: Record<TemplateProblem['key'], MessageKey> = {
  empty: 'templateEmpty',
  'too-long': 'templateTooLong',
  'unknown-field': 'templateUnknownField',
  'open-brace': 'templateOpenBrace',
  'no-quote': 'templateNoQuote',
};

export function TemplateEditor({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const area = useRef<HTMLTextAreaElement>(null);
  const { page, session } = popup;
  const lang = page.kind === 'article' ? page.article.lang : t('languageTag');
  const [template, setTemplate] = useState(session.settings.quoteTemplate || firstTemplate(lang));
  const problems = checkTemplate(template);
  const write = (text: string) => {
    setTemplate(text);
    void popup.setSettings({ quoteTemplate: text });
  };
  const insert = (field: TemplateField) => {
    const at = area.current?.selectionStart ?? template.length;
    write(`${template.slice(0, at)}{${field}}${template.slice(area.current?.selectionEnd ?? at)}`);
    area.current?.focus();
  };
  return (
    <div class="template">
      <textarea
        ref={area}
        class="field mono"
        rows={4}
        value={template}
        aria-label={t('formatTemplate')}
        aria-invalid={problems.length > 0}
        aria-describedby="template-problems"
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="chips">
        {TEMPLATE_FIELDS.map((field) => (
          <button key={field} type="button" class="chip" onClick={() => insert(field)}>
            {t(TEMPLATE_FIELD_WORDS[field])}
          </button>
        ))}
      </div>
      <div id="template-problems" role="status">
        {problems.map(({ key, field = '' }) => (
          <p key={key + field} class="field-error">
            {t(PROBLEM_WORDS[key], field)}
          </p>
        ))}
      </div>
      <TemplatePreview popup={popup} template={template} />
    </div>
  );
}

function TemplatePreview({ popup, template }: { popup: PopupModel; template: string }) {
  const t = useTranslate();
  const { page, session } = popup;
  if (page.kind !== 'article') return null;
  const quote = page.reading.selection ?? sampleQuote(page.article.blocks, page.article.url);
  const settings = { ...session.settings, quoteFormat: 'template' as const };
  const { text } = buildQuoteCopy(quote, page.article, { ...settings, quoteTemplate: template });
  return (
    <section aria-labelledby="template-preview">
      <h3 id="template-preview">{t('templatePreview')}</h3>
      <pre class="preview" dir="auto">
        {text}
      </pre>
    </section>
  );
}

/** The article's first sentence, where nothing is selected. */
function sampleQuote(blocks: { text: string }[], link: string): Pick<Quote, 'exact' | 'link'> {
  const first = (blocks.find(({ text }) => text.length > 20) ?? blocks[0])?.text ?? '';
  const sentence = /^.{8,90}?[。！？.!?]/.exec(first.slice(0, 120))?.[0] ?? first.slice(0, 60);
  return { exact: sentence, link };
}
