// Picking the article by hand: a pane over the page takes pointer and keys, so that nothing on the page is set off.
import type { Translate } from '../../message-key';
import { createOverlayHost } from '../overlay-host';
import { THEME_CSS } from '../theme/theme-css';
import { liftToBlock, narrow, sideways, textLength, widen } from './block-path';
import PICKER from './picker.css?inline';
import { buildPane } from './picker-pane';

export interface PickerOptions {
  t: Translate;
  /** Takes the element; false when nothing could be read from it: picking goes on. */
  onPick(element: Element): Promise<boolean>;
}

const MOVES: Record<string, (element: Element) => Element | null> = {
  ArrowUp: widen,
  ArrowDown: narrow,
  ArrowLeft: (element) => sideways(element, -1),
  ArrowRight: (element) => sideways(element, 1),
};

export class Picker {
  private readonly host;
  private readonly pane;
  private readonly stopping = new AbortController();
  private readonly focusBefore: Element | null;
  private chosen: Element | null = null;
  /** Where narrowing goes back to after widening. */
  private inside: Element[] = [];

  constructor(
    private readonly document: Document,
    private readonly options: PickerOptions,
  ) {
    this.focusBefore = document.activeElement;
    this.host = createOverlayHost(document, `${THEME_CSS}\n${PICKER}`);
    this.pane = buildPane(document, options.t);
    this.host.root.append(this.pane.element);
  }

  start(): void {
    this.host.attach();
    this.pane.element.showPopover();
    this.pane.element.focus({ preventScroll: true });
    this.listen();
    const { innerWidth = 0, innerHeight = 0 } = this.document.defaultView ?? {};
    this.choose(this.blockAt(innerWidth / 2, innerHeight / 2) ?? narrow(this.document.body));
  }

  stop(): void {
    this.stopping.abort();
    this.host.remove();
    (this.focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  private listen(): void {
    const { signal } = this.stopping;
    const { element, take, cancel } = this.pane;
    const view = this.document.defaultView;
    element.addEventListener('pointermove', (event) => this.hover(event), { signal });
    element.addEventListener('click', (event) => this.click(event), { signal });
    take.addEventListener('click', () => void this.pick(), { signal });
    cancel.addEventListener('click', () => this.stop(), { signal });
    // Ahead of the page's listeners on the document; what the page heard before us at the window it keeps.
    view?.addEventListener('keydown', (event) => this.press(event), { capture: true, signal });
    for (const type of ['scroll', 'resize'])
      view?.addEventListener(type, () => this.choose(this.chosen), { capture: true, signal });
  }

  private hover(event: PointerEvent): void {
    if (event.target !== this.pane.element) return;
    this.inside = [];
    this.choose(this.blockAt(event.clientX, event.clientY));
  }

  private click(event: MouseEvent): void {
    event.stopPropagation();
    if (event.target !== this.pane.element) return;
    this.choose(this.blockAt(event.clientX, event.clientY));
    void this.pick();
  }

  private press(event: KeyboardEvent): void {
    const isButton = event.key === 'Enter' && this.host.root.activeElement?.matches('button');
    if (isButton || event.key === 'Tab') return;
    if (event.key === 'Escape') this.stop();
    else if (event.key === 'Enter') this.pick();
    else if (MOVES[event.key]) this.move(event.key);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private move(key: string): void {
    if (!this.chosen) return;
    const back = key === 'ArrowDown' ? this.inside.pop() : undefined;
    const next = back ?? MOVES[key]?.(this.chosen) ?? null;
    if (!next) return;
    if (key === 'ArrowUp') this.inside.push(this.chosen);
    else if (key !== 'ArrowDown') this.inside = [];
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.choose(next);
  }

  private async pick(): Promise<void> {
    if (!this.chosen) return;
    const isTaken = await this.options.onPick(this.chosen).catch(() => false);
    if (isTaken) this.stop();
    else this.pane.fail();
  }

  private choose(element: Element | null): void {
    if (!element) return;
    this.chosen = element;
    this.pane.frame(element, this.options.t('pickSize', textLength(element)));
  }

  private blockAt(x: number, y: number): Element | null {
    const under = this.document.elementsFromPoint(x, y).find((e) => e !== this.host.element);
    return liftToBlock(under ?? null);
  }
}
