// The library: the browser's ports given to the component.
import { render } from 'preact';
import { openHtmlPolicy } from '../../lib/platform/html-policy';
import { openLibraryPorts } from '../../lib/platform/library/library-ports';
import { openOutPorts } from '../../lib/platform/library/open-out-ports';
import { interfaceLanguage, t } from '../../lib/platform/translate';
import { LibraryPage } from '../../lib/ui/library/library-page';
import { OutPortsContext } from '../../lib/ui/library/out-ports';
import OUTLINE_TREE_CSS from '../../lib/ui/outline-tree.css?inline';
import { adoptSheets } from '../../lib/ui/theme/adopt-sheets';
import { THEME_CSS } from '../../lib/ui/theme/theme-css';

openHtmlPolicy();
adoptSheets(document, [THEME_CSS, OUTLINE_TREE_CSS]);
document.documentElement.lang = interfaceLanguage();
document.title = t('libraryTitle');
render(
  <OutPortsContext.Provider value={openOutPorts()}>
    <LibraryPage ports={openLibraryPorts()} t={t} />
  </OutPortsContext.Provider>,
  document.body,
);
