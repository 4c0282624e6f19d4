// The reader of one page: answers every call, opens the clean view, leaves nothing behind.
import { foldText } from '../../lib/language/fold-text';
import type { Handlers } from '../../lib/platform/answer-calls';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { keepSentences, lastingT, speakLasting } from '../../lib/platform/lasting-translate';
import type { ReaderCalls, ReadResult } from '../../lib/platform/messages';
import { nextReadyState } from '../../lib/ready-state';
import type { Target } from '../../lib/ui/clean-view/clean-view-props';
import type { PageArticle } from '../../lib/ui/page-article';
import { findPart, type PageReader, type ViewControl } from '../../lib/ui/page-parts';
import { findKeptChoice } from './choices';
import { joinArticle } from './join-article';
import { loadPart, loadView } from './load-part';
import { createPageArticle } from './page-article';
import { readSelectedQuote } from './selected-quote';

type Toggled = ReaderCalls['toggle-clean-view']['result'];

export class Reader implements PageReader {
  readonly page: PageArticle = createPageArticle(findKeptChoice);
  readonly t = lastingT;
  readonly keepSentences = keepSentences;
  readonly loadPart = loadPart;
  readonly fold = foldText;
  private known: ViewControl | null = null;
  /** The view was opened, or asked for, since the page was loaded. */
  private wasOpen = false;
  private opening: Promise<boolean> | null = null;

  readonly handlers: Handlers<ReaderCalls> = {
    read: ({ mode }) => this.answer(mode),
    'toggle-clean-view': ({ block, words, isUnasked = false }) =>
      isUnasked && this.wasOpen
        ? { open: this.isOpen }
        : this.toggle(
            block === undefined ? undefined : { block, words },
            // Who did not ask for it has it brought for an article alone.
            isUnasked ? undefined : loadView,
          ),
    'next-ready-state': async () => ({ readyState: await nextReadyState(document) }),
    'show-block': async ({ block }) => ({ shown: await this.showOnPage(block) }),
    'pick-block': async () => ({ started: (await loadView()) !== null && !!this.control?.pick() }),
    selection: () => this.readSelection(),
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
      await this.joinPages();
      return this.answer('auto');
    },
    'apply-change': ({ key, change }) => ({ applied: this.control?.apply(key, change) ?? false }),
    'apply-settings': ({ settings, sentences }) => {
      if (sentences !== undefined) speakLasting(sentences);
      this.control?.applySettings(settings);
      return {};
    },
    notify: async (toast) => {
      await loadPart('view-control');
      reach(this.control).view.tell(toast);
      return { shown: true };
    },
  };

  /** Opens the clean view on what was read last. `loading`: the view, where it is brought while the page is read. */
  async open(place?: Omit<Target, 'seq'>, loading?: ReturnType<typeof loadView>): Promise<boolean> {
    const { result } = await this.page.read('auto');
    if (!result.ok) return false;
    const view = loading ?? loadView();
    // What was kept of the article is asked for while the view is being set up, as soon as its control is there.
    const early = this.control?.load(result);
    const module = await view;
    const control = reach(this.control);
    const kept = early ?? control.load(result);
    if (module) await control.open(result, { module, place, kept });
    else control.view.say(lastingT('viewUpdated'));
    return module !== null;
  }

  joinPages(): Promise<boolean> {
    return joinArticle(this.page, this.control);
  }

  /** Null until its script has come. */
  private get control(): ViewControl | null {
    this.known ??= findPart('view-control')?.createViewControl(this) ?? null;
    return this.known;
  }

  private get isOpen(): boolean {
    return this.control?.view.isOpen ?? false;
  }

  /** Asked twice, also while the view is still on its way, it is closed. */
  private async toggle(place?: Omit<Target, 'seq'>, load?: typeof loadView): Promise<Toggled> {
    if ((this.isOpen || this.opening) && !place) {
      await this.opening;
      this.control?.view.close();
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
    this.control?.view.close();
    const element = this.page.elementOf(block);
    return module !== null && element !== null && module.flashElement(element);
  }

  private readSelection() {
    return readSelectedQuote(this.page, this.control?.view.stage ?? null);
  }

  private async answer(mode: 'auto' | 'whole-text'): Promise<ReadResult> {
    const { result } = await this.page.read(mode);
    return {
      result,
      selection: await this.readSelection(),
      cleanViewOpen: this.isOpen,
      isViewLost: this.control?.view.isLost ?? false,
      readyState: document.readyState,
    };
  }
}

/** Who asked is told where no script can be brought any more: nothing could be shown here. */
function reach(control: ViewControl | null): ViewControl {
  if (!control) throw new Error('no script of ours may come into this page');
  return control;
}
