// The first-run page: the reader of its own document given to the component.
import { render } from 'preact';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openFirstRunPorts } from '../../lib/platform/open-first-run';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { FirstRunPage } from '../../lib/ui/first-run/first-run-page';
import { adoptSheets } from '../../lib/ui/theme/adopt-sheets';
import { THEME_CSS } from '../../lib/ui/theme/theme-css';

adoptSheets(document, [THEME_CSS]);
openHtmlPolicy();
await openLanguage();
nameDocument(document, 'firstRunTitle');
render(<FirstRunPage ports={openFirstRunPorts()} t={t} />, document.body);
