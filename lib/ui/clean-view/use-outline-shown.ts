// Whether the outline is shown: beside the article where there is room, unless it was put away; over it only when asked for.
import { useState } from 'preact/hooks';

export function useOutlineShown(isWide: boolean, hasOutline: boolean) {
  const [isBeside, setBeside] = useState(hasOutline);
  const [over, setOver] = useState({ isWide, isShown: false });
  // A sheet does not outlive the layout that it was opened in.
  const isOver = over.isShown && over.isWide === isWide;
  const show = (isShown: boolean) => (isWide ? setBeside(isShown) : setOver({ isWide, isShown }));
  return [isWide ? isBeside : isOver, show] as const;
}
