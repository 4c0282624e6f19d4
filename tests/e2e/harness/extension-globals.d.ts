// `browser.worker.evaluate(() => chrome.…)` runs in the extension's background.
declare const chrome: import('webextension-polyfill').Browser;
