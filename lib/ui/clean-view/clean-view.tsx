// The clean view: bar, outline, article, panels. All that it knows comes by props; all that it wants goes by actions.
import { useTranslate } from '../translate-context';
import { articleLang } from './article-lang';
import { ArticleSheet } from './article-sheet';
import type { CleanViewProps } from './clean-view-props';
import { OutlinePane } from './outline-pane';
import { type PlaceWatch, usePlace } from './place-watch';
import { readingStyle } from './reading-css';
import { StaleLine } from './stale-line';
import { ToastLine } from './toast-line';
import { ToolBar } from './tool-bar';
import { useCleanView } from './use-clean-view';
import { ViewOverlays } from './view-overlays';

export function CleanView(props: CleanViewProps) {
  const { article, settings, actions } = props;
  const t = useTranslate();
  const view = useCleanView(props);
  const { scroller, reading, panel, isOutlineShown, notes, aloud, marks, images } = view;
  return (
    <div
      class="qy-theme view"
      // A click beside everything still leaves the focus in the view.
      tabIndex={-1}
      onClick={view.onClick}
      data-theme={settings.theme}
      data-outline={isOutlineShown}
      data-hiding={view.revising.hiding.isOn}
      lang={t('languageTag')}
      style={readingStyle(settings, articleLang(article))}
    >
      <ToolBar
        site={article.site}
        minutes={article.readingMinutes}
        reading={reading}
        panel={panel}
        isHeld={!!panel || view.isFinding}
        isOutlineShown={isOutlineShown}
        onAloud={aloud.voice ? () => aloud.toggle(null, view.readBlock()) : undefined}
        isReadAloud={!!aloud.from}
        isNotesShown={notes.isShown}
        onNotes={notes.toggle}
        onPanel={view.togglePanel}
        onOutline={view.toggleOutline}
        onFind={() => view.setFinding(true)}
        onSave={actions.saveToLibrary}
        onPrint={actions.print}
        onClose={actions.close}
      />
      <ProgressLine reading={reading} />
      {isOutlineShown && (
        <OutlinePane
          article={article}
          reading={reading}
          onOpen={view.openTarget}
          onSave={actions.saveOutline}
        />
      )}
      <main
        class="scroller"
        ref={scroller}
        tabIndex={-1}
        onScroll={view.onScroll}
        aria-label={t('viewArticle')}
      >
        <StaleLine stale={props.stale} arrival={props.arrival} onReread={actions.reread} />
        <ArticleSheet
          view={props}
          body={{ marks, images, onShown: view.setShown }}
          edits={view.revising.edits}
        />
      </main>
      <ViewOverlays view={view} of={props} />
      <ToastLine toast={props.toast} />
    </div>
  );
}

function ProgressLine({ reading }: { reading: PlaceWatch }) {
  const progress = usePlace(reading, (place) => place.progress);
  return <div class="progress" style={{ '--progress': progress }} aria-hidden="true" />;
}
