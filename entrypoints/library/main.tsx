// The library: the browser's ports given to the component.
import { render } from 'preact';
import { openLibraryPorts } from '../../lib/platform/library/library-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { LibraryPage } from '../../lib/ui/library/library-page';

await openLanguage();
nameDocument(document, 'libraryTitle');
render(<LibraryPage ports={openLibraryPorts()} t={t} />, document.body);
