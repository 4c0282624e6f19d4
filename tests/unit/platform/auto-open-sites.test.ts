// List, permission and script of the chosen sites go together.
import { expect, test } from 'vitest';
import { createAutoOpenSites } from '../../../lib/platform/auto-open-sites';
import { memoryArea } from '../library/a-library';

const WORLD = { host: 'news.test', path: '/world/*' };
const CITY = { host: 'news.test', path: '/city/*' };
const OTHER = { host: 'other.test', path: '/*' };

function start(...hosts: string[]) {
  const granted = new Set(hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]));
  let registered: string[] = [];
  const sites = createAutoOpenSites(memoryArea(), {
    has: async (origins) => origins.every((origin) => granted.has(origin)),
    giveBack: async (origins) => void origins.map((origin) => granted.delete(origin)),
    register: async (patterns) => {
      registered = patterns;
    },
  });
  return { sites, granted, registered: () => registered };
}

test('a site that the browser did not grant is not kept, and has no script', async () => {
  const { sites, registered } = start();
  expect(await sites.add(WORLD)).toBe(false);
  expect(await sites.list()).toEqual([]);
  expect(registered()).toEqual([]);
});

test('the script runs on the chosen paths of the chosen hosts, and is named once for each', async () => {
  const { sites, registered } = start('news.test', 'other.test');
  await Promise.all([sites.add(WORLD), sites.add(OTHER), sites.add(WORLD)]);
  expect(registered().toSorted()).toEqual([
    'http://news.test/world/*',
    'http://other.test/*',
    'https://news.test/world/*',
    'https://other.test/*',
  ]);
});

test('the permission is given back with the last path of its host', async () => {
  const { sites, granted, registered } = start('news.test');
  await sites.add(WORLD);
  await sites.add(CITY);
  await sites.remove(WORLD);
  expect([...granted]).toEqual(['https://news.test/*', 'http://news.test/*']);
  expect(registered()).toEqual(['https://news.test/city/*', 'http://news.test/city/*']);
  await sites.remove(CITY);
  expect([...granted]).toEqual([]);
  expect(registered()).toEqual([]);
});

test('what the browser took back leaves list and script', async () => {
  const { sites, granted, registered } = start('news.test', 'other.test');
  await sites.add(WORLD);
  await sites.add(OTHER);
  granted.delete('http://news.test/*');
  await sites.settle();
  expect(await sites.list()).toEqual([OTHER]);
  expect(registered()).toEqual(['https://other.test/*', 'http://other.test/*']);
});
