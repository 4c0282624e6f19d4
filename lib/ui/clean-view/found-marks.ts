// Paints what was found, without touching the article: CSS custom highlights (css-highlight-api-1). Where a browser does not have
// them, or keeps them from extensions, the place is shown and nothing is painted.
import type { Stage } from './stage';

const ALL = 'found';
const NOW = 'found-now';

type Painter = Window & typeof globalThis;

export function paintFound(stage: Stage, ranges: Range[], now: Range | undefined): void {
  paint(stage, ALL, ranges);
  paint(stage, NOW, now ? [now] : []);
}

/** The sentence that is read aloud. */
export const paintSaid = (stage: Stage, ranges: Range[]): void => paint(stage, 'said', ranges);

// Without a frame of our own the list is the page's too: it would be handed our nodes.
function paint({ window, isFramed }: Stage, name: string, ranges: Range[]): void {
  if (!isFramed) return;
  const { CSS, Highlight } = window as Painter;
  try {
    const painted = new Highlight(...ranges);
    painted.priority = name === NOW ? 1 : 0;
    CSS.highlights.set(name, painted);
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
