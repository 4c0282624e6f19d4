// The whole article taken along from the popup: copied at once, or saved while the popup tells how far it is.
import type { Article } from '../../article';
import type { ArticleState } from '../../article-state';
import { type ArticleChoice, isTextFormat } from '../../export/article-files';
import type { MessageKey, Translate } from '../../message-key';
import type { Settings } from '../../settings/settings';
import type { PopupPorts, PreparedArticle, SaveOutcome } from './ports';

/** What the popup knows and shows. */
interface Host {
  page: { kind: string; article?: Article; state?: ArticleState };
  session: { settings: Settings };
  freeze(): void;
  copy(payload: { text: string; html?: string }, done: MessageKey): Promise<void>;
  openExport(isOpen: boolean): void;
  complain(key: MessageKey): void;
  showToast(toast: {
    text: string;
    tone: 'plain';
    action?: { label: string; run(): void } | undefined;
  }): void;
}

const readChoice = (settings: Settings): ArticleChoice => ({
  format: settings.articleFormat,
  withQuotes: settings.articleQuotes,
  withPictures: settings.articlePictures,
});

export class ArticleTaking {
  constructor(
    private readonly host: Host,
    private readonly ports: Pick<PopupPorts, 'prepareArticle' | 'saveArticle'>,
    private readonly t: Translate,
  ) {}

  /** What copying needs, and what is told of the pictures beforehand. */
  prepare(article: Article): Promise<PreparedArticle> {
    return this.ports.prepareArticle(article);
  }

  /** Within the click. */
  async copy(prepared: PreparedArticle): Promise<void> {
    const { session, page } = this.host;
    const { format, withQuotes, withPictures } = readChoice(session.settings);
    if (!isTextFormat(format)) return;
    const quotes = withQuotes ? (page.state?.tray ?? []) : [];
    const frontMatter = session.settings.articleFrontMatter;
    const payload = prepared.copyOf(format, withPictures, { quotes, frontMatter });
    const copied = this.host.copy(payload, 'exportCopied');
    this.host.openExport(false);
    await copied;
  }

  async save(): Promise<void> {
    const { page } = this.host;
    if (!page.article || !page.state) return;
    this.host.freeze();
    this.host.openExport(false);
    this.tell(await this.run(page.article, page.state));
  }

  private run(article: Article, { tray: quotes }: ArticleState): Promise<SaveOutcome> {
    const { settings } = this.host.session;
    const cancel = new AbortController();
    const action = { label: this.t('exportCancel'), run: () => cancel.abort() };
    const watch = {
      signal: cancel.signal,
      onProgress: (done: number, total: number) =>
        this.say(this.t('exportMakingStep', done, total), action),
    };
    this.say(this.t('exportMaking'));
    const whole = { article, quotes, frontMatter: settings.articleFrontMatter };
    return this.ports
      .saveArticle({ ...whole, ...readChoice(settings) }, watch)
      .catch((): SaveOutcome => ({ state: cancel.signal.aborted ? 'cancelled' : 'failed' }));
  }

  private tell(outcome: SaveOutcome): void {
    if (outcome.state === 'handed-over') this.tellFile(outcome);
    else if (outcome.state === 'failed') this.host.complain('toastSaveFailed');
    else this.say(this.t('exportCancelled'));
  }

  private tellFile({ filename, pictures }: Extract<SaveOutcome, { filename: string }>): void {
    const words = pictures?.total
      ? this.t('toastArticleHandedOver', filename, pictures.embedded, pictures.total)
      : this.t('toastHandedOver', filename);
    this.say(words, { label: this.t('saveAgain'), run: () => void this.save() });
  }

  private say(text: string, action?: { label: string; run(): void }): void {
    this.host.showToast({ text, tone: 'plain', action });
  }
}
