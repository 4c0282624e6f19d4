// What is asked of the popup, without any drawing: to read the page, to change, copy or save what was read.
import { type ArticleChange, applyChange, buildSummary } from '../../article-state';
import { sayFieldsToCheck } from '../../citation/fields-to-check';
import { readFailureKind } from '../../failure-words';
import type { RoomUsage } from '../../library/kept';
import type { MessageKey, Translate } from '../../message-key';
import { REFUSAL_WORDS } from '../../refusal-words';
import type { Settings } from '../../settings/settings';
import { todayHere } from '../../today';
import { buildArticlePage, NOT_OPENED } from './article-page';
import { ArticleTaking } from './article-taking';
import { buildKeptFile, buildRawFile } from './kept-file';
import { LibrarySaving } from './library-saving';
import { PopupDisplay } from './popup-display';
import type { About, PopupPorts, ReadOutcome } from './ports';
import { pause, within } from './wait-for-reading';

/** After how long the skeleton says that the page is large, and when we stop waiting, ms. */
const SLOW_AFTER = 1_500;
const GIVE_UP_AFTER = 15_000;
/** How often a page that is still coming is looked at again while it holds no article yet, ms. */
const LOOK_AGAIN_AFTER = 1_500;

export type { ArticlePage } from './article-page';

export type { Page, Session, Toast } from './session';

type Copied = Parameters<PopupPorts['copy']>[0];
type Saved = Parameters<PopupPorts['save']>[0];

export class PopupModel extends PopupDisplay {
  private readings = 0;
  /** Copied, saved or changed: what was read stays then. */
  private isFrozen = false;

  readonly taking: ArticleTaking;
  readonly library: LibrarySaving;

  constructor(
    private readonly ports: PopupPorts,
    t: Translate,
  ) {
    super(t);
    this.taking = new ArticleTaking(this, ports, t);
    this.library = new LibrarySaving(this, ports, t);
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
    this.ports.hearChanges((changed, change) => this.apply(changed, change));
    await Promise.all([settings, key, this.read('auto')]);
  }

  async read(mode: 'auto' | 'whole-text'): Promise<void> {
    this.readings += 1;
    const turn = this.readings;
    this.isFrozen = false;
    this.patch({ hasMore: false });
    this.setPage({ kind: 'loading', isSlow: false });
    const slow = setTimeout(() => {
      if (this.page.kind === 'loading') this.setPage({ kind: 'loading', isSlow: true });
    }, SLOW_AFTER);
    const outcome = await within(GIVE_UP_AFTER, this.ports.read(mode));
    clearTimeout(slow);
    if (turn !== this.readings) return;
    await this.show(outcome);
    if ('reading' in outcome) void this.followLoading(outcome.reading.readyState, this.readings);
  }

  /** The reader does not want to wait: what comes of it all the same is not shown. */
  stopReading(): void {
    this.readings += 1;
    this.ports.stopReading();
    this.setPage({ kind: 'problem', reason: 'stopped', detail: '' });
  }

  /** Reads again as more of the page arrives, until something was taken from what was read. */
  private async followLoading(first: DocumentReadyState, turn: number): Promise<void> {
    const isOver = () => turn !== this.readings;
    for (let state = first; state !== 'complete'; ) {
      const next = this.ports.nextReadyState().catch((): DocumentReadyState => 'complete');
      // As long as there is no article, its beginning is waited for too.
      const waits = this.page.kind === 'problem' ? [next, pause(LOOK_AGAIN_AFTER, state)] : [next];
      state = await Promise.race(waits);
      if (isOver()) return;
      if (this.isFrozen) return this.patch({ hasMore: true });
      const outcome = await this.ports
        .read('auto')
        .catch((): ReadOutcome => ({ problem: 'failed' }));
      if (isOver() || this.isFrozen) return;
      if (this.page.kind === 'problem' || isArticle(outcome)) await this.show(outcome);
    }
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
    this.isFrozen = true;
    const { original, kept } = this.page;
    this.apply(kept.key, wanted);
    // Without a key it could not be opened: there is nowhere to keep it.
    const asked = kept.key === '' ? null : this.ports.change(kept.key, original, wanted);
    const answer = await asked?.catch(() => null);
    if (answer?.saved) return true;
    const action = { label: this.t('saveAsFile'), run: () => this.saveKept() };
    const text = this.t(REFUSAL_WORDS[answer?.refusal ?? 'failed']);
    this.showToast({ text, tone: 'bad', action });
    return false;
  }

