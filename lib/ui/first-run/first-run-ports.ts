// What the first-run page needs from the world: the entry point gives it the reader of its own document, a test gives it its own.
import type { Article, Quote } from '../../article';
import type { Settings } from '../../settings/settings';

export interface FirstRunPorts {
  getSettings(): Promise<Settings>;
  /** Null when the page could not be read. */
  read(): Promise<Article | null>;
  openView(block?: number): Promise<boolean>;
  /** What is selected in the sample. */
  quote(): Promise<Quote | null>;
  copy(payload: { text: string; html?: string }): Promise<boolean>;
  isFirefox: boolean;
  openOptions(): void;
  openLibrary(): void;
}
