// The reader of one page: answers every call, opens the clean view, leaves nothing behind.
import type { Handlers } from '../../lib/platform/answer-calls';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { startDownload } from '../../lib/platform/download';
import { lastingT as t } from '../../lib/platform/lasting-translate';
import type { ReaderCalls, ReadResult } from '../../lib/platform/messages';
import type { Target } from '../../lib/ui/clean-view/clean-view-props';
import { flashElement } from '../../lib/ui/page-flash';
import { type ArticleMemory, createArticleMemory } from './article-memory';
import { CleanViewControl } from './clean-view-control';
import { joinArticle } from './join-article';
import { loadView } from './load-view';
import { createPageArticle, type PageArticle } from './page-article';
import { quotePassage } from './passages';
import { readSelectedQuote } from './selected-quote';
import { startPicking } from './start-picking';
import { buildViewActions } from './view-actions';

export class Reader {
  readonly page: PageArticle = createPageArticle();
  readonly memory: ArticleMemory = createArticleMemory();
  readonly view = (): CleanViewControl => this.control;
  private readonly control = new CleanViewControl(
    this.memory,
    buildViewActions(this),
    this.page.isStale,
  );

  readonly handlers: Handlers<ReaderCalls> = {
    read: ({ mode }) => this.answer(mode),
    'toggle-clean-view': async ({ block, words }) =>
      this.toggle(block === undefined ? undefined : { block, words }),
    'show-block': ({ block }) => ({ shown: this.showOnPage(block) }),
    'pick-block': async () => ({ started: await startPicking(this) }),
    selection: () => readSelectedQuote(this),
    quote: ({ range }) => {
      const result = this.page.read('auto').result;
      return result.ok ? quotePassage(this.page, result, range) : null;
    },
    copy: async (payload) => ({ copied: await writeClipboardInPage(payload) }),
    download: (file) => {
      startDownload(file);
      return { started: true };
    },
    'join-pages': async () => {
      await joinArticle(this);
      return this.answer('auto');
    },
    'apply-state': ({ state }) => {
      this.memory.state = state;
      this.control.change({});
      return { applied: true };
    },
    notify: (toast) => {
      this.control.tell(toast);
      return { shown: true };
    },
  };

  /** Opens the clean view on what was read last. */
  async open(place?: Omit<Target, 'seq'>): Promise<boolean> {
    const { result } = this.page.read('auto');
    if (!result.ok) return false;
    const [module] = await Promise.all([loadView(), this.memory.load(result)]);
    if (module) this.control.open(module, result, place);
    else this.control.say(t('viewUpdated'));
    return module !== null;
  }

  /** Reads the page anew at its new address. */
  reopen(): void {
    this.control.close();
    void this.open().then((isOpen) => {
      if (!isOpen) this.control.say(t('viewNoArticle'));
    });
  }

  private async toggle(place?: Omit<Target, 'seq'>): Promise<{ open: boolean }> {
    if (this.control.root && !place) {
      this.control.close();
      return { open: false };
    }
    return { open: await this.open(place) };
  }

  private showOnPage(block: number): boolean {
    this.control.close();
    const element = this.page.elementOf(block);
    return element !== null && flashElement(element);
  }

  private answer(mode: 'auto' | 'whole-text'): ReadResult {
    const { result } = this.page.read(mode);
    return {
      result,
      selection: readSelectedQuote(this),
      cleanViewOpen: this.control.root !== null,
    };
  }
}
