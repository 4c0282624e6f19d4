// A page can take the view away, move it, hide it, or put something over it. It comes back three times; then we give in and say so.

export interface Guarded {
  dialog: HTMLDialogElement;
  /** Fills the dialog. */
  host: Element;
  isInPlace(): boolean;
  /** Back in its place, shown, and above everything. */
  putBack(): void;
  /** Called once, when it was put back often enough, or the page wrote itself anew: 'rewritten'. */
  onLost(why: 'removed' | 'rewritten'): void;
  /** False when it may go: then nothing is put back, and `onLet` is called. */
  isWanted(): boolean;
  onLet(): void;
}

const MOST_RETURNS = 3;
/** What hides it without a change of the tree is found by looking, ms. */
const LOOK_EVERY = 500;

/** Watches until the returned function is called, or the view is lost. */
export function guardView(document: Document, view: Guarded): () => void {
  const root = document.documentElement;
  let returns = 0;
  /** In the top layer before the dialog: beneath it. */
  let beneath = listOver(document);
  const stop = () => {
    observer.disconnect();
    clearInterval(timer);
  };
  const giveUp = (tell: () => void) => {
    stop();
    tell();
  };
  const putBack = () => {
    // A document that was opened anew has lost every listener of ours with its own.
    if (document.documentElement !== root) return giveUp(() => view.onLost('rewritten'));
    if (!view.isWanted()) return giveUp(view.onLet);
    returns += 1;
    if (returns > MOST_RETURNS) return giveUp(() => view.onLost('removed'));
    view.putBack();
    beneath = listOver(document);
    observer.takeRecords();
  };
  const isSeen = () => {
    const isCovered = listOver(document).some((over) => !beneath.includes(over) && fills(over));
    return !isCovered && isMet(document, view);
  };
  const observer = new MutationObserver(() => {
    if (!view.isInPlace()) putBack();
  });
  observer.observe(document, { childList: true });
  observer.observe(root, { childList: true });
  observer.observe(view.dialog, { childList: true });
  const timer = setInterval(() => {
    if (!view.isInPlace() || !isSeen()) putBack();
  }, LOOK_EVERY);
  return stop;
}

/** Parts of the width and height. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;
/** So many points may be another's: a small box of another extension does no harm. */
const MOST_COVERED = 2;

function pointsOf(view: Window | null): [x: number, y: number][] {
  const { innerWidth = 0, innerHeight = 0 } = view ?? {};
  return POINTS.map(([x, y]) => [x * innerWidth, y * innerHeight]);
}

/** Open, on top, and met where one points at it. */
function isMet(document: Document, { dialog, host }: Guarded): boolean {
  if (!document.defaultView?.innerHeight) return true;
  if (!dialog.matches(':modal')) return false;
  const points = pointsOf(document.defaultView);
  const covered = points.filter(([x, y]) => document.elementFromPoint(x, y) !== host);
  return covered.length <= MOST_COVERED;
}

/** What may lie over a modal dialog without being met: it is inert there, and seen all the same. */
const listOver = (document: Document): Element[] => [
  ...document.querySelectorAll(':popover-open'),
  ...(document.fullscreenElement ? [document.fullscreenElement] : []),
];

function fills(over: Element): boolean {
  const { left, right, top, bottom } = over.getBoundingClientRect();
  const isUnder = ([x, y]: [number, number]) => x >= left && x <= right && y >= top && y <= bottom;
  return pointsOf(over.ownerDocument.defaultView).filter(isUnder).length > MOST_COVERED;
}
