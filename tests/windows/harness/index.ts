export {
  type BrowserWindow,
  click,
  openViewByKey,
  type Place,
  pressUntil,
  until,
} from './browser-window';
export { openChromiumWindow } from './chromium-window';
export { type Desk, openDesk } from './desk';
export { openFirefoxWindow } from './firefox-window';
export { IS_WHOLE, pickCases } from './matrix';
export { BROWSERS, type BrowserKind, openWindow } from './open-window';
export { answerSaveDialog, waitForSaveDialog } from './save-dialog';
