// Opens the clean view over the page and takes it away without a trace: a modal dialog, in it a closed root, in it a frame of our
// own.
import { render } from 'preact';
import type { Translate } from '../../message-key';
import { applyStyles, createOverlayHost, type OverlayHost } from '../overlay-host';
import { type PagePlace, rememberPlace } from '../page-place';
import { holdPage } from '../page-style';
import { TranslateContext } from '../translate-context';
import { CleanView } from './clean-view';
import { CLEAN_VIEW_CSS } from './clean-view-css';
import type { CleanViewProps } from './clean-view-props';
import { guardView } from './guard-view';
import { buildLifeline } from './lifeline';
import { printWithPage } from './print-with-page';
import { createFrame, type Frame, type Stage } from './stage';

export interface MountOptions {
  t: Translate;
  onClosed(): void;
  /** The site kept taking the view away, or wrote itself anew: the view is closed. */
  onLost(why: 'removed' | 'rewritten'): void;
  /** False when the extension was updated or switched off beneath us. */
  isAlive(): boolean;
}

type Props = Omit<CleanViewProps, 'stage'>;

/** Resolves when the view can be rendered; it may have been closed meanwhile. */
export async function mountCleanView(
  document: Document,
  options: MountOptions,
): Promise<MountedView> {
  const view = new MountedView(document, options);
  await view.whenReady;
  return view;
}

/** Longer no frame takes; then the view stands without one, ms. */
const FRAME_WAIT = 2_000;

export class MountedView {
  readonly whenReady: Promise<void>;
  /** Null until it is ready. */
  stage: Stage | null = null;
  private readonly dialog: HTMLDialogElement;
  private readonly host: OverlayHost;
  private readonly around: HTMLElement;
  private readonly frame: Frame;
  private readonly place: PagePlace;
  private readonly undo: (() => void)[];
  private props: Props | null = null;
  private isOpen = true;
  private isDrawing = false;

  constructor(
    private readonly document: Document,
    private readonly options: MountOptions,
  ) {
    this.place = rememberPlace(document);
    this.dialog = document.createElement('dialog');
    this.host = createOverlayHost(document, CLEAN_VIEW_CSS, () => this.dialog);
    this.around = document.createElement('div');
    this.around.className = 'around qy-theme';
    this.frame = createFrame(document, (own) => this.beginAnew(own));
    const lifeline = buildLifeline(this.dialog, options);
    this.undoZoom();
    this.around.append(this.frame.element, lifeline.element);
    this.host.root.append(this.around);
    this.undo = [
      lifeline.stop,
      holdPage(document, this.host.element),
      printWithPage(document, this.around, () => this.stage),
    ];
    this.show();
    // Closed where it stands: the reader left. One that the page moved is the guard's.
    this.dialog.addEventListener('close', () => {
      if (!this.dialog.open && this.isInPlace()) this.close();
    });
    this.undo.push(this.keepInPlace());
    this.whenReady = this.settle();
  }

  render(props: Props): void {
    this.props = props;
    this.draw();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const undo of this.undo) undo();
    this.dialog.close();
    this.dialog.remove();
    this.empty();
    this.place.restore();
    this.options.onClosed();
  }

  /** In Firefox nothing of a frame that the page moved can be touched any more: there is nothing left to be emptied then. */
  private empty(): void {
    try {
      if (this.stage) render(null, this.stage.container);
    } catch {
      this.stage = null;
    }
  }

  /** A page that enlarges itself by `zoom` would enlarge us with it. */
  private undoZoom(): void {
    const zoom = this.document.documentElement.currentCSSZoom ?? 1;
    if (zoom !== 1) this.around.style.setProperty('zoom', String(1 / zoom));
  }

  private isInPlace(): boolean {
    const { dialog, host, document } = this;
    return dialog.parentNode === document.documentElement && host.element.parentNode === dialog;
  }

  /** Putting it in place again loads the frame anew: only where it is not. */
  private show(): void {
    if (this.host.element.parentNode !== this.dialog) this.host.attach();
    if (!this.isInPlace()) this.document.documentElement.append(this.dialog);
    if (!this.dialog.matches(':modal')) this.raise();
  }

  /** Last shown is on top. */
  private raise(): void {
    this.dialog.close();
    this.dialog.showModal();
  }

  /** Whatever the page set on our two elements goes. */
  private restore(): void {
    const { dialog, host } = this;
    for (const name of dialog.getAttributeNames())
      if (name !== 'open') dialog.removeAttribute(name);
    host.reset();
    this.show();
    this.raise();
  }

  private keepInPlace(): () => void {
    return guardView(this.document, {
      dialog: this.dialog,
      host: this.host.element,
      isInPlace: () => this.isInPlace(),
      putBack: () => this.restore(),
      isWanted: this.options.isAlive,
      onLet: () => this.close(),
      onLost: (why) => {
        this.close();
        this.options.onLost(why);
      },
    });
  }

  private async settle(): Promise<void> {
    const own = await Promise.race([this.frame.whenLoaded, noneAfter(FRAME_WAIT)]);
    if (!own) this.frame.element.remove();
    this.stage = own ? this.openFrame(own) : this.openRoot();
  }

  /** A frame that the page moved begins anew, and so does what stands in it. */
  private beginAnew(own: Document): void {
    if (!this.isOpen) return;
    this.empty();
    this.stage = this.openFrame(own);
    this.show();
    this.draw();
  }

  private openFrame(own: Document): Stage {
    applyStyles(own, CLEAN_VIEW_CSS);
    // The frame first: a focus inside one that has none goes nowhere.
    this.frame.element.focus({ preventScroll: true });
    return { root: own, window: own.defaultView as Window, container: own.body, isFramed: true };
  }

  /** In the interface's language, which may be changed while the view is open. */
  private nameFrame(): void {
    const { stage, frame, options } = this;
    const label = options.t('viewLabel');
    frame.element.title = label;
    if (!stage?.isFramed) return;
    const own = stage.root as Document;
    own.title = label;
    const lang = options.t('languageTag');
    // Set anew, even to what it is, it makes the browser compute every style again.
    if (own.documentElement.lang !== lang) own.documentElement.lang = lang;
  }

  private openRoot(): Stage {
    const container = this.document.createElement('div');
    this.around.prepend(container);
    const window = this.document.defaultView as Window;
    return { root: this.host.root, window, container, isFramed: false };
  }

  private draw(): void {
    const { props, stage, options } = this;
    if (!props || !stage || !this.isOpen) return;
    // What is said while the view is drawn is drawn next: one drawing inside another would stand there twice.
    if (this.isDrawing) return void queueMicrotask(() => this.draw());
    this.isDrawing = true;
    this.around.dataset.theme = props.settings.theme;
    this.nameFrame();
    const view = (
      <TranslateContext.Provider value={options.t}>
        <CleanView {...props} stage={stage} />
      </TranslateContext.Provider>
    );
    try {
      render(view, stage.container);
    } finally {
      this.isDrawing = false;
    }
  }
}

const noneAfter = (ms: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));
