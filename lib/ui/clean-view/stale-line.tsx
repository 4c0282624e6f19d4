// Says that the page went elsewhere beneath the view, or that more of it has arrived.
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import type { Arrival } from './clean-view-props';

interface StaleLineProps {
  stale: boolean;
  arrival: Arrival;
  onReread(): void;
}

type Words = [sentence: MessageKey, way: MessageKey];

const ELSEWHERE: Words = ['viewStale', 'viewReread'];
const ARRIVALS: Record<Arrival, Words | null> = {
  whole: null,
  coming: ['viewStillLoading', 'viewReadAgain'],
  more: ['viewMoreArrived', 'viewReadAgain'],
};

export function StaleLine({ stale, arrival, onReread }: StaleLineProps) {
  const t = useTranslate();
  const words = stale ? ELSEWHERE : ARRIVALS[arrival];
  if (!words) return null;
  const [sentence, way] = words;
  return (
    <div class="stale qy-own" role="status">
      <span>{t(sentence)}</span>
      <button type="button" class="text-button" onClick={onReread}>
        {t(way)}
      </button>
    </div>
  );
}
