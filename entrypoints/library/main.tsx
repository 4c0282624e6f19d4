// The library: the browser's ports given to the component.
import { render } from 'preact';
import { openLibraryPorts } from '../../lib/platform/library/library-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { LibraryPage } from '../../lib/ui/library/library-page';
import { adoptSheets } from '../../lib/ui/theme/adopt-sheets';
import { THEME_CSS } from '../../lib/ui/theme/theme-css';

adoptSheets(document, [THEME_CSS]);
await openLanguage();
nameDocument(document, 'libraryTitle');
render(<LibraryPage ports={openLibraryPorts()} t={t} />, document.body);
