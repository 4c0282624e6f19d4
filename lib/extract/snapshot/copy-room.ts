// How much more of a page may be copied.
import { LIMITS } from './limits';

export class CopyRoom {
  private textLeft = LIMITS.text;
  private leavesLeft = LIMITS.leaves;
  private inlinesLeft = LIMITS.inlines;
  private linksLeft = LIMITS.links;

  /** @param elements copied so far */
  has(elements: number): boolean {
    const left = Math.min(this.textLeft, this.leavesLeft, this.inlinesLeft, this.linksLeft);
    return left > 0 && elements <= LIMITS.elements;
  }

  /** As much of the text as there is room for. */
  fit(text: string): string {
    return text.length > this.textLeft ? text.slice(0, this.textLeft) : text;
  }

  /** @param length UTF-16 code units */
  spendText(length: number): void {
    this.textLeft -= length;
  }

  spendLeaf(): void {
    this.leavesLeft--;
  }

  spendInline(): void {
    this.inlinesLeft--;
  }

  spendLink(): void {
    this.linksLeft--;
  }
}
