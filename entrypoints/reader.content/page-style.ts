// The sheet that holds the page still; inserted by the background where a content script may not adopt one.
import { createPageStyle, type PageStyle } from '../../lib/ui/page-style';

export const pageStyle = (): PageStyle => createPageStyle(document, async () => {});
