// Reading aloud as a part that comes late: with its own sentences and styles.
import { render } from 'preact';
import type { LatePart } from '../late-part';
import { TranslateContext } from '../translate-context';
import CSS from './aloud.css?inline';
import type { AloudProps } from './aloud-bar';
import { AloudBar } from './aloud-bar';
import { ALOUD_SENTENCES } from './aloud-sentences';

export const ALOUD_PART: LatePart<AloudProps> = {
  sentences: ALOUD_SENTENCES,
  render(container, props) {
    if (!props) return render(null, container);
    const { t, ...of } = props;
    render(
      <TranslateContext.Provider value={t}>
        <style>{CSS}</style>
        <AloudBar {...of} />
      </TranslateContext.Provider>,
      container,
    );
  },
};
