// The popup: the browser's ports given to the component.
import { render } from 'preact';
import { findPopupEdge } from '../../lib/platform/find-popup-edge';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openPopupPorts } from '../../lib/platform/popup-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import OUTLINE_TREE from '../../lib/ui/outline-tree.css?inline';
import { fitRoom } from '../../lib/ui/popup/fit-room';
import { Popup } from '../../lib/ui/popup/popup';
import { adoptSheets } from '../../lib/ui/theme/adopt-sheets';
import { THEME_CSS } from '../../lib/ui/theme/theme-css';

adoptSheets(document, [THEME_CSS, OUTLINE_TREE]);
await openLanguage();
nameDocument(document, 'extensionShortName');
// Rings from the first key on: see the last rule of popup.css.
addEventListener('keydown', () => document.documentElement.toggleAttribute('data-keys', true), {
  once: true,
});
openHtmlPolicy();
fitRoom(window, findPopupEdge);
render(<Popup ports={openPopupPorts(() => window.close())} t={t} />, document.body);
