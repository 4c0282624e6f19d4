// Opens and closes the clean view and keeps what it shows up to date.
import type { Article } from '../../lib/article';
import { applyCorrections } from '../../lib/article-state';
import { foldText } from '../../lib/language/fold-text';
import { isAlive } from '../../lib/platform/is-alive';
import { lastingT as t } from '../../lib/platform/lasting-translate';
import { removeOrphans } from '../../lib/platform/remove-orphans';
import type {
  CleanViewActions,
  CleanViewProps,
  Target,
  Toast,
} from '../../lib/ui/clean-view/clean-view-props';
import type { MountedView } from '../../lib/ui/clean-view/mount-clean-view';
import type { PictureSize } from '../../lib/ui/clean-view/picture-sizes';
import type { Stage } from '../../lib/ui/clean-view/stage';
import { findPart, type ViewPart } from '../../lib/ui/page-parts';
import { showPageToast } from '../../lib/ui/page-toast';
import { arrivalOf } from './arrival';
import type { ArticleMemory } from './article-memory';
import type { PageArticle } from './page-article';

type Changing = Pick<CleanViewProps, 'join' | 'target' | 'toast' | 'stale' | 'arrival'>;

export interface Opening {
  /** Where in the article it opens. */
  place: Omit<Target, 'seq'> | undefined;
  /** What was kept of the article is known: nothing is shown before. */
  kept: Promise<void>;
}

const AT_FIRST: Changing = {
  join: 'idle',
  target: null,
  toast: null,
  stale: false,
  arrival: 'whole',
};

export class CleanViewControl {
  private view: MountedView | null = null;
  private mounting: Promise<void> | null = null;
  /** The page kept taking the view away: the popup says so. */
  isLost = false;
  private article: Article | null = null;
  private changing = AT_FIRST;
  private mayLoadImage = (_url: string) => false;
  private sizes: ReadonlyMap<string, PictureSize> = new Map();
  private module: ViewPart | null = null;
  private sequence = 0;
  private stopWatching = () => {};

  constructor(
    private readonly memory: ArticleMemory,
    private readonly actions: CleanViewActions,
    private readonly page: PageArticle,
  ) {}

  /** Where the view stands, to read the selection from; null while it is closed. */
  get stage(): Stage | null {
    return this.view?.stage ?? null;
  }

  get isOpen(): boolean {
    return this.view !== null || this.mounting !== null;
  }

  async open(module: ViewPart, article: Article, { place, kept }: Opening): Promise<void> {
    const target = place ? { ...place, seq: ++this.sequence } : null;
    if (article.url !== this.article?.url) this.changing = AT_FIRST;
    this.isLost = false;
    this.article = module.withOutline(article);
    this.mayLoadImage = module.createImageGate(document);
    this.sizes = module.readPictureSizes(document);
    this.module = module;
    const arrival = arrivalOf(document);
    this.changing = { ...this.changing, target, arrival, toast: null, stale: false };
    if (!this.view) this.mounting ??= this.mount(module);
    prepare(this.article);
    await Promise.all([this.mounting, kept]);
    try {
      this.render();
    } catch {
      this.close();
      this.say(t('viewFailed'));
    }
  }

  close(): void {
    this.view?.close();
  }

  change(patch: Partial<Changing>, article?: Article): void {
    this.changing = { ...this.changing, ...patch };
    if (article) this.article = findPart('clean-view')?.withOutline(article) ?? article;
    this.render();
  }

  say(text: string): void {
    this.tell({ text });
  }

  /** In the view when it is open, else on the page. */
  tell(toast: Omit<Toast, 'seq'>): void {
    if (this.view) this.change({ toast: { ...toast, seq: ++this.sequence } });
    else showPageToast(document, { ...toast, lang: t('languageTag') });
  }

  private async mount({ mountCleanView, watchAddress }: ViewPart): Promise<void> {
    this.stopWatching = watchAddress(() => this.change({ stale: this.page.isStale() }));
    removeOrphans(document);
    let isClosed = false;
    const view = await mountCleanView(document, {
      t,
      isAlive,
      onClosed: () => {
        isClosed = true;
        this.stopWatching();
        this.view = null;
      },
      onLost: (why) => {
        this.isLost = why === 'removed';
        sayLost(t(why === 'removed' ? 'viewHostRemoved' : 'viewPageRewritten'));
      },
    });
    this.mounting = null;
    if (!isClosed) this.view = view;
  }

  private render(): void {
    const nodes = findPart('article-nodes');
    if (!this.article || !nodes) return;
    const { settings, state, keeping } = this.memory;
    this.view?.render({
      ...this.changing,
      nodes,
      article: applyCorrections(this.article, state),
      settings,
      state,
      keeping,
      choice: this.page.choices.held(),
      mayLoadImage: this.mayLoadImage,
      pictureSize: (url) => this.sizes.get(url) ?? null,
      fold: foldText,
      readNote: (href) => this.module?.readNote(document, href) ?? '',
      findBlock: (href) => this.module?.findBlock(document, href, this.page.elements()) ?? -1,
      actions: this.actions,
    });
  }
}

/** While the view's frame is on its way: both are waited for by its first drawing. */
function prepare({ outline, url }: Article): void {
  if (outline) findPart('article-nodes')?.sanitize('', url);
}

const REMOVAL_DELAY_MS = 300;

/** On the page; where the site removes that too, in a window of the browser's own. */
function sayLost(text: string): void {
  const host = showPageToast(document, { text, lang: t('languageTag') });
  setTimeout(() => {
    if (!host.isConnected) alert(text);
  }, REMOVAL_DELAY_MS);
}
