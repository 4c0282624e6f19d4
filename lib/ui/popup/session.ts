// What the popup shows: the page it was opened over, and what goes on in the popup itself.
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import type { ArticlePage } from './article-page';
import type { ProblemReason } from './problems';

export type Page =
  | { kind: 'loading'; isSlow: boolean }
  /** `detail` as the failure gives it: a frame's address. */
  | { kind: 'problem'; reason: ProblemReason; detail: string }
  | ArticlePage;

export interface Toast {
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run(): void } | undefined;
  seq: number;
}

export interface Session {
  settings: Settings;
  toast: Toast | null;
  isSettingsOpen: boolean;
  isExportOpen: boolean;
  isReportOpen: boolean;
  /** Text that the browser would not put on the clipboard; shown selected. */
  refusedCopy: string | null;
  joining: 'idle' | 'busy' | 'failed';
  /** More of the page has arrived since something was taken from what was read. */
  hasMore: boolean;
  /** The key that copies the selection as a quote; '' for none. */
  quoteKey: string;
}

export const SESSION_AT_FIRST: Session = {
  settings: DEFAULT_SETTINGS,
  toast: null,
  isSettingsOpen: false,
  isExportOpen: false,
  isReportOpen: false,
  refusedCopy: null,
  joining: 'idle',
  hasMore: false,
  quoteKey: '',
};
