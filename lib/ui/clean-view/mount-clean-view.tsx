// Opens the clean view over the page and takes it away without a trace: a modal dialog in a closed root, and in it a frame of our
// own. Beside the frame stands a way out that needs no script.
import { render } from 'preact';
import type { Translate } from '../../message-key';
import { keepAttached } from '../keep-attached';
import { applyStyles, createOverlayHost } from '../overlay-host';
import { rememberPlace } from '../page-place';
import { holdPage } from '../page-style';
import { TranslateContext } from '../translate-context';
import { CleanView } from './clean-view';
import { CLEAN_VIEW_CSS } from './clean-view-css';
import type { CleanViewProps } from './clean-view-props';
import { printWithPage } from './print-with-page';
import { createFrame, type Stage } from './stage';
import { buildWayOut } from './way-out';

export interface MountOptions {
  t: Translate;
  onClosed(): void;
  /** The site kept removing the host: the view is closed. */
  onLost(): void;
  /** False when the extension was updated or switched off beneath us. */
  isAlive(): boolean;
}

type Props = Omit<CleanViewProps, 'stage' | 'isAlive'>;

export interface MountedView {
  stage(): Stage;
  render(props: Props): void;
  close(): void;
}

/** Longer no frame takes; then the view stands without one, ms. */
const FRAME_WAIT = 2_000;

/** Resolves when the view can be rendered; it may have been closed meanwhile. */
export async function mountCleanView(
  document: Document,
  options: MountOptions,
): Promise<MountedView> {
  const place = rememberPlace(document);
  const host = createOverlayHost(document, CLEAN_VIEW_CSS);
  const dialog = document.createElement('dialog');
  dialog.className = 'clean-view qy-theme';
  dialog.setAttribute('aria-label', options.t('viewLabel'));
  const frame = createFrame(document, (own) => moveTo(openStage(own)));
  dialog.append(frame.element, buildWayOut(document, dialog, options.t('viewBack')));
  host.root.append(dialog);

  let isOpen = true;
  let stage: Stage;
  let props: Props | null = null;
  const show = () => {
    dialog.close();
    host.attach();
    dialog.showModal();
  };
  const draw = () => {
    if (!props || !isOpen) return;
    dialog.dataset.theme = props.settings.theme;
    render(
      <TranslateContext.Provider value={options.t}>
        <CleanView {...props} stage={stage} isAlive={options.isAlive} />
      </TranslateContext.Provider>,
      stage.container,
    );
  };
  /** A frame that the page moved begins anew, and so does what stands in it. */
  const moveTo = (next: Stage) => {
    render(null, stage.container);
    stage = next;
    show();
    draw();
  };
  const finish = () => {
    if (!isOpen) return;
    isOpen = false;
    stopWatching();
    stopPrinting();
    dialog.close();
    if (stage) render(null, stage.container);
    host.remove();
    releasePage();
    place.restore();
    options.onClosed();
  };
  const releasePage = holdPage(document, host.element);
  show();
  dialog.addEventListener('close', (event) => {
    if (event.target === dialog && host.element.isConnected && !dialog.open) finish();
  });
  const stopWatching = keepAttached(document, {
    isInPlace: () => host.element.parentNode === document.documentElement,
    putBack: show,
    isWanted: options.isAlive,
    onLet: finish,
    onLost() {
      finish();
      options.onLost();
    },
  });
  const own = await Promise.race([frame.whenLoaded, noneAfter(FRAME_WAIT)]);
  if (!own) frame.element.remove();
  stage = own ? openStage(own) : openRoot(document, host.root, dialog);
  const stopPrinting = printWithPage(document, dialog, () => stage);
  return {
    stage: () => stage,
    render(next) {
      props = next;
      draw();
    },
    close: finish,
  };
}

const noneAfter = (ms: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));

function openStage(own: Document): Stage {
  applyStyles(own, CLEAN_VIEW_CSS);
  return { root: own, window: own.defaultView as Window, container: own.body, isFramed: true };
}

function openRoot(document: Document, root: ShadowRoot, dialog: HTMLDialogElement): Stage {
  const container = document.createElement('div');
  dialog.prepend(container);
  return { root, window: document.defaultView as Window, container, isFramed: false };
}
