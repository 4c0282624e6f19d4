// The first-run page: the reader of its own document given to the component.
import { render } from 'preact';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openFirstRunPorts } from '../../lib/platform/open-first-run';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { FirstRunPage } from '../../lib/ui/first-run/first-run-page';

openHtmlPolicy();
await openLanguage();
nameDocument(document, 'firstRunTitle');
render(<FirstRunPage ports={openFirstRunPorts()} t={t} />, document.body);
