// What further scripts bring into a page, each when it is first needed and each complete in itself. All scripts of ours share the
// extension's own global, which the page cannot see: there they lay down what they bring.
import type { Article, BlockRange, Quote } from '../article';
import type { ArticleChange } from '../article-state';
import type { buildArticleCopy } from '../clipboard/build-article-copy';
import type { buildQuoteCopy } from '../clipboard/build-quote-copy';
import type { Wishes } from '../extract/drive';
import type { collectPages } from '../extract/pagination/collect-pages';
import type { MessageKey, Translate } from '../message-key';
import type { planMark } from '../plan-mark';
import type { PictureChance, PictureForecast } from '../save/picture-source';
import type { Settings } from '../settings/settings';
import type { ArticleNodes, CleanViewProps, Target, Toast } from './clean-view/clean-view-props';
import type { findBlock } from './clean-view/find-block';
import type { createImageGate } from './clean-view/image-policy';
import type { mountCleanView } from './clean-view/mount-clean-view';
import type { readPictureSizes } from './clean-view/picture-sizes';
import type { readNote } from './clean-view/read-note';
import type { Stage } from './clean-view/stage';
import type { watchAddress } from './clean-view/watch-address';
import type { LateParts } from './late-part';
import type { PageArticle } from './page-article';
import type { flashElement } from './page-flash';
import type { Picker } from './picker/picker';
import type { selectorOf } from './picker/selector-of';

/** The clean view, the picker, and what else acts on the page's face. */
export interface ViewPart {
  /** Keys of the sentences that the module shows. */
  sentences: readonly MessageKey[];
  mountCleanView: typeof mountCleanView;
  Picker: typeof Picker;
  createImageGate: typeof createImageGate;
  readNote: typeof readNote;
  findBlock: typeof findBlock;
  readPictureSizes: typeof readPictureSizes;
  watchAddress: typeof watchAddress;
  flashElement: typeof flashElement;
  selectorOf: typeof selectorOf;
}

/** What changes of an open view. */
export type ViewChange = Pick<CleanViewProps, 'join' | 'target' | 'toast' | 'stale' | 'arrival'>;

export interface Opening {
  module: ViewPart;
  /** Where in the article it opens. */
  place: Omit<Target, 'seq'> | undefined;
  /** What was kept of the article is known: nothing is shown before. */
  kept: Promise<void>;
}

/** The view over one page, or the page without one. */
export interface PageView {
  /** Where the view stands, to read the selection from; null while it is closed. */
  readonly stage: Stage | null;
  readonly isOpen: boolean;
  /** The page kept taking the view away: the popup says so. */
  readonly isLost: boolean;
  close(): void;
  change(patch: Partial<ViewChange>, article?: Article): void;
  say(text: string): void;
  /** In the view when it is open, else on the page. */
  tell(toast: Omit<Toast, 'seq'>): void;
}

/** Opens the view, does what its buttons ask, and shows sentences on the page. */
export interface ViewControl {
  readonly view: PageView;
  /** Asks for what was set, and kept of the article. */
  load(article: Article): Promise<void>;
  open(article: Article, opening: Opening): Promise<void>;
  /** Lets the user pick the article's block by hand. */
  pick(): boolean;
  /** A change that was made elsewhere; false when it is another article's. */
  apply(key: string, change: ArticleChange): boolean;
  applySettings(settings: Settings): void;
}

/** What the control asks of the reader that brought it. */
export interface PageReader {
  readonly page: PageArticle;
  /** Its sentences last when the extension goes. */
  readonly t: Translate;
  keepSentences(keys: readonly MessageKey[]): void;
  /** Null when nobody can bring it. */
  loadPart<K extends keyof PageParts>(
    name: K,
    parts?: readonly (keyof PageParts)[],
  ): Promise<PageParts[K] | null>;
  /** One form for what is written in several, unit for unit. */
  fold(text: string): string;
  /** Opens the clean view on what was read last; false when there is no article. */
  open(): Promise<boolean>;
  /** Fetches the article's other pages and joins them; true when none is missing any more. */
  joinPages(): Promise<boolean>;
}

/** The control of the view: a script of its own, which comes with it. */
export interface ControlPart {
  createViewControl(reader: PageReader): ViewControl;
}

/** The live element of a block's `sourceIndex`. */
export type ElementAt = (sourceIndex: number) => Element | null;

/** Passages as quotes, with a link that was checked in the page as it stands. */
export interface QuotingPart {
  /** What is selected in the view, or on the page where no view is open; null when no words are. */
  quoteSelection(
    article: Article,
    view: Document | ShadowRoot | null,
    elementAt: ElementAt,
  ): Quote | null;
  quotePassage(article: Article, range: BlockRange, elementAt: ElementAt): Quote;
  buildQuoteCopy: typeof buildQuoteCopy;
  planMark: typeof planMark;
}

/** Fetches and joins the further pages of an article. */
export interface OtherPagesPart {
  collectPages: typeof collectPages;
}

/** What the page knows of its pictures, when a whole article is taken away. */
export interface PicturesPart {
  /** `mayFetch`: the browser gives what it has in its cache without the page's or the server's notice. */
  survey(addresses: readonly string[], mayFetch: boolean): PictureChance[];
  /** `data:TYPE;base64,…`; '' when the bytes cannot be had. */
  read(address: string, mayFetch: boolean): Promise<string>;
  /** What can be told of the pictures of these nodes. */
  forecast(body: DocumentFragment, mayFetch: boolean): PictureForecast;
}

/** A whole article as text for the clipboard. */
export interface CopyPart {
  buildArticleCopy: typeof buildArticleCopy;
}

/** By the names of the scripts. */
export interface PageParts extends Wishes, LateParts {
  'article-nodes': ArticleNodes;
  'clean-view': ViewPart;
  'view-control': ControlPart;
  quoting: QuotingPart;
  'other-pages': OtherPagesPart;
  'article-pictures': PicturesPart;
  'article-copy': CopyPart;
}

const world = globalThis as { [key: symbol]: unknown };

export function providePart<K extends keyof PageParts>(name: K, part: PageParts[K]): void {
  world[Symbol.for(name)] = part;
}

/** Null until the script has run. */
export function findPart<K extends keyof PageParts>(name: K): PageParts[K] | null {
  return (world[Symbol.for(name)] as PageParts[K] | undefined) ?? null;
}
