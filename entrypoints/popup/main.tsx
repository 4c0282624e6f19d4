// The popup: the browser's ports given to the component.
import { render } from 'preact';
import { findPopupEdge } from '../../lib/platform/find-popup-edge';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { isPopupPage, openPopupPorts } from '../../lib/platform/popup-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { fitRoom } from '../../lib/ui/popup/fit-room';
import { Popup } from '../../lib/ui/popup/popup';

// Rings from the first key on: see the last rule of popup.css.
addEventListener('keydown', () => document.documentElement.toggleAttribute('data-keys', true), {
  once: true,
});
openHtmlPolicy();
const isPage = isPopupPage(location);
document.documentElement.toggleAttribute('data-page', isPage);
if (!isPage) fitRoom(window, findPopupEdge);
const ports = openPopupPorts(() => window.close());
await openLanguage();
nameDocument(document, 'extensionShortName');
render(<Popup ports={ports} t={t} />, document.body);
