// What people say in the article, as ready candidates: the words, who says them, and Copy as “某某，转引自…”.
import { useMemo, useState } from 'preact/hooks';
import { buildSpeechCopy } from '../../clipboard/build-speech-copy';
import { findDirectSpeech, type SpeechCandidate } from '../../quote/direct-speech';
import { useTranslate } from '../translate-context';
import { IconButton } from './icon-button';
import type { ArticlePage, PopupModel } from './popup-model';

/** So many at first: the list must not bury what stands below it. */
const AT_FIRST = 4;

export function SpeechList({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const [isAll, setAll] = useState(false);
  const { article } = page;
  const speech = useMemo(() => findDirectSpeech(article), [article.blocks]);
  if (speech.length === 0) return null;
  const shown = isAll ? speech : speech.slice(0, AT_FIRST);
  return (
    <section class="speech" aria-labelledby="speech-title">
      <h2 id="speech-title">
        {t('speechTitle')}
        <span class="count">{speech.length}</span>
      </h2>
      <ul lang={article.lang || undefined}>
        {shown.map((said, index) => (
          <SpeechItem
            key={index}
            said={said}
            onOpen={() => popup.openCleanView(said.range.startBlock)}
            onCopy={() => popup.copy(buildSpeechCopy(said, article, popup.session.settings))}
          />
        ))}
      </ul>
      {speech.length > shown.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('showAll', speech.length)}
        </button>
      )}
    </section>
  );
}

interface SpeechItemProps {
  said: SpeechCandidate;
  onOpen(): void;
  onCopy(): void;
}

function SpeechItem({ said, onOpen, onCopy }: SpeechItemProps) {
  const t = useTranslate();
  return (
    <li dir="auto">
      <p class="speaker">{said.speaker ?? t('speechNoSpeaker')}</p>
      <button type="button" class="quote-open said" title={t('openCleanView')} onClick={onOpen}>
        {said.text}
      </button>
      <IconButton icon="copy" label={t('speechCopy')} onClick={onCopy} />
    </li>
  );
}
