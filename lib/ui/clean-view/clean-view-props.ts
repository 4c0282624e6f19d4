// What the clean view is given and what it may ask for; everything that needs the browser is an action.
import type { Article, BlockRange } from '../../article';
import type { ArticleChange, ArticleState, MarkColour } from '../../article-state';
import type { ArticleChoice } from '../../export/article-files';
import type { Keeping } from '../../kept-until';
import type { MessageKey } from '../../message-key';
import type { Later } from '../../sanitize';
import type { PictureForecast } from '../../save/picture-source';
import type { Settings } from '../../settings/settings';
import type { HeldChoice, TextChoice } from '../../text-choice';
import type { LateParts } from '../late-part';
import type { PictureSize } from './picture-sizes';
import type { Stage } from './stage';

/** A sentence shown for a moment; `seq` tells two equal ones apart. */
export interface Toast {
  text: string;
  detail?: string;
  /** The detail waits, selected, to be copied by hand. */
  isToCopy?: boolean;
  action?: { label: string; run(): void };
  seq: number;
}

/** Where to go: a block of the article and, inside it, the words of a run-in heading. */
export interface Target {
  block: number;
  words?: string;
  seq: number;
}

/** 'whole', 'coming' while the page's own text still arrives, 'more' when it was read before that. */
export type Arrival = 'whole' | 'coming' | 'more';

export type JoinState = 'idle' | 'joining' | 'failed';

export interface CleanViewActions {
  close(): void;
  changeSettings(patch: Partial<Settings>): void;
  /** Copies a passage with its source, in the format of the settings. */
  copyQuote(range: BlockRange): void;
  collect(range: BlockRange): void;
  /** Marks a passage, in the last used colour without one; what is marked so loses the mark, and goes where it has no note. */
  highlight(range: BlockRange, colour?: MarkColour): void;
  /** Marks a passage that is not kept yet; resolves with its quote's id, '' when it could not be kept. */
  markForNote(range: BlockRange): Promise<string>;
  /** Changes what is kept of the article. */
  change(change: ArticleChange): void;
  /** Brings what is rare into the page; null, and told, when the extension is gone. */
  loadPart<K extends keyof LateParts>(name: K): Promise<LateParts[K] | null>;
  joinPages(): void;
  print(): void;
  saveOutline(): void;
  /** Outline, quotes and, where the reader likes, the article itself. */
  saveToLibrary(): void;
  /** Absent where the view stands in the library. */
  openLibrary?(): void;
  /** What can be told of the article's pictures before a file is made; null when the extension is gone. Copying needs it first. */
  forecastPictures(): Promise<PictureForecast | null>;
  copyArticle(choice: ArticleChoice): void;
  saveArticle(choice: ArticleChoice): void;
  tellNothingSelected(): void;
  say(sentence: MessageKey): void;
  /** Absent where there is no page to choose from. Another text than the one that was found: picked by hand, all of the page, or what is found after all. */
  chooseText?(way: TextChoice['way'] | 'found'): void;
  /** Whether the choice holds for all of the site. */
  keepChoiceForSite?(isForSite: boolean): void;
  /** Reads the page anew after it changed beneath us. */
  reread(): void;
}

/** The article's HTML as nodes, sanitised on the way; done by a script that has the sanitiser. */
export interface ArticleNodes {
  render(article: Article, later?: Later): DocumentFragment;
  /** The elements of `article.blocks`, one for one. */
  blocks(root: ParentNode): Element[];
  sanitize(html: string, baseUrl: string): DocumentFragment;
}

export interface CleanViewProps {
  nodes: ArticleNodes;
  stage: Stage;
  /** Corrections applied. */
  article: Article;
  state: ArticleState;
  settings: Settings;
  /** What becomes of what is kept. */
  keeping: Keeping;
  /** What the reader said the article's text is; null where it was found by itself. */
  choice: HeldChoice | null;
  join: JoinState;
  target: Target | null;
  toast: Toast | null;
  /** The page has gone to another address since it was read. */
  stale: boolean;
  /** The page has not all arrived yet; more of it has since it was read. */
  arrival: Arrival;
  /** Whether an image may load without being asked for (see image-policy.ts). */
  mayLoadImage(url: string): boolean;
  /** The size of a picture on the page, null where it is not known. */
  pictureSize(url: string): PictureSize | null;
  /** One form for what is written in several, unit for unit: width, case, forms of Chinese. */
  fold(text: string): string;
  /** The words that an in-page link points to (a footnote), '' when there are none. */
  readNote(href: string): string;
  /** Index of the block that an in-page link leads to, -1 when it leads elsewhere. */
  findBlock(href: string): number;
  actions: CleanViewActions;
}
