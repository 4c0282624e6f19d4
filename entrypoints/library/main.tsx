// The library: the browser's ports given to the component.
import { render } from 'preact';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openLibraryPorts } from '../../lib/platform/library/library-ports';
import { openOutPorts } from '../../lib/platform/library/open-out-ports';
import { nameDocument, openLanguage, t } from '../../lib/platform/translate';
import { LibraryPage } from '../../lib/ui/library/library-page';
import { OutPortsContext } from '../../lib/ui/library/out-ports';

openHtmlPolicy();
await openLanguage();
nameDocument(document, 'libraryTitle');
render(
  <OutPortsContext.Provider value={openOutPorts()}>
    <LibraryPage ports={openLibraryPorts()} t={t} />
  </OutPortsContext.Provider>,
  document.body,
);
