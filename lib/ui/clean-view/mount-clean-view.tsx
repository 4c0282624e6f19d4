// Opens the clean view over the page and takes it away without a trace: a modal dialog in a closed root.
import { render } from 'preact';
import type { Translate } from '../../message-key';
import { keepAttached } from '../keep-attached';
import { createOverlayHost } from '../overlay-host';
import { rememberPlace } from '../page-place';
import { holdPage } from '../page-style';
import { TranslateContext } from '../translate-context';
import { CleanView } from './clean-view';
import { CLEAN_VIEW_CSS } from './clean-view-css';
import type { CleanViewProps } from './clean-view-props';

export interface MountOptions {
  t: Translate;
  onClosed(): void;
  /** The site kept removing the host: the view is closed. */
  onLost(): void;
  /** False when the extension was updated or switched off beneath us. */
  isAlive(): boolean;
}

export interface MountedView {
  root: ShadowRoot;
  render(props: Omit<CleanViewProps, 'root' | 'isAlive'>): void;
  close(): void;
}

export function mountCleanView(document: Document, options: MountOptions): MountedView {
  const place = rememberPlace(document);
  const host = createOverlayHost(document, CLEAN_VIEW_CSS);
  const dialog = document.createElement('dialog');
  dialog.className = 'clean-view';
  dialog.setAttribute('aria-label', options.t('viewLabel'));
  host.root.append(dialog);
  let isOpen = true;

  const show = () => {
    dialog.removeAttribute('open');
    host.attach();
    dialog.showModal();
  };
  const finish = () => {
    if (!isOpen) return;
    isOpen = false;
    stopWatching();
    dialog.close();
    render(null, dialog);
    host.remove();
    releasePage();
    place.restore();
    options.onClosed();
  };
  const releasePage = holdPage(document, host.element);
  show();
  dialog.addEventListener('close', (event) => {
    if (event.target === dialog && host.element.isConnected) finish();
  });
  const stopWatching = keepAttached(document, {
    isInPlace: () => host.element.isConnected,
    putBack: show,
    isWanted: options.isAlive,
    onLet: finish,
    onLost() {
      finish();
      options.onLost();
    },
  });
  return {
    root: host.root,
    render: (props) =>
      render(
        <TranslateContext.Provider value={options.t}>
          <CleanView {...props} root={host.root} isAlive={options.isAlive} />
        </TranslateContext.Provider>,
        dialog,
      ),
    close: finish,
  };
}
