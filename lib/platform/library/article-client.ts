// Asks the background for what was kept of an article, with its words where those must tell what belongs to it.
import type { Article } from '../../article';
import { addressOf } from '../../article-key';
import { buildSummary } from '../../article-state';
import { clipSummary } from '../../library/kinds/article-kind';
import { sendToBackground } from '../background-client';
import type { BackgroundCalls } from '../messages';

/** @param tabId for our pages: the tab that shows the article. */
export async function openArticle(
  article: Article,
  tabId?: number,
): Promise<BackgroundCalls['open-article']['result']> {
  const call = {
    address: addressOf(article),
    about: summaryOf(article),
    ...(tabId === undefined ? {} : { tabId }),
  };
  const opened = await sendToBackground('open-article', call);
  if (!opened.needsWords) return opened;
  return sendToBackground('open-article', {
    ...call,
    words: article.textContent.slice(0, MAX_WORDS),
  });
}

/** Characters: longer articles are searched as far as that. */
const MAX_WORDS = 5_000_000;

export const summaryOf = (article: Article) => clipSummary(buildSummary(article));
