// The manifests that ship ask for nothing that makes a browser warn, and give a page nothing to find.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/source-files';

/** Permissions without a warning at install, in both browsers. */
const WARNING_FREE = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

const readManifest = (build: string) =>
  JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));

const PNG_SIGNATURE = '89504e470d0a1a0a';

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = readManifest(build);
  const folder = join(ROOT, '.output', build);

  test('is Manifest V3 with exactly the permissions that need no warning', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(WARNING_FREE);
  });

  test('asks for no host at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    // Of these one at a time, where the reader chooses a site.
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('shows nothing to pages and takes no messages from outside', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('has the four commands', () => {
    const keys = Object.fromEntries(
      Object.entries<{ suggested_key: { default: string } }>(manifest.commands).map(
        ([name, { suggested_key }]) => [name, suggested_key.default],
      ),
    );
    expect(keys).toEqual({
      _execute_action: 'Alt+Shift+Q',
      'toggle-clean-view': 'Alt+Shift+Y',
      'copy-quote': 'Alt+Shift+E',
      'save-outline': 'Alt+Shift+O',
    });
  });

  test('runs no code from elsewhere in its own pages', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const parts = policy.split(';').map((part) => part.trim());
    expect(parts).toContain("default-src 'none'");
    expect(parts).toContain("script-src 'self'");
    expect(parts).toContain("require-trusted-types-for 'script'");
    expect(parts).toContain('trusted-types qingyue');
    expect(policy).not.toMatch(/unsafe|script-src[^;]*https?:/);
  });

  test.each(['icons', 'action.default_icon'])('%s: every size is a PNG of that size', (where) => {
    const icons = where === 'icons' ? manifest.icons : manifest.action.default_icon;
    const sizes = Object.keys(icons).map(Number);
    expect(sizes).toEqual(where === 'icons' ? [16, 32, 48, 96, 128] : [16, 32, 48]);
    for (const size of sizes) {
      const png = readFileSync(join(folder, icons[size]));
      expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('every message it names exists in every language', () => {
    const named = JSON.stringify(manifest).match(/__MSG_\w+?__/g) ?? [];
    const keys = [...new Set(named)].map((name) => name.slice(6, -2));
    expect(keys.length).toBeGreaterThan(3);
    for (const language of ['en', 'zh_CN', 'zh_TW']) {
      const file = join(folder, '_locales', language, 'messages.json');
      expect(existsSync(file)).toBe(true);
      expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(
        expect.arrayContaining(keys),
      );
    }
  });
});

test('Firefox is told its id, its oldest version, and that no data are collected', () => {
  const { gecko, ...others } = readManifest('firefox-mv3').browser_specific_settings;
  // No phone until docs/firefox-for-android.md was gone through on one.
  expect(others).toEqual({});
  expect(gecko.id).toBe('qingyue@qingyue.example');
  expect(gecko.strict_min_version).toBe('144.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
