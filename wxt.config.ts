import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import project from './lib/project.json' with { type: 'json' };
import { THEME_CSS } from './lib/ui/theme/theme-css';
import { readLicences } from './scripts/licences.mjs';
import { smallerScripts } from './scripts/smaller-scripts.mjs';

const GECKO = {
  id: project.addonId,
  // The first that knows `command`: the view's way out needs no script of ours.
  strict_min_version: '144.0',
  data_collection_permissions: { required: ['none'] },
};

// Extension pages may show article images and talk to themselves, nothing else.
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types qingyue";

const NATIVE_API = fileURLToPath(new URL('lib/platform/native-api.ts', import.meta.url));

// The rest of public/icon/ is named in `icons` by WXT itself.
const TOOLBAR_ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' };

// Where Firefox has a menu bar, Alt+E opens its Edit menu, with Shift too, before any extension is asked.
const EDIT_MENU_KEYS = { linux: 'Alt+Shift+C', windows: 'Alt+Shift+C' };

export default defineConfig({
  imports: false,
  outDir: process.env.QINGYUE_OUT ?? '.output',
  manifestVersion: 3,
  webExt: { disabled: true },
  // What Firefox's reviewers build from; tests and pictures are in the repository.
  zip: { excludeSources: ['tests/**', 'docs/**', 'demo-output/**', 'test-results/**'] },
  hooks: {
    // What is bundled goes with its licence.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: readLicences() });
      // Our own pages have their colours with their first paint, before any script.
      files.push({ relativeDest: 'theme.css', contents: THEME_CSS });
    },
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.type !== 'content-script') return;
      config.resolve = { ...config.resolve, alias: { 'webextension-polyfill': NATIVE_API } };
    },
  },
  // Styles are made small for these; without them every rule that Safari wants is written twice.
  vite: ({ command }) => ({
    build: { cssTarget: ['chrome120', 'firefox144'] },
    // '1' puts faults into the library's store where tests want them; see lib/platform/library/faults.ts.
    define: { 'import.meta.env.QINGYUE_FAULTS': JSON.stringify(process.env.QINGYUE_FAULTS ?? '') },
    plugins: command === 'build' ? [smallerScripts()] : [],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `activeTab`: the page only after a click. None of them carries a warning; without `unlimitedStorage` the browser may clear the
    // library, and Firefox asks before it promises not to.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage'],
    // Asked for one at a time, on the page of options, where somebody wants the clean view to open by itself.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: TOOLBAR_ICONS,
      // Without it Firefox puts the button away behind another one.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'toggle-clean-view': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandCleanView__',
      },
      'copy-quote': {
        suggested_key: { default: 'Alt+Shift+E', ...(browser === 'firefox' ? EDIT_MENU_KEYS : {}) },
        description: '__MSG_commandCopyQuote__',
      },
      'save-outline': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandSaveOutline__',
      },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: GECKO } }
      : // Popup and pages of a private window belong to it: what they save leaves no name in the history of the others.
        { incognito: 'split' as const }),
  }),
});
