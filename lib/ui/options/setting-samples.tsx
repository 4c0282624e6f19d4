// What the settings of a group make of an article: the same functions as in the view, the clipboard and the files, on a sample.
import { buildOutlineCopy, readOutlineFormat } from '../../clipboard/build-outline-copy';
import { buildQuoteCopy } from '../../clipboard/build-quote-copy';
import { ARTICLE_FILES } from '../../export/article-files';
import { nameFile } from '../../export/filename';
import { writeFrontMatter } from '../../export/front-matter';
import { checkTemplate } from '../../quote/template';
import type { Settings } from '../../settings/settings';
import { todayHere } from '../../today';
import { readingClass, readingStyle } from '../clean-view/reading-css';
import { buildSampleArticle, sampleQuote, sampleTextFor } from '../sample/sample-article';
import { useTranslate } from '../translate-context';
import type { GroupName } from './setting-rows';

export function GroupSample({ group, settings }: { group: GroupName; settings: Settings }) {
  const t = useTranslate();
  if (group === 'reading') return <ReadingSample settings={settings} />;
  const text = sampleFor(group, settings, t('languageTag'));
  if (text === '') return null;
  return (
    <figure class="sample" data-sample={group}>
      <figcaption>{t(group === 'articles' ? 'optionsSampleFile' : 'optionsSample')}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached */}
      <pre class="preview" dir="auto" lang={t('languageTag')} tabIndex={0}>
        {text}
      </pre>
    </figure>
  );
}

function sampleFor(group: GroupName, settings: Settings, language: string): string {
  const text = sampleTextFor(language);
  const article = buildSampleArticle(text);
  if (group === 'quotes') {
    const isUsable = checkTemplate(settings.quoteTemplate).length === 0;
    const quoteTemplate = isUsable ? settings.quoteTemplate : '';
    return buildQuoteCopy(sampleQuote(text), article, { ...settings, quoteTemplate }).text;
  }
  if (group === 'outline')
    return buildOutlineCopy(article, readOutlineFormat(settings.outlineFormat), {
      links: settings.outlineLinks,
    }).text;
  if (group !== 'articles') return '';
  const { articleFormat: format, articleFrontMatter: template } = settings;
  const name = nameFile(article, ARTICLE_FILES[format].extension);
  if (format !== 'markdown') return name;
  return `${name}\n\n${writeFrontMatter(article, { template, accessed: todayHere() })}`;
}

function ReadingSample({ settings }: { settings: Settings }) {
  const t = useTranslate();
  const text = sampleTextFor(t('languageTag'));
  return (
    // Scrolled by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached
    <section class="paper" aria-label={t('optionsPreview')} tabIndex={0} data-sample="reading">
      <div class="paper-ground qy-theme" data-theme={settings.theme} lang={t('languageTag')}>
        <article
          class={readingClass(settings, text.lang)}
          style={readingStyle(settings, text.lang)}
          lang={text.lang}
        >
          <header class="head">
            <p class="paper-title">{text.title}</p>
            <p class="facts">
              {text.author}　{t('viewSource', text.source)}　{text.site}
            </p>
          </header>
          <div class="body">
            {text.paragraphs.map((paragraph) => (
              <p key={paragraph.text}>{paragraph.text}</p>
            ))}
          </div>
        </article>
      </div>
    </section>
  );
}
