// The pane as a part that comes late: with its own sentences and styles.
import { render } from 'preact';
import type { LatePart } from '../late-part';
import { TranslateContext } from '../translate-context';
import CSS from './notes.css?inline';
import { NotesPane, type NotesProps } from './notes-pane';
import { NOTES_SENTENCES } from './notes-sentences';

export const NOTES_PART: LatePart<NotesProps> = {
  sentences: NOTES_SENTENCES,
  render(container, props) {
    if (!props) return render(null, container);
    const { t, ...of } = props;
    render(
      <TranslateContext.Provider value={t}>
        <style>{CSS}</style>
        <NotesPane {...of} />
      </TranslateContext.Provider>,
      container,
    );
  },
};
