// What the library's page needs: everything goes through the background, which alone may open the store in Firefox's private
// windows, and alone writes anywhere.
import type { ArticleChange } from '../../article-state';
import type { LibraryArticle } from '../../library/list-library';
import { newId } from '../../new-id';
import { sendToBackground } from '../background-client';
import { hearNews } from './library-news';

const UNKNOWN = {
  title: '',
  authors: [],
  byline: '',
  source: '',
  site: '',
  publishedTime: '',
  lang: '',
  canonicalUrl: '',
};

export function openLibraryPorts() {
  const by = newId();
  return {
    list: () => sendToBackground('list-library', {}),
    bin: (key: string) => sendToBackground('bin-article', { key }),
    restore: (key: string, since: string) => sendToBackground('restore-article', { key, since }),
    change({ key, about }: LibraryArticle, change: ArticleChange) {
      return sendToBackground('change-article', {
        key,
        change,
        about: about ?? { ...UNKNOWN, url: key },
        by,
      });
    },
    /** Something was changed, here or elsewhere. */
    hearNews: (listener: () => void) => hearNews(listener),
  };
}
