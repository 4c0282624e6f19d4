// The first page anybody sees: an article in a portal's clutter, and the three things to be tried on it. Everything on one page.
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../message-key';
import { sampleTextFor } from '../sample/sample-article';
import { TranslateContext } from '../translate-context';
import type { FirstRunPorts } from './first-run-ports';
import { SamplePage } from './sample-page';
import { TrialCards } from './trial-cards';

export function FirstRunPage({ ports, t }: { ports: FirstRunPorts; t: Translate }) {
  const text = sampleTextFor(t('languageTag'));
  return (
    <TranslateContext.Provider value={t}>
      <div class="first-run">
        <header class="welcome">
          <img src="/icon/128.png" alt="" width="56" height="56" />
          <h2>{t('firstRunTitle')}</h2>
          <p>{t('firstRunText')}</p>
        </header>
        <TrialCards ports={ports} sentence={text.sentence} />
        <SamplePage text={text} />
        <FurtherHelp ports={ports} t={t} />
      </div>
    </TranslateContext.Provider>
  );
}

function FurtherHelp({ ports, t }: { ports: FirstRunPorts; t: Translate }) {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => setSeen(true), []);
  const parts: [title: MessageKey, text: MessageKey][] = [
    ['firstRunButton', ports.isFirefox ? 'firstRunButtonFirefox' : 'firstRunButtonChromium'],
    ['firstRunRemove', 'firstRunRemoveText'],
  ];
  return (
    <footer class="further" data-ready={isSeen}>
      {parts.map(([title, words]) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <p>{t(words)}</p>
        </section>
      ))}
      <div class="ways">
        <button type="button" class="button small" onClick={ports.openOptions}>
          {t('optionsOpen')}
        </button>
        <button type="button" class="button small" onClick={ports.openLibrary}>
          {t('libraryOpen')}
        </button>
      </div>
    </footer>
  );
}
