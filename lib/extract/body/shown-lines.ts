// Lines that only style makes: spans set as blocks, and line ends of the source that are shown.

import { viewOf } from '../../dom-access';
import { readStyle } from '../../text/read-style';
import type { WorkingCopy } from '../snapshot/working-copy';

const BLOCK_DISPLAYS = new Set(['block', 'flex', 'grid', 'table']);
/** Line ends are shown: `pre`, `pre-wrap`, `pre-line`, `break-spaces` (CSS Text 4, 4.1). */
const keepsLineEnds = (space: string) => space.startsWith('pre') || space.startsWith('break');
/** Beyond this many nobody asks: books set in spans. */
const MAX_ASKED = 20_000;

export class ShownLines {
  private asked = 0;
  private readonly known = new Map<Element, boolean>();

  constructor(private readonly copy: WorkingCopy) {}

  /** A running-text element that is set as a block. */
  isLine(element: Element): boolean {
    if (element.localName !== 'span' && element.localName !== 'a') return false;
    const style = element.getAttribute('style');
    if (BLOCK_DISPLAYS.has(readStyle(style, 'display').split(' ', 1)[0] ?? '')) return true;
    const shown = element.localName === 'span' ? this.styleOf(element) : undefined;
    // What floats is a block by its style, too: the first letter of a text.
    return shown?.display === 'block' && shown.float === 'none';
  }

  /** Whether the line ends in an element's text are shown as such. */
  keepsLines(element: Element): boolean {
    let keeps = this.known.get(element);
    if (keeps === undefined) {
      if (!element.textContent?.includes('\n')) return false;
      keeps = this.readsLines(element);
      this.known.set(element, keeps);
    }
    return keeps;
  }

  private readsLines(element: Element): boolean {
    const style = element.getAttribute('style');
    return (
      keepsLineEnds(readStyle(style, 'white-space')) ||
      keepsLineEnds(this.styleOf(element)?.whiteSpace ?? '')
    );
  }

  /** Of live pages only. */
  private styleOf(element: Element): CSSStyleDeclaration | undefined {
    if (this.asked++ > MAX_ASKED) return undefined;
    const live = this.copy.live(this.copy.about(element)?.index ?? -1);
    const view = live && viewOf(live.ownerDocument);
    return live && view ? view.getComputedStyle(live) : undefined;
  }
}
