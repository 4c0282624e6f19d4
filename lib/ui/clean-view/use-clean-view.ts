// What the clean view knows of itself while it is open, and how its parts change it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { wholeSentences } from '../../quote/whole-sentences';
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
import { useRestored } from './use-restored';
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
  const [zoomed, setZoomed] = useState<HTMLImageElement | null>(null);
  const { place, onScroll } = useReadingPlace(scroller, shown);
  const selection = useSelectedPassage(root, shown);
  const images = {
    mayLoad: props.mayLoadImage,
    sizeOf: props.pictureSize,
    onEnlarge: setZoomed,
  };
  const left = useRestored(props, shown, images);
  const marks = usePassageMarks(props);
  const togglePanel = (next: Panel) => setPanel((now) => (now === next ? null : next));
  const toggleOutline = () => setOutlineShown(!isOutlineShown);
  const openTarget = (target: Target) => {
    if (scroller.current) showTarget(scroller.current, target, shown);
    if (!isWide) setOutlineShown(false);
  };
  const [note, setNote] = useInnerLinks(shown.body, props, openTarget);
  const onClick = useReadingFocus(stage, scroller, panel !== null);
  const selectSentences = () => {
    const { selected } = selection;
    if (selected)
      selection.select(wholeSentences(selected.passage, article.blocks, articleLang(article)));
  };

  useArticleKeys(stage, shown, {
    scope: {
      props,
      block: place.block,
      readPassage: () => readPassage(root, shown),
      togglePanel,
      toggleOutline,
      openTarget,
    },
    closeInner() {
      if (note) setNote('');
      else if (panel) setPanel(null);
      else if (!isWide && isOutlineShown) setOutlineShown(false);
      else if (selection.selected) selection.drop();
      else return false;
      return true;
    },
  });
  useEffect(() => {
    if (props.target && scroller.current) showTarget(scroller.current, props.target, shown);
  }, [props.target?.seq, shown]);

  return {
    ...{ scroller, place, onScroll, onClick, images, marks, setShown },
    ...{ panel, setPanel, togglePanel, isOutlineShown, toggleOutline, openTarget },
    ...{ note, setNote, zoomed, setZoomed, left },
    ...{ selection, selectSentences },
  };
}
