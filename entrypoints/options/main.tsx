// The page of options: the browser's ports given to the component.
import { render } from 'preact';
import { openOptionsPorts } from '../../lib/platform/options-page-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { OptionsPage } from '../../lib/ui/options/options-page';

await openLanguage();
const name = () => nameDocument(document, 'optionsTitle');
name();
const ports = openOptionsPorts();
const openAnew = () => openLanguage().then(name);
render(<OptionsPage ports={{ ...ports, openLanguage: openAnew }} t={t} />, document.body);
