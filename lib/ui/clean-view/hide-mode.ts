// Hiding by hand: H, then a click on a block or the arrows and Enter; Esc ends. What is selected is hidden at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import type { ShownBlocks } from './article-selection';
import { showElement } from './show-target';

/** What is hidden as one: a paragraph, a figure, one item of a list. */
function pieceOf(node: Element | null, body: HTMLElement): HTMLElement | null {
  if (!node || node === body || !body.contains(node)) return null;
  const item = node.closest<HTMLElement>('li');
  if (item && body.contains(item)) return item;
  let at = node as HTMLElement;
  while (at.parentElement && at.parentElement !== body) at = at.parentElement;
  return at;
}

/** The blocks of a passage, each as the piece that it is hidden with. */
export function piecesOf(passage: BlockRange, { elements, body }: ShownBlocks): HTMLElement[] {
  if (!body) return [];
  const blocks = elements.slice(passage.startBlock, passage.endBlock + 1);
  return [...new Set(blocks.flatMap((block) => pieceOf(block, body) ?? []))];
}

interface HideOptions {
  shown: ShownBlocks;
  scroller: { current: HTMLElement | null };
  onHide(piece: HTMLElement): void;
}

/** Choosing by pointer or keys for as long as it is on. */
export function useHideMode({ shown, scroller, onHide }: HideOptions) {
  const [isOn, setOn] = useState(false);
  const chosen = useRef<HTMLElement | null>(null);
  const latest = useRef(onHide);
  latest.current = onHide;
  const { body } = shown;
  const choose = (piece: HTMLElement | null) => {
    chosen.current?.classList.remove('to-hide');
    chosen.current = piece;
    piece?.classList.add('to-hide');
  };
  const hide = (piece: HTMLElement | null) => {
    if (!piece) return;
    latest.current(piece);
    choose(nextPiece(piece, 1) ?? nextPiece(piece, -1));
  };
  useEffect(() => {
    if (!isOn || !body) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const onOver = ({ target }: Event) => choose(pieceOf(target as Element, body));
    const onClick = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      hide(pieceOf(event.target as Element, body));
    };
    body.addEventListener('pointerover', onOver, options);
    body.addEventListener('click', onClick, options);
    return () => {
      stop.abort();
      choose(null);
    };
  }, [isOn, body]);
  return {
    isOn,
    end: () => setOn(false),
    /** `from`: the block to begin at. */
    begin(from: Element | undefined) {
      setOn(true);
      if (body) choose(pieceOf(from ?? null, body));
    },
    /** True when the key was meant for it. */
    onKey(key: string): boolean {
      const step = STEPS[key];
      if (!isOn || (!step && key !== 'Enter')) return false;
      if (!step) hide(chosen.current);
      const next = step && chosen.current ? nextPiece(chosen.current, step) : null;
      if (next) choose(next);
      if (next && scroller.current) showElement(scroller.current, next);
      return true;
    },
  };
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

function nextPiece(piece: HTMLElement, step: 1 | -1): HTMLElement | null {
  const side = step > 0 ? 'nextElementSibling' : 'previousElementSibling';
  let at = piece[side] as HTMLElement | null;
  while (at && (at.hidden || at.matches('.qy-own'))) at = at[side] as HTMLElement | null;
  return at;
}
