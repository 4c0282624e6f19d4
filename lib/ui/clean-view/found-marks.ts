// Paints what was found, without touching the article: CSS custom highlights (css-highlight-api-1). Where a browser does not have
// them, or keeps them from extensions, the place is shown and nothing is painted.
import type { Stage } from './stage';

const ALL = 'found';
const NOW = 'found-now';

type Painter = Window & typeof globalThis;

export function paintFound(
  { window, isFramed }: Stage,
  ranges: Range[],
  now: Range | undefined,
): void {
  // Without a frame of our own the list is the page's too: it would be handed our nodes.
  if (!isFramed) return;
  const { CSS, Highlight } = window as Painter;
  try {
    CSS.highlights.set(ALL, new Highlight(...ranges));
    const current = new Highlight(...(now ? [now] : []));
    current.priority = 1;
    CSS.highlights.set(NOW, current);
  } catch {
    // Shown by scrolling alone.
  }
}

export function clearFound({ window, isFramed }: Stage): void {
  if (!isFramed) return;
  const { CSS } = window as Painter;
  CSS.highlights?.delete(ALL);
  CSS.highlights?.delete(NOW);
}
