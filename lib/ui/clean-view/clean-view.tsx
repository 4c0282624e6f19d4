// The clean view: bar, outline, article, panels. All that it knows comes by props; all that it wants goes by actions.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findCollected } from '../../quote/find-collected';
import { useTranslate } from '../translate-context';
import { articleLang } from './article-lang';
import { NOTHING_SHOWN, readPassage } from './article-selection';
import { ArticleSheet } from './article-sheet';
import type { CleanViewProps, Target } from './clean-view-props';
import { ImageZoom } from './image-zoom';
import { NoteCard, useNote } from './note-card';
import { OutlinePane } from './outline-pane';
import type { Panel } from './panels';
import type { PassageMark } from './passage-marks';
import { readingStyle } from './reading-css';
import { SelectionBar } from './selection-bar';
import { showTarget } from './show-target';
import { StaleLine } from './stale-line';
import { ToastLine } from './toast-line';
import { ToolBar } from './tool-bar';
import { useArticleKeys } from './use-article-keys';
import { useReadingPlace } from './use-reading-place';
import { useRestored } from './use-restored';
import { useSelectedPassage } from './use-selected-passage';
import { useWide } from './use-wide';
import { ViewPanel } from './view-panel';

export function CleanView(props: CleanViewProps) {
  const { stage, article, settings, actions } = props;
  const { root } = stage;
  const t = useTranslate();
  const scroller = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const [panel, setPanel] = useState<Panel | null>(null);
  const isWide = useWide(stage);
  const [isOutlineShown, setOutlineShown] = useState(isWide && article.outline.length > 0);
  const [zoomed, setZoomed] = useState<HTMLImageElement | null>(null);
  const { place, onScroll } = useReadingPlace(scroller, shown);
  const { selected, clear } = useSelectedPassage(root, shown);
  const images = { mayLoad: props.mayLoadImage, onEnlarge: setZoomed };
  const [note, setNote] = useNote(shown.body, props.readNote);
  const left = useRestored(props, shown, images);
  const marks = useMemo(
    () => listMarks(props),
    [props.highlights, props.state.tray, article.blocks],
  );
  const togglePanel = (next: Panel) => setPanel((now) => (now === next ? null : next));
  const toggleOutline = () => setOutlineShown((now) => !now);
  const openTarget = (target: Target) => {
    if (scroller.current) showTarget(scroller.current, target, shown);
    if (!isWide) setOutlineShown(false);
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
      else return false;
      return true;
    },
  });
  useLayoutEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (props.target && scroller.current) showTarget(scroller.current, props.target, shown);
  }, [props.target?.seq, shown]);

  return (
    <div
      class="qy-theme view"
      // A click beside everything still leaves the focus in the view.
      tabIndex={-1}
      data-theme={settings.theme}
      data-outline={isOutlineShown}
      lang={t('languageTag')}
      style={readingStyle(settings, articleLang(article))}
    >
      <ToolBar
        site={article.site}
        panel={panel}
        isOutlineShown={isOutlineShown}
        onPanel={togglePanel}
        onOutline={toggleOutline}
        onPrint={actions.print}
        onClose={actions.close}
      />
      <div class="progress" style={{ '--progress': place.progress }} aria-hidden="true" />
      {isOutlineShown && (
        <OutlinePane
          article={article}
          {...place}
          onOpen={openTarget}
          onSave={actions.saveOutline}
        />
      )}
      <main
        class="scroller"
        ref={scroller}
        tabIndex={-1}
        onScroll={onScroll}
        aria-label={t('viewArticle')}
      >
        <StaleLine stale={props.stale} arrival={props.arrival} onReread={actions.reread} />
        <ArticleSheet view={props} body={{ marks, images, onShown: setShown }} leftOut={left} />
      </main>
      {panel && (
        <ViewPanel
          panel={panel}
          view={props}
          restored={left.restored}
          onRestore={left.onToggle}
          onClose={() => setPanel(null)}
        />
      )}
      {note && <NoteCard note={note} onClose={() => setNote('')} />}
      {selected && <SelectionBar selected={selected} actions={actions} onDone={clear} />}
      {zoomed && <ImageZoom image={zoomed} onClose={() => setZoomed(null)} />}
      <ToastLine toast={props.toast} />
    </div>
  );
}

function listMarks({ article, highlights, state }: CleanViewProps): PassageMark[] {
  const collected = findCollected(article, state.tray).flatMap((quote) =>
    quote.state === 'gone' ? [] : quote.found.range,
  );
  return [
    ...collected.map((passage): PassageMark => ({ kind: 'collected', passage })),
    ...highlights.map((passage): PassageMark => ({ kind: 'highlight', passage })),
  ];
}
