// Find in the article: the words, how often they stand there, and the way from one place to the next.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { type Fold, findInArticle } from './find-in-article';
import { clearFound, paintFound } from './found-marks';
import { Icon } from './icons';
import { bringIntoSight } from './show-target';
import type { Stage } from './stage';

interface FindBarProps {
  stage: Stage;
  scroller: HTMLElement;
  fold: Fold;
  /** What is selected, to begin with. */
  words: string;
  onClose(): void;
}

export function FindBar({ stage, scroller, fold, words: first, onClose }: FindBarProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(first);
  const [at, setAt] = useState(0);
  const found = useFound(scroller, words, fold);
  const now = found[at];
  useLayoutEffect(() => field.current?.select(), []);
  useEffect(() => {
    paintFound(stage, found, now);
    if (now) bringIntoSight(scroller, now);
    return () => clearFound(stage);
  }, [found, now]);
  const step = (by: number) => {
    if (found.length > 0) setAt((at + by + found.length) % found.length);
  };
  const count = found.length > 0 ? t('viewFindCount', at + 1, found.length) : t('viewFindNone');
  return (
    <search class="find qy-own">
      <input
        ref={field}
        type="text"
        aria-label={t('viewFind')}
        placeholder={t('viewFind')}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) step(event.shiftKey ? -1 : 1);
        }}
      />
      <span class="find-count" role="status">
        {words.trim() && count}
      </span>
      <FindButton icon="up" label={t('viewFindPrevious')} onClick={() => step(-1)} />
      <FindButton icon="down" label={t('viewFindNext')} onClick={() => step(1)} />
      <FindButton icon="close" label={t('viewClose')} onClick={onClose} />
    </search>
  );
}

/** Anew when the words change; the article itself stays while one looks for something. */
function useFound(scroller: HTMLElement, words: string, fold: Fold): Range[] {
  const [found, setFound] = useState<Range[]>([]);
  useEffect(() => {
    const article = scroller.querySelector('.article');
    setFound(article ? findInArticle(article, words, fold) : []);
  }, [words]);
  return found;
}

interface FindButtonProps {
  icon: 'up' | 'down' | 'close';
  label: string;
  onClick(): void;
}

function FindButton({ icon, label, onClick }: FindButtonProps) {
  return (
    <button type="button" class="tool small" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
