// What the user has set, and changed about this article: asked from the background, kept here while the page stands.
import type { Article } from '../../lib/article';
import { buildArticleKey } from '../../lib/article-key';
import {
  type ArticleChange,
  type ArticleState,
  applyChange,
  EMPTY_STATE,
} from '../../lib/article-state';
import { sendToBackground } from '../../lib/platform/background-client';
import { isAlive } from '../../lib/platform/is-alive';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

/** 'full': the storage refused; 'gone': the extension was updated or removed beneath this page. */
export type SaveOutcome = 'saved' | 'full' | 'gone';

export interface ArticleMemory {
  settings: Settings;
  state: ArticleState;
  load(article: Article): Promise<void>;
  changeSettings(patch: Partial<Settings>): Promise<SaveOutcome>;
  change(article: Article, change: ArticleChange): Promise<SaveOutcome>;
}

export function createArticleMemory(): ArticleMemory {
  const memory: ArticleMemory = {
    settings: DEFAULT_SETTINGS,
    state: EMPTY_STATE,
    async load(article) {
      const key = keyOf(article);
      await attempt(async () => {
        [memory.settings, memory.state] = await Promise.all([
          sendToBackground('get-settings', {}),
          sendToBackground('get-article-state', { key }),
        ]);
        return true;
      });
    },
    changeSettings(patch) {
      memory.settings = { ...memory.settings, ...patch };
      return attempt(async () => (await sendToBackground('set-settings', patch)).saved);
    },
    async change(article, change) {
      const before = memory.state;
      const after = applyChange(before, change);
      memory.state = after;
      const call = { key: keyOf(article), change, about: summarise(article) };
      const outcome = await attempt(
        async () => (await sendToBackground('change-article-state', call)).saved,
      );
      // What was not kept is not shown as if it were.
      if (outcome !== 'saved' && memory.state === after) memory.state = before;
      return outcome;
    },
  };
  return memory;
}

const keyOf = (article: Article) => buildArticleKey(article.url, article.canonicalUrl);

/** An error alone says nothing: a storage that cannot be opened ends in one too. */
async function attempt(save: () => Promise<boolean>): Promise<SaveOutcome> {
  try {
    return (await save()) ? 'saved' : 'full';
  } catch {
    return isAlive() ? 'full' : 'gone';
  }
}

function summarise(article: Article) {
  const { title, authors, byline, source, site, publishedTime, lang, url, canonicalUrl } = article;
  return { title, authors, byline, source, site, publishedTime, lang, url, canonicalUrl };
}
