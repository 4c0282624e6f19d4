// The whole article taken out of the clean view: copied here, saved by the background.
import type { Article } from '../../lib/article';
import { type ArticleChoice, isTextFormat } from '../../lib/export/article-files';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { isFirefox } from '../../lib/platform/is-firefox';
import type { PictureForecast } from '../../lib/save/picture-source';
import { documentOf } from '../../lib/ui/clean-view/stage';
import { findPart } from '../../lib/ui/page-parts';
import type { Reading } from './reading';

/** Brings the scripts that take articles out, and asks about the pictures; null when the extension is gone. */
export async function forecastPictures(
  { reader }: Reading,
  article: Article,
): Promise<PictureForecast | null> {
  const pictures = await reader.loadPart('article-pictures', [
    'article-nodes',
    'article-pictures',
    'article-copy',
  ]);
  const nodes = findPart('article-nodes')?.render(article);
  return (nodes && pictures?.forecast(nodes, !isFirefox())) ?? null;
}

/** Within the click: what it needs was brought when the panel opened. */
export async function copyArticle(
  { memory, view, t }: Reading,
  article: Article,
  { format, withQuotes, withPictures }: ArticleChoice,
): Promise<void> {
  const module = findPart('article-copy');
  const nodes = findPart('article-nodes');
  if (!module || !nodes || !isTextFormat(format)) return view().say(t('viewUpdated'));
  const { state, settings } = memory;
  const gate = withPictures ? findPart('clean-view')?.createImageGate(document) : undefined;
  const mayShow = gate ?? (() => false);
  const options = {
    quotes: withQuotes ? state.tray : [],
    frontMatter: settings.articleFrontMatter,
    pictures: { embedded: new Map(), mayShow },
  };
  const render = () => nodes.render(article);
  const payload = module.buildArticleCopy(article, format, options, render);
  const { stage } = view();
  if (await writeClipboardInPage(payload, stage ? documentOf(stage.root) : document))
    view().say(t('exportCopied'));
  else view().tell({ text: t('viewCopyRefused'), detail: payload.text, isToCopy: true });
}
