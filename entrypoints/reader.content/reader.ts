// The reader of one page: answers every call, opens the clean view, leaves nothing behind.
import type { Article } from '../../lib/article';
import type { Handlers } from '../../lib/platform/answer-calls';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { speakLasting, lastingT as t } from '../../lib/platform/lasting-translate';
import type { ReaderCalls, ReadResult } from '../../lib/platform/messages';
import { nextReadyState } from '../../lib/ready-state';
import type { Target } from '../../lib/ui/clean-view/clean-view-props';
import type { ViewPart } from '../../lib/ui/page-parts';
import { type ArticleMemory, createArticleMemory } from './article-memory';
import { findKeptChoice } from './choices';
import { CleanViewControl, type Opening } from './clean-view-control';
import { followArrival } from './follow-arrival';
import { joinArticle } from './join-article';
import { loadPart, loadView } from './load-part';
import { createPageArticle, type PageArticle } from './page-article';
import type { Reading } from './reading';
import { readSelectedQuote } from './selected-quote';
import { startPicking } from './start-picking';
import { buildViewActions } from './view-actions';

type Toggled = ReaderCalls['toggle-clean-view']['result'];

export class Reader implements Reading {
  readonly page: PageArticle = createPageArticle(findKeptChoice);
  readonly memory: ArticleMemory = createArticleMemory();
  readonly view = (): CleanViewControl => this.control;
  private frozen = false;
  /** The view was opened, or asked for, since the page was loaded. */
  private wasOpen = false;
  private opening: Promise<boolean> | null = null;
  private readonly control = new CleanViewControl(this.memory, buildViewActions(this), this.page);

  readonly handlers: Handlers<ReaderCalls> = {
    read: ({ mode }) => this.answer(mode),
    'toggle-clean-view': ({ block, words, isUnasked = false }) =>
      isUnasked && this.wasOpen
        ? { open: this.control.isOpen }
        : this.toggle(
            block === undefined ? undefined : { block, words },
            // Who did not ask for it has it brought for an article alone.
            isUnasked ? undefined : loadView,
          ),
    'next-ready-state': async () => ({ readyState: await nextReadyState(document) }),
    'show-block': async ({ block }) => ({ shown: await this.showOnPage(block) }),
    'pick-block': async () => ({ started: await startPicking(this) }),
    selection: () => readSelectedQuote(this),
    quote: async ({ range }) => {
      const { result, elementAt } = await this.page.read('auto');
      const quoting = result.ok ? await loadPart('quoting') : null;
      return result.ok && quoting ? quoting.quotePassage(result, range, elementAt) : null;
    },
    'stop-reading': () => {
      this.page.stop();
      return {};
    },
    copy: async (payload) => ({ copied: await writeClipboardInPage(payload, document) }),
    'join-pages': async () => {
      await joinArticle(this);
      return this.answer('auto');
    },
    'apply-change': ({ key, change }) => {
      const applied = this.memory.apply(key, change);
      if (applied) this.control.change({});
      return { applied };
    },
    'apply-settings': ({ settings, sentences }) => {
      if (sentences !== undefined) speakLasting(sentences);
      this.memory.settings = settings;
      this.control.change({});
      return {};
    },
    notify: (toast) => {
      this.control.tell(toast);
      return { shown: true };
    },
  };

  /** Opens the clean view on what was read last. `loading`: the view, where it is brought while the page is read. */
  async open(place?: Omit<Target, 'seq'>, loading?: ReturnType<typeof loadView>): Promise<boolean> {
    const { result } = await this.page.read('auto');
    if (!result.ok) return false;
    this.frozen = false;
    // What was kept of the article is asked for while the view is being set up.
    const kept = this.memory.load(result);
    const module = await (loading ?? loadView());
    if (module) await this.show(module, result, { place, kept });
    else this.control.say(t('viewUpdated'));
    return module !== null;
  }

  private async show(module: ViewPart, article: Article, opening: Opening): Promise<void> {
    await this.control.open(module, article, opening);
    void followArrival(document, this);
  }

  /** Something was taken from what is shown. */
  freeze(): void {
    this.frozen = true;
  }

  isFrozen(): boolean {
    return this.frozen;
  }

  /** Reads the page anew at its new address. */
  reopen(): void {
    this.control.close();
    void this.open().then((isOpen) => {
      if (!isOpen) this.control.say(t('viewNoArticle'));
    });
  }

  /** Asked twice, also while the view is still on its way, it is closed. */
  private async toggle(place?: Omit<Target, 'seq'>, load?: typeof loadView): Promise<Toggled> {
    if ((this.control.isOpen || this.opening) && !place) {
      await this.opening;
      this.control.close();
      return { open: false };
    }
    this.wasOpen = true;
    this.opening = this.open(place, load?.()).finally(() => {
      this.opening = null;
    });
    const open = await this.opening;
    const { readyState } = document;
    const result = this.page.current()?.result;
    return result && !result.ok ? { open, refused: result, readyState } : { open };
  }

  private async showOnPage(block: number): Promise<boolean> {
    const module = await loadView();
    this.control.close();
    const element = this.page.elementOf(block);
    return module !== null && element !== null && module.flashElement(element);
  }

  private async answer(mode: 'auto' | 'whole-text'): Promise<ReadResult> {
    const { result } = await this.page.read(mode);
    return {
      result,
      selection: await readSelectedQuote(this),
      cleanViewOpen: this.control.isOpen,
      isViewLost: this.control.isLost,
      readyState: document.readyState,
    };
  }
}
