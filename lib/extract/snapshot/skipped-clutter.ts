// What was told for clutter on the live page and not copied, by the mark that stands for each piece in the copy.
import type { Removal } from '../../article';
import { oneLine } from '../../text/collapse-space';
import type { EarlyClutter } from './find-early-clutter';

const MAX_TEXT = 2000;
const MAX_HTML = 30_000;

export class SkippedClutter {
  readonly skipped = new Map<Node, Removal>();
  /** Markup of skipped menus, read only of those that turn out to stand in the body. */
  readonly menus = new Map<Node, () => string>();

  note(mark: Node, { kind, reason, isMenu }: EarlyClutter, element: Element): void {
    const text = element.textContent ?? '';
    this.skipped.set(mark, {
      kind,
      reason,
      stage: 'find-early-clutter',
      text: oneLine(text.slice(0, MAX_TEXT)),
      html: isMenu || text.length > MAX_HTML ? '' : markupOf(element),
      beforeBlock: -1,
    });
    if (isMenu && text.length <= MAX_HTML) this.menus.set(mark, () => markupOf(element));
  }
}

function markupOf(element: Element): string {
  const html = element.outerHTML;
  return html.length > MAX_HTML ? '' : html;
}
