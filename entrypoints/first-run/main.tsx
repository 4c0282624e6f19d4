// The first-run page: the reader of its own document given to the component.
import { render } from 'preact';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openFirstRunPorts } from '../../lib/platform/open-first-run';
import { interfaceLanguage, nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { describeSample } from '../../lib/ui/first-run/describe-sample';
import { FirstRunPage } from '../../lib/ui/first-run/first-run-page';
import { sampleTextFor } from '../../lib/ui/sample/sample-article';

openHtmlPolicy();
await openLanguage();
nameDocument(document, 'firstRunTitle');
describeSample(document, sampleTextFor(interfaceLanguage()));
render(<FirstRunPage ports={openFirstRunPorts()} t={t} />, document.body);
