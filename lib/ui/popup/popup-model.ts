// What the popup knows and does, without any drawing: components read `page` and `session` and call the rest.
import type { Article } from '../../article';
import {
  type ArticleChange,
  type ArticleState,
  applyCorrections,
  buildSummary,
  EMPTY_STATE,
} from '../../article-state';
import type { MessageKey, Translate } from '../../message-key';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import type { PopupPorts, Reading, ReadOutcome } from './ports';
import { type ProblemReason, readProblem } from './problems';

/** After how long the skeleton says that the page is large, and when we stop waiting, ms. */
const SLOW_AFTER = 1_500;
const GIVE_UP_AFTER = 15_000;

export type Page =
  | { kind: 'loading'; isSlow: boolean }
  | { kind: 'problem'; reason: ProblemReason }
  | ArticlePage;

export interface ArticlePage {
  kind: 'article';
  reading: Reading;
  /** As the page gives it. */
  original: Article;
  /** With the user's corrections and outline. */
  article: Article;
  state: ArticleState;
}

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
  /** Text that the browser would not put on the clipboard; shown selected. */
  refusedCopy: string | null;
  joining: 'idle' | 'busy' | 'failed';
  /** The key that copies the selection as a quote; '' for none. */
  quoteKey: string;
}

type Copied = Parameters<PopupPorts['copy']>[0];
type Saved = Parameters<PopupPorts['save']>[0];

export class PopupModel {
  page: Page = { kind: 'loading', isSlow: false };
  session: Session = {
    settings: DEFAULT_SETTINGS,
    toast: null,
    isSettingsOpen: false,
    refusedCopy: null,
    joining: 'idle',
    quoteKey: '',
  };
  private listener: () => void = () => {};
  private toasts = 0;

  constructor(
    private readonly ports: PopupPorts,
    private readonly t: Translate,
  ) {}

  /** Called after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => {};
    };
  }

  async start(): Promise<void> {
    const settings = this.ports.getSettings().then(
      (value) => this.patch({ settings: value }),
      () => this.complain('toastNoSettings'),
    );
    const key = this.ports.getQuoteKey().then(
      (quoteKey) => this.patch({ quoteKey }),
      () => {},
    );
    await Promise.all([settings, key, this.read('auto')]);
  }

  async read(mode: 'auto' | 'whole-text'): Promise<void> {
    this.setPage({ kind: 'loading', isSlow: false });
    const slow = setTimeout(() => {
      if (this.page.kind === 'loading') this.setPage({ kind: 'loading', isSlow: true });
    }, SLOW_AFTER);
    const outcome = await within(GIVE_UP_AFTER, this.ports.read(mode));
    clearTimeout(slow);
    await this.show(outcome);
  }

  /** Fetches and joins the other pages; what was there before stays when that fails. */
  async join(): Promise<void> {
    this.patch({ joining: 'busy' });
    const outcome = await this.ports.joinPages().catch((): ReadOutcome => ({ problem: 'failed' }));
    const result = 'reading' in outcome ? outcome.reading.result : null;
    if (result?.ok) await this.show(outcome);
    const isWhole = result?.ok === true && result.pages.next.length === 0;
    this.patch({ joining: isWhole ? 'idle' : 'failed' });
  }

  /** Keeps a change to the article and shows what came of it; says so when it could not be kept. */
  async change(wanted: ArticleChange): Promise<boolean> {
    if (this.page.kind !== 'article') return false;
    const { original } = this.page;
    const answer = await this.ports
      .change(original, wanted, buildSummary(original))
      .catch(() => null);
    if (answer && this.page.kind === 'article' && this.page.original === original)
      this.setPage(buildArticlePage(this.page.reading, original, answer.value));
    if (!answer?.saved) this.complain('toastNotSaved');
    return answer?.saved ?? false;
  }

  async setSettings(changed: Partial<Settings>): Promise<void> {
    this.patch({ settings: { ...this.session.settings, ...changed } });
    const answer = await this.ports.setSettings(changed).catch(() => null);
    if (!answer?.saved) this.complain('toastNotSaved');
  }

  /** Where the browser refuses, the text is shown selected. */
  async copy(payload: Copied, done: MessageKey = 'toastCopied'): Promise<void> {
    const isCopied = await this.ports.copy(payload).catch(() => false);
    if (isCopied) this.say(done);
    else this.patch({ refusedCopy: payload.text });
  }

  save(file: Saved): void {
    if (this.ports.save(file)) this.say('toastSaved');
    else this.complain('toastSaveFailed');
  }

  openCleanView(block?: number, words?: string): Promise<void> {
    return this.tryInPage(this.ports.openCleanView(block, words));
  }

  showBlock(block: number): Promise<void> {
    return this.tryInPage(this.ports.showBlock(block));
  }

  pickBlock(): Promise<void> {
    return this.tryInPage(this.ports.pickBlock());
  }

  openExtensionSettings(): void {
    this.ports.openExtensionSettings();
  }

  openSettings(isSettingsOpen: boolean): void {
    this.patch({ isSettingsOpen });
  }

  closeManualCopy(): void {
    this.patch({ refusedCopy: null });
  }

  say(key: MessageKey, action?: Toast['action']): void {
    this.showToast({ text: this.t(key), tone: 'plain', action });
  }

  hideToast(seq: number): void {
    if (this.session.toast?.seq === seq) this.patch({ toast: null });
  }

  private complain(key: MessageKey): void {
    this.showToast({ text: this.t(key), tone: 'bad' });
  }

  private showToast(toast: Omit<Toast, 'seq'>): void {
    this.toasts += 1;
    this.patch({ toast: { ...toast, seq: this.toasts } });
  }

  private async show(outcome: ReadOutcome): Promise<void> {
    if ('problem' in outcome) return this.setPage({ kind: 'problem', reason: outcome.problem });
    const { result } = outcome.reading;
    if (!result.ok)
      return this.setPage({ kind: 'problem', reason: readProblem(result.reason, result.detail) });
    const state = await this.ports.getState(result).catch(() => EMPTY_STATE);
    this.setPage(buildArticlePage(outcome.reading, result, state));
  }

  private async tryInPage(attempt: Promise<boolean>): Promise<void> {
    if (!(await attempt.catch(() => false))) this.complain('toastPageGone');
  }

  private setPage(page: Page): void {
    this.page = page;
    this.listener();
  }

  private patch(changed: Partial<Session>): void {
    this.session = { ...this.session, ...changed };
    this.listener();
  }
}

function buildArticlePage(reading: Reading, original: Article, state: ArticleState): ArticlePage {
  return { kind: 'article', reading, original, state, article: applyCorrections(original, state) };
}

/** The answer, or the problem 'no-answer' when it takes too long and 'failed' when it breaks. */
async function within(ms: number, answer: Promise<ReadOutcome>): Promise<ReadOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ReadOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ problem: 'no-answer' }), ms);
  });
  const safe = answer.catch((): ReadOutcome => ({ problem: 'failed' }));
  return Promise.race([safe, late]).finally(() => clearTimeout(timer));
}
