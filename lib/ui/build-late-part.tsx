// A component as a part that comes late: with its own sentences and styles.
import { type ComponentType, render } from 'preact';
import type { MessageKey, Translate } from '../message-key';
import type { LatePart } from './late-part';
import { TranslateContext } from './translate-context';

interface Makings<P> {
  sentences: readonly MessageKey[];
  css: string;
  component: ComponentType<P>;
}

export function buildLatePart<P extends object>({
  sentences,
  css,
  component: Part,
}: Makings<P>): LatePart<P> {
  return {
    sentences,
    render(container: Element, props: (P & { t: Translate }) | null) {
      if (!props) return render(null, container);
      const { t, ...of } = props;
      render(
        <TranslateContext.Provider value={t}>
          <style>{css}</style>
          <Part {...(of as unknown as P)} />
        </TranslateContext.Provider>,
        container,
      );
    },
  };
}
