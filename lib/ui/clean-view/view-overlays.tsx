// What comes beside and over the article: notes, find, the open panel, hints, the bar at a selection, a picture enlarged.
import { useTranslate } from '../translate-context';
import { articleLang } from './article-lang';
import type { CleanViewProps } from './clean-view-props';
import { FindBar } from './find-bar';
import { ImageZoom } from './image-zoom';
import { Late } from './late';
import { NoteCard } from './note-card';
import { SelectionBar } from './selection-bar';
import type { useCleanView } from './use-clean-view';
import { ViewPanel } from './view-panel';

interface OverlaysProps {
  view: ReturnType<typeof useCleanView>;
  of: CleanViewProps;
}

export function ViewOverlays({ view, of: props }: OverlaysProps) {
  const { actions } = props;
  const { scroller, panel, note, zoomed, revising, notes } = view;
  const { selected, clear, widen } = view.selection;
  const t = useTranslate();
  return (
    <>
      {props.settings.ownCss && (
        <Late
          name="own-style"
          load={actions.loadPart}
          onGone={() => {}}
          of={{ css: props.settings.ownCss, window: props.stage.window }}
        />
      )}
      {notes.isShown && <NotesPlace view={view} of={props} />}
      {view.aloud.from && <AloudPlace view={view} of={props} />}
      {view.isFinding && scroller.current && (
        <FindBar
          stage={props.stage}
          scroller={scroller.current}
          fold={props.fold}
          words={selected?.range.toString().slice(0, 60) ?? ''}
          onClose={() => view.setFinding(false)}
        />
      )}
      {panel && (
        <ViewPanel
          panel={panel}
          view={props}
          edits={revising.edits}
          onShowPiece={revising.showPiece}
          onClose={() => view.setPanel(null)}
        />
      )}
      {revising.hiding.isOn && (
        <p class="hiding-hint qy-own" role="status">
          {t('viewHideHint')}
        </p>
      )}
      {note && <NoteCard note={note} onClose={() => view.setNote('')} />}
      {selected && scroller.current && (
        <aside class="selection-place" aria-label={t('viewSelectionTools')}>
          <SelectionBar
            selected={selected}
            actions={actions}
            scroller={scroller.current}
            onNote={notes.note}
            onWhole={widen}
            onDone={clear}
          />
        </aside>
      )}
      {zoomed && <ImageZoom image={zoomed} onClose={() => view.setZoomed(null)} />}
    </>
  );
}

function AloudPlace({ view: { aloud }, of: props }: OverlaysProps) {
  const { voice, from } = aloud;
  if (!voice || !from) return null;
  return (
    <Late
      name="aloud"
      load={props.actions.loadPart}
      onGone={aloud.close}
      of={{
        ...{ article: props.article, voice, from, window: props.stage.window },
        speed: props.settings.voiceSpeed,
        onSentence: aloud.show,
        onSpeed: (voiceSpeed) => props.actions.changeSettings({ voiceSpeed }),
        onClose: aloud.close,
      }}
    />
  );
}

function NotesPlace({ view: { notes, found, openPassage }, of: props }: OverlaysProps) {
  return (
    <Late
      name="notes"
      load={props.actions.loadPart}
      onGone={notes.close}
      of={{
        entries: found,
        keeping: props.keeping,
        lang: articleLang(props.article),
        asked: notes.asked,
        onOpen: openPassage,
        onChange: props.actions.change,
        onClose: notes.close,
        ...(props.actions.openLibrary ? { onLibrary: props.actions.openLibrary } : {}),
      }}
    />
  );
}
