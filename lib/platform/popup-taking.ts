// The popup's way to take a whole article along. What builds it is a module of its own, loaded when the sheet opens. Saving goes through
// the page `save`; where a private window of Chromium has no such page of its own, the popup builds and saves.
import type { Article, ArticleFormat } from '../article';
import type { CollectedQuote } from '../article-state';
import type { ArticleChoice } from '../export/article-files';
import type { ExportOptions } from '../export/options';
import { NONE_SHOWN } from '../export/pictures';
import { type ArticleJob, buildArticleJob } from '../save/article-job';
import { forecast } from '../save/picture-source';
import type { SaveWatch } from '../save/save-job';
import { sendToBackground } from './background-client';
import { startDownload } from './download';
import { isFirefox } from './is-firefox';
import type { ClipboardPayload, SaveOutcome } from './messages';
import { openPictureSource } from './open-picture-source';

interface TakingTab {
  id: number;
  isPrivate: boolean;
}

/** An article as it is to be taken along. */
interface WholeArticle extends ArticleChoice {
  article: Article;
  quotes: readonly CollectedQuote[];
  frontMatter: string;
}

export function openTakingPorts(
  tabAsked: Promise<{ id?: number | undefined; incognito: boolean } | undefined>,
) {
  const asked = tabAsked.then((tab) => ({ id: tab?.id ?? -1, isPrivate: tab?.incognito ?? false }));
  return {
    prepareArticle: async (article: Article) => prepareArticle(article, await asked),
    async saveArticle({ article, quotes, ...choice }: WholeArticle, watch: SaveWatch) {
      const tab = await asked;
      const job = buildArticleJob(article, quotes, { ...choice, tabId: tab.id });
      return saveArticle(job, tab, watch);
    },
  };
}

const loadBuilder = () => import('../save/take-article');

/** For one article: what can be told of its pictures, and its text for the clipboard. */
async function prepareArticle(article: Article, { id }: TakingTab) {
  const { listArticlePictures, copyOf } = await loadBuilder();
  const chances = await openPictureSource(id).survey(listArticlePictures(article));
  const shown = new Set(chances.filter((c) => c.mayShow).map(({ address }) => address));
  const pictures = { ...NONE_SHOWN, mayShow: (address: string) => shown.has(address) };
  return {
    forecast: forecast(chances),
    copyOf: (
      format: ArticleFormat,
      withPictures: boolean,
      options: ExportOptions,
    ): ClipboardPayload =>
      copyOf(article, format, { ...options, pictures: withPictures ? pictures : NONE_SHOWN }),
  };
}

async function saveArticle(
  job: ArticleJob,
  tab: TakingTab,
  watch: SaveWatch,
): Promise<SaveOutcome> {
  if (!tab.isPrivate || isFirefox()) return sendToBackground('save-job', { job, tabId: tab.id });
  const { buildJobFile } = await loadBuilder();
  const file = await buildJobFile(job, watch, { openPictures: openPictureSource });
  startDownload(file);
  const { filename, pictures } = file;
  return { state: 'handed-over', filename, pictures };
}
