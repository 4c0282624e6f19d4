// What the clean view knows of itself while it is open, and how its parts change it.
import { useRef, useState } from 'preact/hooks';
import type { ImageHandling } from './article-images';
import { articleLang } from './article-lang';
import { NOTHING_SHOWN, readPassage } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { useInnerLinks } from './inner-links';
import { usePanel } from './panels';
import { useAloud } from './use-aloud';
import { useArticleKeys } from './use-article-keys';
import { useGoing } from './use-going';
import { useNotes } from './use-notes';
import { useOutlineShown } from './use-outline-shown';
import { usePassageMarks } from './use-passage-marks';
import { useReadingFocus } from './use-reading-focus';
import { useRevising } from './use-revising';
import { useSelectedPassage } from './use-selected-passage';
import { useWide } from './use-wide';

export function useCleanView(props: CleanViewProps) {
  const { stage, article } = props;
  const scroller = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const { panel, setPanel, togglePanel } = usePanel();
  const isWide = useWide(stage);
  const [isOutlineShown, setOutlineShown] = useOutlineShown(isWide, article.outline.length > 0);
  const [isFinding, setFinding] = useState(false);
  const [zoomed, setZoomed] = useState<HTMLImageElement | null>(null);
  const going = useGoing(props, { shown, scroller }, () => !isWide && setOutlineShown(false));
  const selection = useSelectedPassage(stage.root, shown, articleLang(article));
  const images = handleImages(props, setZoomed);
  const revising = useRevising(props, { shown, scroller, images });
  const { found, marks } = usePassageMarks(props);
  const notes = useNotes(props, shown.body);
  const aloud = useAloud(props, { shown, scroller });
  const toggleOutline = () => setOutlineShown(!isOutlineShown);
  const [note, setNote] = useInnerLinks(shown.body, props, going.openTarget);
  const layers: Layer[] = [
    [revising.hiding.isOn, revising.hiding.end],
    [note !== '', () => setNote('')],
    [isFinding, () => setFinding(false)],
    [!!panel, () => setPanel(null)],
    [!!aloud.from, aloud.close],
    [notes.isShown, notes.close],
    [!isWide && isOutlineShown, () => setOutlineShown(false)],
    [!!selection.selected, selection.drop],
  ];
  const isOver = !!panel || isFinding || notes.isShown;
  const onClick = useReadingFocus(stage, scroller, isOver);
  useArticleKeys(stage, shown, {
    scope: {
      props,
      readBlock: going.readBlock,
      readPassage: () => readPassage(stage.root, shown),
      togglePanel,
      toggleOutline,
      openTarget: going.openTarget,
      hide: (passage) => revising.hide(passage, going.readBlock()),
      undo: revising.edits.undo,
      find: () => setFinding(true),
      readAloud: (passage) => aloud.toggle(passage, going.readBlock()),
      openNotes: (passage) => (passage ? notes.note(passage) : notes.toggle()),
    },
    onKeyFirst: revising.hiding.onKey,
    closeInner: () => closeFirst(layers),
  });
  return {
    ...going,
    ...{ scroller, onClick, images, marks, setShown },
    ...{ panel, setPanel, togglePanel, isOutlineShown, toggleOutline },
    ...{ note, setNote, zoomed, setZoomed, revising, selection },
    ...{ isFinding, setFinding, found, notes, aloud },
  };
}

const handleImages = (
  { mayLoadImage, pictureSize }: CleanViewProps,
  onEnlarge: ImageHandling['onEnlarge'],
): ImageHandling => ({ mayLoad: mayLoadImage, sizeOf: pictureSize, onEnlarge });

type Layer = [isOpen: boolean, close: () => void];

/** Closes the innermost of what is open; false when nothing is. */
function closeFirst(open: Layer[]): boolean {
  const [, close] = open.find(([isOpen]) => isOpen) ?? [];
  close?.();
  return close !== undefined;
}
