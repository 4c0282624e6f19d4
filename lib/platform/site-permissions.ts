// The browser's part in opening by itself: what it granted, and the one small script on the sites that were chosen.
import type { SitePermissions } from './auto-open-sites';
import { browser } from './browser';
import { AUTO_OPEN_SCRIPT } from './page-scripts';

const SCRIPT_ID = 'auto-open';

export const BROWSER_PERMISSIONS: SitePermissions = {
  has: (origins) => browser.permissions.contains({ origins }),
  giveBack: (origins) => browser.permissions.remove({ origins }).catch(() => false),
  async register(patterns) {
    const filter = { ids: [SCRIPT_ID] };
    const known = await browser.scripting.getRegisteredContentScripts(filter);
    if (known.length > 0) await browser.scripting.unregisterContentScripts(filter);
    if (patterns.length === 0) return;
    const script = { id: SCRIPT_ID, js: [AUTO_OPEN_SCRIPT], matches: patterns };
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  },
};
