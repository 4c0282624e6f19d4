// A saved article taken away from its reading view: with the pictures that were kept.
import type { Article } from '../../article';
import type { CollectedQuote } from '../../article-state';
import { buildArticleCopy } from '../../clipboard/build-article-copy';
import type { CopyPayload } from '../../clipboard/build-quote-copy';
import { type ArticleChoice, isTextFormat } from '../../export/article-files';
import { NONE_SHOWN, readDataPicture } from '../../export/pictures';
import { toDataUri } from '../../library/kinds/picture-kind';
import type { SavedArticle } from '../../library/read-saved';
import { renderArticle } from '../../render-article';
import { sanitize } from '../../sanitize';
import { buildArticleJobFile } from '../../save/article-file';
import { buildArticleJob } from '../../save/article-job';
import type { BuiltFile } from '../../save/built-file';
import type { PictureSource } from '../../save/picture-source';
import type { Settings } from '../../settings/settings';

interface TakenArticle {
  article: Article;
  quotes: readonly CollectedQuote[];
  pictures: SavedArticle['pictures'];
  settings: Settings;
}

/** What was kept; everything else stays an address. */
export function openKept(pictures: SavedArticle['pictures']): PictureSource {
  return {
    survey: async (addresses) =>
      addresses.map((address) => {
        const isKept = Object.hasOwn(pictures, address);
        return { address, mayShow: isKept, bytes: isKept ? 'yes' : 'no' };
      }),
    async read(address) {
      const picture = pictures[address];
      return picture ? readDataPicture(toDataUri(picture)) : null;
    },
  };
}

/** Its HTML anew: it is as whoever wrote the backup had it, and some formats give it as it is. */
function withCleanContent(article: Article): Article {
  const body = sanitize(article.content, article.url);
  const holder = body.ownerDocument.createElement('div');
  holder.append(body);
  return { ...article, content: holder.innerHTML };
}

export function buildSavedFile(
  { article, quotes, pictures, settings }: TakenArticle,
  choice: ArticleChoice,
): Promise<BuiltFile> {
  const frontMatter = settings.articleFrontMatter;
  const job = buildArticleJob(withCleanContent(article), quotes, {
    ...choice,
    tabId: 0,
    frontMatter,
  });
  const watch = { signal: new AbortController().signal, onProgress: () => {} };
  return buildArticleJobFile(job, watch, choice.withPictures ? openKept(pictures) : null);
}

/** Null for a book, which is no text. */
export function buildSavedCopy(
  { article, quotes, settings }: TakenArticle,
  { format, withQuotes }: ArticleChoice,
): CopyPayload | null {
  if (!isTextFormat(format)) return null;
  const options = {
    quotes: withQuotes ? quotes : [],
    frontMatter: settings.articleFrontMatter,
    pictures: NONE_SHOWN,
  };
  return buildArticleCopy(withCleanContent(article), format, options, () =>
    renderArticle(article, { mayLoad: () => true }),
  );
}
