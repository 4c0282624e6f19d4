// What the clean view knows of itself while it is open, and how its parts change it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageHandling } from './article-images';
import { articleLang } from './article-lang';
import { NOTHING_SHOWN, readPassage } from './article-selection';
import type { CleanViewProps, Target } from './clean-view-props';
import { useInnerLinks } from './inner-links';
import type { Panel } from './panels';
import { showTarget } from './show-target';
import { useArticleKeys } from './use-article-keys';
import { useOutlineShown } from './use-outline-shown';
import { usePassageMarks } from './use-passage-marks';
import { useReadingFocus } from './use-reading-focus';
import { useReadingPlace } from './use-reading-place';
import { useRevising } from './use-revising';
import { useSelectedPassage } from './use-selected-passage';
import { useWide } from './use-wide';

export function useCleanView(props: CleanViewProps) {
  const { stage, article } = props;
  const { root } = stage;
  const scroller = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const [panel, setPanel] = useState<Panel | null>(null);
  const isWide = useWide(stage);
  const [isOutlineShown, setOutlineShown] = useOutlineShown(isWide, article.outline.length > 0);
  const [isFinding, setFinding] = useState(false);
  const [zoomed, setZoomed] = useState<HTMLImageElement | null>(null);
  const { place, onScroll } = useReadingPlace(scroller, shown);
  const selection = useSelectedPassage(root, shown, articleLang(article));
  const images = handleImages(props, setZoomed);
  const revising = useRevising(props, { shown, scroller, images });
  const { edits, hiding } = revising;
  const marks = usePassageMarks(props);
  const togglePanel = (next: Panel) => setPanel((now) => (now === next ? null : next));
  const toggleOutline = () => setOutlineShown(!isOutlineShown);
  const openTarget = (target: Target) => {
    if (scroller.current) showTarget(scroller.current, target, shown);
    if (!isWide) setOutlineShown(false);
  };
  const [note, setNote] = useInnerLinks(shown.body, props, openTarget);
  const onClick = useReadingFocus(stage, scroller, panel !== null || isFinding);
  useArticleKeys(stage, shown, {
    scope: {
      props,
      block: place.block,
      readPassage: () => readPassage(root, shown),
      togglePanel,
      toggleOutline,
      openTarget,
      hide: (passage) => revising.hide(passage, place.block),
      undo: edits.undo,
      find: () => setFinding(true),
    },
    onKeyFirst: hiding.onKey,
    closeInner: () =>
      closeFirst([
        [hiding.isOn, hiding.end],
        [note !== '', () => setNote('')],
        [isFinding, () => setFinding(false)],
        [panel !== null, () => setPanel(null)],
        [!isWide && isOutlineShown, () => setOutlineShown(false)],
        [selection.selected !== null, selection.drop],
      ]),
  });
  useEffect(() => {
    if (props.target && scroller.current) showTarget(scroller.current, props.target, shown);
  }, [props.target?.seq, shown]);

  return {
    ...{ scroller, place, onScroll, onClick, images, marks, setShown },
    ...{ panel, setPanel, togglePanel, isOutlineShown, toggleOutline, openTarget },
    ...{ note, setNote, zoomed, setZoomed, revising, selection },
    ...{ isFinding, setFinding },
  };
}

const handleImages = (
  { mayLoadImage, pictureSize }: CleanViewProps,
  onEnlarge: ImageHandling['onEnlarge'],
): ImageHandling => ({ mayLoad: mayLoadImage, sizeOf: pictureSize, onEnlarge });

/** Closes the innermost of what is open; false when nothing is. */
function closeFirst(open: [isOpen: boolean, close: () => void][]): boolean {
  const [, close] = open.find(([isOpen]) => isOpen) ?? [];
  close?.();
  return close !== undefined;
}
