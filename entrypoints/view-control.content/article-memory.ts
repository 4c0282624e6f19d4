// What the user has set, and changed about this article: asked from the background, kept here while the page stands.
import type { Article } from '../../lib/article';
import { addressOf } from '../../lib/article-key';
import {
  type ArticleChange,
  type ArticleState,
  applyChange,
  EMPTY_STATE,
} from '../../lib/article-state';
import type { Refusal } from '../../lib/library/write-records';
import { sendToBackground } from '../../lib/platform/background-client';
import { isAlive } from '../../lib/platform/is-alive';
import { openArticle, summaryOf } from '../../lib/platform/library/article-client';
import type { Keeping } from '../../lib/platform/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

/** 'gone': the extension was updated or removed beneath this page. */
export type SaveOutcome = 'saved' | 'gone' | Refusal;

export interface ArticleMemory {
  settings: Settings;
  state: ArticleState;
  keeping: Keeping;
  load(article: Article): Promise<void>;
  changeSettings(patch: Partial<Settings>): Promise<SaveOutcome>;
  change(article: Article, change: ArticleChange): Promise<SaveOutcome>;
  /** A change that was made elsewhere; false when it is another article's. */
  apply(key: string, change: ArticleChange): boolean;
}

export function createArticleMemory(): ArticleMemory {
  let opened = { key: '', address: '' };
  const open = async (article: Article) => {
    const { key, state, keeping } = await openArticle(article);
    opened = { key, address: nameAddress(article) };
    Object.assign(memory, { state, keeping });
  };
  const memory: ArticleMemory = {
    settings: DEFAULT_SETTINGS,
    state: EMPTY_STATE,
    keeping: 'kept',
    async load(article) {
      await attempt(async () => {
        const asked = sendToBackground('get-settings', {});
        await open(article);
        memory.settings = await asked;
        return 'saved';
      });
    },
    changeSettings(patch) {
      memory.settings = { ...memory.settings, ...patch };
      return attempt(async () =>
        (await sendToBackground('set-settings', patch)).saved ? 'saved' : 'failed',
      );
    },
    async change(article, change) {
      const before = memory.state;
      let after = applyChange(before, change);
      let isWaiting = false;
      memory.state = after;
      const outcome = await attempt(async () => {
        if (opened.address !== nameAddress(article)) {
          await open(article);
          after = applyChange(memory.state, change);
          memory.state = after;
        }
        const call = { key: opened.key, change, about: summaryOf(article) };
        const kept = await sendToBackground('change-article', call);
        isWaiting = kept.isWaiting ?? false;
        return kept.saved ? 'saved' : (kept.refusal ?? 'failed');
      });
      // What neither was kept nor waits to be is not shown as if it were.
      // But for what is seen alone: a block hidden by hand stays so while the view is open.
      const isLost = outcome !== 'saved' && !isWaiting && change.kind !== 'revise';
      if (isLost && memory.state === after) memory.state = before;
      return outcome;
    },
    apply(key, change) {
      if (key !== opened.key) return false;
      memory.state = applyChange(memory.state, change);
      return true;
    },
  };
  return memory;
}

/** Another one when pages were joined in it since. */
const nameAddress = (article: Article) => JSON.stringify(addressOf(article));

/** An error alone says nothing: a storage that cannot be opened ends in one too. */
async function attempt(save: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
  try {
    return await save();
  } catch {
    return isAlive() ? 'failed' : 'gone';
  }
}
