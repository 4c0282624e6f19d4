// Whether there is room for the outline beside the article, now: windows are dragged, tablets turned, pages zoomed.
import { useEffect, useState } from 'preact/hooks';
import type { Stage } from './stage';

/** Below this width the outline is a sheet over the article and opens on demand. */
const WIDE = '(min-width: 1000px)';

export function useWide({ window }: Stage): boolean {
  const [isWide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const update = () => setWide(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, [window]);
  return isWide;
}
