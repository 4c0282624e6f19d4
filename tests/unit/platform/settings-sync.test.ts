// Settings in the browser's account: within its limits, and never back and forth.
import { expect, test, vi } from 'vitest';
import { createSettingsSync, listTooLong } from '../../../lib/platform/settings-sync';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { memoryArea } from '../library/a-library';

/** The account holds what was written last. */
const written = (account: ReturnType<typeof memoryArea>) =>
  vi.waitFor(() => expect(account.items.has('setting:theme')).toBe(true));

const ON = { ...DEFAULT_SETTINGS, syncSettings: true };

test('a hundred changes in a row are one write', async () => {
  const account = memoryArea();
  const set = vi.spyOn(account, 'set');
  const sync = createSettingsSync(account, 0);
  for (let size = 12; size < 48; size++) sync.push({ ...ON, fontSize: size });
  await written(account);
  expect(set).toHaveBeenCalledTimes(1);
  expect(await sync.pull()).toMatchObject({ fontSize: 47 });
});

test('whether it is on is each machine’s own', async () => {
  const account = memoryArea();
  const sync = createSettingsSync(account, 0);
  sync.push(ON);
  await written(account);
  expect(await sync.pull()).not.toHaveProperty('syncSettings');
});

test('what is longer than an item stays here, is named, and its older version leaves the account', async () => {
  const account = memoryArea({ 'setting:quoteTemplate': 'old' });
  const sync = createSettingsSync(account, 0);
  const long = { ...ON, quoteTemplate: '书'.repeat(2_800) };
  expect(listTooLong({ ...ON, quoteTemplate: '书'.repeat(2_700) })).toEqual([]);
  sync.push(long);
  await written(account);
  expect(sync.state(long)).toEqual({ state: 'on', left: ['quoteTemplate'] });
  await vi.waitFor(() => expect(account.items.has('setting:quoteTemplate')).toBe(false));
});

test('what we wrote ourselves is no news; what another machine wrote is', async () => {
  const account = memoryArea();
  const sync = createSettingsSync(account, 0);
  sync.push({ ...ON, theme: 'dark' });
  await written(account);
  const changes = { 'setting:theme': { newValue: 'dark' }, 'setting:font': { newValue: 'kai' } };
  expect(sync.readNews(changes)).toEqual({ font: 'kai' });
  expect(sync.readNews({ 'setting:theme': { newValue: 'no such' }, x: { newValue: 1 } })).toEqual(
    {},
  );
});

test('a refusal is told, until it is taken', async () => {
  const account = memoryArea();
  vi.spyOn(account, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  const sync = createSettingsSync(account, 0);
  sync.push(ON);
  await vi.waitFor(() => expect(sync.state(ON).state).toBe('failed'));
  sync.push(ON);
  await vi.waitFor(() => expect(sync.state(ON).state).toBe('on'));
});
