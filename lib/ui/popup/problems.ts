// Every reason why there is nothing to show, its sentence, and the ways on. A table: a new reason is one line.
import { FAILURE_WORDS, type FailureKind } from '../../failure-words';
import type { MessageKey } from '../../message-key';
import type { IconName } from './popup-icons';

export type ProblemReason =
  | FailureKind
  | 'browser-page'
  | 'extension-page'
  | 'store'
  | 'blank'
  | 'file-access'
  | 'view-source'
  | 'data-url'
  | 'reader-view'
  | 'error-page'
  | 'no-entry'
  | 'blocked'
  | 'still-loading'
  | 'stopped'
  | 'no-answer';

/** A way on: pick the block by hand, read all text, open the frame alone, allow files, try again. */
export type Way = 'pick' | 'whole-text' | 'open-frame' | 'allow-files' | 'retry';

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
  'file-access': problem(
    'folder',
    ['problemFileAccess', 'problemFileAccessText'],
    ['allow-files', 'retry'],
  ),
  'view-source': problem('code', ['problemViewSource', 'problemViewSourceText'], []),
  'data-url': problem('code', ['problemDataUrl', 'problemDataUrlText'], []),
  'reader-view': problem('window', ['problemReaderView', 'problemReaderViewText'], []),
  'error-page': problem('warning', ['problemErrorPage', 'problemErrorPageText'], ['retry']),
  'no-entry': problem('shield', ['problemNoEntry', 'problemNoEntryText'], ['retry']),
  blocked: problem('shield', ['problemBlocked', 'problemBlockedText'], ['retry']),
  'still-loading': problem(
    'clock',
    ['problemStillLoading', 'problemStillLoadingText'],
    ['retry', 'whole-text'],
  ),
  stopped: problem(
    'clock',
    ['problemStopped', 'problemStoppedText'],
    ['retry', 'pick', 'whole-text'],
  ),
  'no-answer': problem('clock', ['problemNoAnswer', 'problemNoAnswerText'], ['retry']),
  'not-html': failure('page', 'not-html', []),
  pdf: failure('page', 'pdf', []),
  xml: failure('code', 'xml', []),
  'empty-page': failure('page', 'empty-page', ['retry']),
  'text-in-frame': failure('page', 'text-in-frame', ['open-frame', 'whole-text']),
  'no-article': failure('search', 'no-article', ['pick', 'whole-text']),
  'too-little-text': failure('short', 'too-little-text', ['whole-text', 'pick']),
  'list-page': failure('list', 'list-page', ['pick', 'whole-text']),
  'search-results': failure('search', 'search-results', ['pick', 'whole-text']),
  'login-wall': failure('lock', 'login-wall', ['retry', 'pick', 'whole-text']),
  'video-page': failure('play', 'video-page', ['pick', 'whole-text']),
  'gallery-page': failure('image', 'gallery-page', ['pick', 'whole-text']),
  'shop-page': failure('bag', 'shop-page', ['pick', 'whole-text']),
  'too-large': failure('weight', 'too-large', ['pick']),
  'unsupported-dom': failure('warning', 'unsupported-dom', ['retry']),
  failed: failure('warning', 'failed', ['retry', 'pick', 'whole-text']),
};

function failure(icon: IconName, kind: FailureKind, ways: Way[]): Problem {
  return problem(icon, FAILURE_WORDS[kind], ways);
}

function problem(
  icon: IconName,
  [title, text]: [title: MessageKey, text: MessageKey],
  ways: Way[],
): Problem {
  return { icon, title, text, ways };
}
