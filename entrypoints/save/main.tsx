// The way out for files: the browser's ports given to the component. The address names the job.
import { render } from 'preact';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openSavePagePorts } from '../../lib/platform/save-page-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { SavePage } from '../../lib/ui/save/save-page';

openHtmlPolicy();
await openLanguage();
nameDocument(document, 'saveTitle');
render(<SavePage ports={openSavePagePorts(location.hash.slice(1))} t={t} />, document.body);
