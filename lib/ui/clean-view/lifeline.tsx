// Says that the extension is gone beneath the view. Firefox ends our script without a word when the extension is updated or
// switched off: nothing of ours runs then, but what stands in the page goes on. So the sentence shows by itself, by an animation
// that the script, as long as it lives, starts again and again.
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';

/** The sentence waits longer than that (frame-css.ts), ms. */
const BEAT = 2_000;

/** `isAlive`: false when the extension is gone and the script is not (Chromium). */
export function Lifeline({ isAlive }: { isAlive(): boolean }) {
  const t = useTranslate();
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const next = () => isAlive() && setBeat((now) => 1 - now);
    const timer = setInterval(next, BEAT);
    // A tab in the background has slow timers, but its animations go on.
    addEventListener('visibilitychange', next);
    return () => {
      clearInterval(timer);
      removeEventListener('visibilitychange', next);
    };
  }, [isAlive]);
  return (
    <p class="lifeline qy-own" style={{ animationName: `gone-${beat}` }}>
      {t('viewGone')}
    </p>
  );
}
