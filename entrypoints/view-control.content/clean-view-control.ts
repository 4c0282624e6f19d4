// Opens and closes the clean view and keeps what it shows up to date.
import type { Article } from '../../lib/article';
import { applyCorrections } from '../../lib/article-state';
import type { Translate } from '../../lib/message-key';
import { withOutline } from '../../lib/outline/with-outline';
import { isAlive } from '../../lib/platform/is-alive';
import { removeOrphans } from '../../lib/platform/remove-orphans';
import type { CleanViewActions, Toast } from '../../lib/ui/clean-view/clean-view-props';
import type { MountedView } from '../../lib/ui/clean-view/mount-clean-view';
import type { PictureSize } from '../../lib/ui/clean-view/picture-sizes';
import type { Stage } from '../../lib/ui/clean-view/stage';
import {
  findPart,
  type Opening,
  type PageView,
  type ViewChange,
  type ViewPart,
} from '../../lib/ui/page-parts';
import { showPageToast } from '../../lib/ui/page-toast';
import { arrivalOf } from './arrival';
import type { Reading } from './reading';

const AT_FIRST: ViewChange = {
  join: 'idle',
  target: null,
  toast: null,
  stale: false,
  arrival: 'whole',
};

export class CleanViewControl implements PageView {
  private view: MountedView | null = null;
  private mounting: Promise<void> | null = null;
  isLost = false;
  private article: Article | null = null;
  private changing = AT_FIRST;
  private mayLoadImage = (_url: string) => false;
  private sizes: ReadonlyMap<string, PictureSize> = new Map();
  private module: ViewPart | null = null;
  private sequence = 0;
  private stopWatching = () => {};

  private readonly t: Translate;

  constructor(
    private readonly reading: Reading,
    private readonly actions: CleanViewActions,
  ) {
    this.t = reading.t;
  }

  get stage(): Stage | null {
    return this.view?.stage ?? null;
  }

  get isOpen(): boolean {
    return this.view !== null || this.mounting !== null;
  }

  async open(article: Article, { module, place, kept }: Opening): Promise<void> {
    const target = place ? { ...place, seq: ++this.sequence } : null;
    if (article.url !== this.article?.url) this.changing = AT_FIRST;
    this.isLost = false;
    this.article = withOutline(article);
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
      this.say(this.t('viewFailed'));
    }
  }

  close(): void {
    this.view?.close();
  }

  change(patch: Partial<ViewChange>, article?: Article): void {
    this.changing = { ...this.changing, ...patch };
    if (article) this.article = withOutline(article);
    this.render();
  }

  say(text: string): void {
    this.tell({ text });
  }

  tell(toast: Omit<Toast, 'seq'>): void {
    if (this.view) this.change({ toast: { ...toast, seq: ++this.sequence } });
    else showPageToast(document, { ...toast, lang: this.t('languageTag') });
  }

  private async mount({ mountCleanView, watchAddress }: ViewPart): Promise<void> {
    const { t } = this;
    this.stopWatching = watchAddress(() => this.change({ stale: this.reading.page.isStale() }));
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
        sayLost(t(why === 'removed' ? 'viewHostRemoved' : 'viewPageRewritten'), t('languageTag'));
      },
    });
    this.mounting = null;
    if (!isClosed) this.view = view;
  }

  private render(): void {
    const nodes = findPart('article-nodes');
    if (!this.article || !nodes) return;
    const { settings, state, keeping } = this.reading.memory;
    this.view?.render({
      ...this.changing,
      nodes,
      article: applyCorrections(this.article, state),
      settings,
      state,
      keeping,
      choice: this.reading.page.choices.held(),
      mayLoadImage: this.mayLoadImage,
      pictureSize: (url) => this.sizes.get(url) ?? null,
      fold: this.reading.reader.fold,
      readNote: (href) => this.module?.readNote(document, href) ?? '',
      findBlock: (href) =>
        this.module?.findBlock(document, href, this.reading.page.elements()) ?? -1,
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
function sayLost(text: string, lang: string): void {
  const host = showPageToast(document, { text, lang });
  setTimeout(() => {
    if (!host.isConnected) alert(text);
  }, REMOVAL_DELAY_MS);
}
