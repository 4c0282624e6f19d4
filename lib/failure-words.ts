// Why a page gives no article, in the words of the interface: for the popup, and for keys and menu entries.
import type { Failure, FailureReason } from './article';
import type { MessageKey } from './message-key';

/** The reasons of extraction, and kinds of them that have sentences of their own. */
export type FailureKind = FailureReason | 'pdf' | 'xml' | 'empty-page';

export const FAILURE_WORDS: Record<FailureKind, [title: MessageKey, text: MessageKey]> = {
  'not-html': ['problemNotHtml', 'problemNotHtmlText'],
  pdf: ['problemPdf', 'problemPdfText'],
  xml: ['problemXml', 'problemXmlText'],
  'empty-page': ['problemEmptyPage', 'problemEmptyPageText'],
  'text-in-frame': ['problemTextInFrame', 'problemTextInFrameText'],
  'no-article': ['problemNoArticle', 'problemNoArticleText'],
  'too-little-text': ['problemTooLittle', 'problemTooLittleText'],
  'list-page': ['problemListPage', 'problemListPageText'],
  'search-results': ['problemSearchResults', 'problemSearchResultsText'],
  'login-wall': ['problemLoginWall', 'problemLoginWallText'],
  'video-page': ['problemVideoPage', 'problemVideoPageText'],
  'gallery-page': ['problemGallery', 'problemGalleryText'],
  'shop-page': ['problemShop', 'problemShopText'],
  'too-large': ['problemTooLarge', 'problemTooLargeText'],
  'unsupported-dom': ['problemUnsupportedDom', 'problemUnsupportedDomText'],
  failed: ['problemFailed', 'problemFailedText'],
};

/** The detail tells some kinds apart. */
export function readFailureKind({
  reason,
  detail,
}: Pick<Failure, 'reason' | 'detail'>): FailureKind {
  if (reason === 'not-html' && /pdf/i.test(detail)) return 'pdf';
  if (reason === 'not-html' && /xml/i.test(detail)) return 'xml';
  if (reason !== 'not-html' && /\bempty\b/i.test(detail)) return 'empty-page';
  return reason;
}
