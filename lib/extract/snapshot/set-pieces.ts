// What a page draws in ways of its own and a reader needs as one plain piece: formulas, code, players and posts of other sites.
import type { CopyOptions } from './copy-options';
import { isCode, readCode, readCodeLanguage } from './read-code';
import { PLAYERS, readEmbed } from './read-embed';
import { holdsFormulas, readFormula } from './read-formula';

/** Elements that are looked at more closely. */
const PIECES = new Set(['pre', 'table', ...PLAYERS]);

export class SetPieces {
  private readonly hasFormulas: boolean;

  constructor(private readonly options: CopyOptions) {
    const root = options.dom.rootElementOf(options.page);
    this.hasFormulas = root !== null && holdsFormulas(root);
  }

  /** The piece, belonging to the copy; null for what another piece stands for; undefined for any other element. */
  read(element: Element, name: string): Element | null | undefined {
    if (!this.hasFormulas && !PIECES.has(name)) return undefined;
    const { target, dom, url, everything } = this.options;
    // A form shadows its own methods by the names of its controls, and is no piece.
    const formula =
      this.hasFormulas && name !== 'form' ? readFormula(element, target, dom) : undefined;
    if (formula !== undefined) return formula;
    if (isCode(element, name)) return this.buildCode(element);
    return (everything ? null : readEmbed(element, name, { target, url })) ?? undefined;
  }

  /** Code as plain lines in a <pre>. */
  private buildCode(element: Element): Element | null {
    const pre = this.options.target.createElement('pre');
    pre.textContent = readCode(element);
    const language = readCodeLanguage(element);
    if (language) pre.setAttribute('data-language', language);
    return pre.firstChild ? pre : null;
  }
}

/** The state of a list's entry that can be ticked off: its box goes, what it says stays. */
export function markTask(input: Element, into: Element): null {
  const item = input.getAttribute('type') === 'checkbox' ? into.closest('li') : null;
  if (item && !item.hasAttribute('data-checked') && !item.textContent?.trim())
    item.setAttribute('data-checked', String((input as HTMLInputElement).checked));
  return null;
}
