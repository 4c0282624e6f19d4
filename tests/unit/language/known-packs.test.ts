import { expect, test } from 'vitest';
import { isFolder } from '../../../lib/extract/rules/folders';
import { addPacks, ofPacks } from '../../../lib/language/known-packs';
import { says } from '../../../lib/language/says';

const invented = { code: 'xx', says: { by: 'zblu' }, folders: { contact: 'zkontu' } };

test('what is made of the packs is made once, and anew when a pack has come', () => {
  let made = 0;
  const codes = ofPacks((packs) => {
    made += 1;
    return packs.map(({ code }) => code);
  });
  expect(codes()).toBe(codes());
  expect(made).toBe(1);
  expect(says('by').test('zblu')).toBe(false);
  expect(isFolder('contact', 'zkontu')).toBe(false);

  addPacks([invented]);
  expect(codes().at(-1)).toBe('xx');
  expect(codes().slice(0, 2)).toEqual(['zh', 'en']);
  expect(says('by').test('zblu')).toBe(true);
  expect(isFolder('contact', 'zkontu')).toBe(true);

  addPacks([invented]);
  expect(codes().filter((code) => code === 'xx')).toHaveLength(1);
  expect(made).toBe(2);
});