  /** Shows a change, ours or one made elsewhere. */
  private apply(key: string, change: ArticleChange): void {
    if (this.page.kind !== 'article' || this.page.kept.key !== key) return;
    const { reading, original, kept, state } = this.page;
    this.setPage(
      buildArticlePage(reading, original, { ...kept, state: applyChange(state, change) }),
    );
  }

  /** What is shown, as a file: also when the store would not have it. */
  saveKept(): void {
    if (this.page.kind === 'article')
      this.save(buildKeptFile(buildSummary(this.page.original), this.page.state));
  }

  /** Everything as it lies in the store, of one article or of all. */
  async saveRaw(key?: string): Promise<void> {
    const raw = await this.ports.readRaw(key).catch(() => null);
    if (raw) this.save(buildRawFile(raw, todayHere()));
    else this.complain('storageClosed');
  }

  openLibrary(): void {
    this.ports.openLibrary();
  }

  readUsage(): Promise<RoomUsage> {
    return this.ports.readUsage();
  }

  async setSettings(changed: Partial<Settings>): Promise<void> {
    this.patch({ settings: { ...this.session.settings, ...changed } });
    const answer = await this.ports.setSettings(changed).catch(() => null);
    if (!answer?.saved) this.complain('toastNotSaved');
  }

  /** Where the browser refuses, the text is shown selected. */
  async copy(payload: Copied, done: MessageKey = 'toastCopied'): Promise<void> {
    this.isFrozen = true;
    const isCopied = await this.ports.copy(payload).catch(() => false);
    if (isCopied) this.sayCopied(done);
    else this.patch({ refusedCopy: payload.text });
  }

  /** With what is cited unchecked. */
  private sayCopied(done: MessageKey): void {
    const toCheck = this.page.kind === 'article' ? sayFieldsToCheck(this.page.article, this.t) : '';
    const text = toCheck ? this.t('toastToCheck', this.t(done), toCheck) : this.t(done);
    this.showToast({ text, tone: 'plain' });
  }

  /** What the reader then does with a save dialog nobody tells us: so the words say no more than that it was handed over. */
  save(file: Saved): void {
    this.isFrozen = true;
    const isHandedOver = this.ports.save(file);
    const action = { label: this.t('saveAgain'), run: () => this.save(file) };
    if (!isHandedOver) this.complain('toastSaveFailed');
    else this.showToast({ text: this.t('toastHandedOver', file.filename), tone: 'plain', action });
  }

  openFrame(): void {
    if (this.page.kind === 'problem') this.ports.openAddress(this.page.detail);
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

  openOptions(): void {
    this.ports.openOptions();
  }

  openExtensionSettings(): void {
    this.ports.openExtensionSettings();
  }

  /** Something is taken from what was read: it stays. */
  freeze(): void {
    this.isFrozen = true;
  }

  readAbout(): Promise<About> {
    return this.ports.readAbout();
  }

  private async show(outcome: ReadOutcome): Promise<void> {
    if ('problem' in outcome)
      return this.setPage({ kind: 'problem', reason: outcome.problem, detail: '' });
    const { result, readyState } = outcome.reading;
    if (!result.ok) {
      // A page that is still coming is not to blame for what has not arrived.
      const reason = readyState === 'loading' ? 'still-loading' : readFailureKind(result);
      return this.setPage({ kind: 'problem', reason, detail: result.detail });
    }
    const opened = await this.ports.openArticle(result).catch(() => NOT_OPENED);
    this.setPage(buildArticlePage(outcome.reading, result, opened));
  }

  private async tryInPage(attempt: Promise<boolean>): Promise<void> {
    if (!(await attempt.catch(() => false))) this.complain('toastPageGone');
  }
}

const isArticle = (outcome: ReadOutcome): boolean =>
  'reading' in outcome && outcome.reading.result.ok;
