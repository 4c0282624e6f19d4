// Links into the page itself: a note's mark shows the note, every other goes to its place in the article.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CleanViewProps, Target } from './clean-view-props';

type Inner = Pick<CleanViewProps, 'readNote' | 'findBlock'>;

/** “[1]”, “注3”, “*”: words of a mark, not of a heading. */
const LONGEST_MARK = 8;

/** Only plain clicks: with a key held they are the browser's, and so is every link out of the page. */
export function useInnerLinks(
  body: HTMLElement | null,
  inner: Inner,
  openTarget: (target: Target) => void,
) {
  const [note, setNote] = useState('');
  const latest = useRef({ inner, openTarget });
  latest.current = { inner, openTarget };
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.ctrlKey || event.metaKey) return;
      const { inner: now, openTarget: open } = latest.current;
      const words = isMark(link) ? now.readNote(link.href) : '';
      const block = words ? -1 : now.findBlock(link.href);
      if (!words && block < 0) return;
      event.preventDefault();
      if (words) setNote(words);
      else open({ block, seq: 0 });
    };
    body?.addEventListener('click', onClick);
    return () => body?.removeEventListener('click', onClick);
  }, [body]);
  return [note, setNote] as const;
}

function isMark(link: Element): boolean {
  const words = (link.textContent ?? '').trim();
  return words.length <= LONGEST_MARK && (link.closest('sup') !== null || /^\P{L}*$/u.test(words));
}
