// The settings' one record: nothing that cannot be read is written over, and what is refused holds and is tried again.
import { expect, test } from 'vitest';
import { createSettingsStore } from '../../../lib/platform/settings-store';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { memoryArea } from '../library/a-library';

const open = (stored?: unknown) => {
  const area = memoryArea(stored === undefined ? {} : { settings: stored });
  const session = memoryArea();
  return { area, session, start: () => createSettingsStore(area, session) };
};

test('what is set is there after a restart, names of a later version too', async () => {
  const { area, start } = open({ theme: 'dark', laterName: 1 });
  await start().change({ fontSize: 21 });
  expect(await start().get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', fontSize: 21 });
  expect(area.items.get('settings')).toMatchObject({ laterName: 1 });
  expect(await start().listAside()).toEqual([]);
});

test.each([['x'.repeat(200_000)], [[1, 2]], [7], [null]])(
  'a record that is none is set aside and not spread: %.20j',
  async (stored) => {
    const { area, start } = open(stored);
    await start().change({ theme: 'sepia' });
    expect(area.items.get('settings')).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
    expect(await start().listAside()).toEqual([stored]);
  },
);

test('values that cannot be read are set aside before they are written over', async () => {
  const { start } = open({ theme: 5, fontSize: 21 });
  await start().change({ justify: false });
  expect(await start().get()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 21, justify: false });
  await start().change({ justify: true });
  expect(await start().listAside()).toEqual([{ theme: 5 }]);
});

test('what the browser refuses holds, outlives the background, and is written with the next', async () => {
  const { area, session, start } = open();
  area.refuse = true;
  expect(await start().change({ theme: 'dark' })).toMatchObject({ saved: false });
  expect((await start().get()).theme).toBe('dark');
  area.refuse = false;
  expect(await start().change({ fontSize: 22 })).toMatchObject({ saved: true });
  session.items.clear();
  expect(await start().get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', fontSize: 22 });
});

test('a file’s settings are taken; what in it is none is set aside and named', async () => {
  const { start } = open({ theme: 'dark' });
  const found = { fontSize: 21, font: 'no such', laterName: [1] };
  const { value, saved, aside } = await start().importAll(found);
  expect({ value, saved }).toEqual({
    value: { ...DEFAULT_SETTINGS, theme: 'dark', fontSize: 21 },
    saved: true,
  });
  expect(aside).toEqual(['font', 'laterName']);
  expect(await start().listAside()).toEqual([{ font: 'no such', laterName: [1] }]);
});
