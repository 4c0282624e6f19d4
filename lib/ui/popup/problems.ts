// Every reason why there is nothing to show, its sentence, and the ways on. A table: a new reason is one line.
import type { FailureReason } from '../../article';
import type { MessageKey } from '../../message-key';
import type { IconName } from './icons';

export type ProblemReason =
  | FailureReason
  | 'browser-page'
  | 'extension-page'
  | 'store'
  | 'blank'
  | 'pdf'
  | 'file-access'
  | 'view-source'
  | 'data-url'
  | 'error-page'
  | 'blocked'
  | 'xml'
  | 'empty-page'
  | 'no-answer';

/** A way on: pick the block by hand, read all text, allow files, try again. */
export type Way = 'pick' | 'whole-text' | 'allow-files' | 'retry';

export interface Problem {
  icon: IconName;
  title: MessageKey;
  text: MessageKey;
  ways: Way[];
}

export const PROBLEMS: Record<ProblemReason, Problem> = {
  'browser-page': problem('window', ['problemBrowserPage', 'problemBrowserPageText'], []),
  'extension-page': problem('window', ['problemExtensionPage', 'problemExtensionPageText'], []),
  store: problem('shield', ['problemStore', 'problemStoreText'], []),
  blank: problem('page', ['problemBlank', 'problemBlankText'], []),
  pdf: problem('page', ['problemPdf', 'problemPdfText'], []),
  'file-access': problem(
    'folder',
    ['problemFileAccess', 'problemFileAccessText'],
    ['allow-files', 'retry'],
  ),
  'view-source': problem('code', ['problemViewSource', 'problemViewSourceText'], []),
  'data-url': problem('code', ['problemDataUrl', 'problemDataUrlText'], []),
  'error-page': problem('warning', ['problemErrorPage', 'problemErrorPageText'], ['retry']),
  blocked: problem('shield', ['problemBlocked', 'problemBlockedText'], ['retry']),
  xml: problem('code', ['problemXml', 'problemXmlText'], []),
  'not-html': problem('page', ['problemNotHtml', 'problemNotHtmlText'], []),
  'empty-page': problem('page', ['problemEmptyPage', 'problemEmptyPageText'], ['retry']),
  'no-article': problem(
    'search',
    ['problemNoArticle', 'problemNoArticleText'],
    ['pick', 'whole-text'],
  ),
  'too-little-text': problem(
    'short',
    ['problemTooLittle', 'problemTooLittleText'],
    ['whole-text', 'pick'],
  ),
  'list-page': problem('list', ['problemListPage', 'problemListPageText'], ['pick', 'whole-text']),
  'search-results': problem(
    'search',
    ['problemSearchResults', 'problemSearchResultsText'],
    ['pick', 'whole-text'],
  ),
  'login-wall': problem(
    'lock',
    ['problemLoginWall', 'problemLoginWallText'],
    ['retry', 'pick', 'whole-text'],
  ),
  'video-page': problem(
    'play',
    ['problemVideoPage', 'problemVideoPageText'],
    ['pick', 'whole-text'],
  ),
  'gallery-page': problem(
    'image',
    ['problemGallery', 'problemGalleryText'],
    ['pick', 'whole-text'],
  ),
  'shop-page': problem('bag', ['problemShop', 'problemShopText'], ['pick', 'whole-text']),
  'too-large': problem('weight', ['problemTooLarge', 'problemTooLargeText'], ['pick']),
  failed: problem(
    'warning',
    ['problemFailed', 'problemFailedText'],
    ['retry', 'pick', 'whole-text'],
  ),
  'no-answer': problem('clock', ['problemNoAnswer', 'problemNoAnswerText'], ['retry']),
};

function problem(
  icon: IconName,
  [title, text]: [title: MessageKey, text: MessageKey],
  ways: Way[],
): Problem {
  return { icon, title, text, ways };
}

/** The reason to show for a failure of extraction: the detail tells some kinds apart that have sentences of their own. */
export function readProblem(reason: FailureReason, detail: string): ProblemReason {
  if (reason === 'not-html' && /pdf/i.test(detail)) return 'pdf';
  if (reason === 'not-html' && /xml/i.test(detail)) return 'xml';
  if (reason !== 'not-html' && /\bempty\b/i.test(detail)) return 'empty-page';
  return reason;
}
