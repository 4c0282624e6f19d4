import { expect, test, vi } from 'vitest';
import type { OutlineNode } from '../../../../lib/article';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import {
  type CommandScope,
  listSections,
  runCommand,
} from '../../../../lib/ui/clean-view/run-command';
import { isSelectAll, readCommand } from '../../../../lib/ui/clean-view/view-keys';

const node = (line: number, children: OutlineNode[] = []): OutlineNode => ({
  ...{ text: `节${line}`, marker: '', title: `节${line}`, depth: 1, line, kind: 'cn', n: null },
  ...{ role: 'heading', inferred: false, children },
});
const outline = [node(2, [node(2), node(4)]), node(9)];

function scope(settings = DEFAULT_SETTINGS, block = 0) {
  const actions = { changeSettings: vi.fn(), copyQuote: vi.fn(), tellNothingSelected: vi.fn() };
  const openTarget = vi.fn();
  const value = {
    props: { actions, settings, article: { outline } },
    readBlock: () => block,
    openTarget,
  };
  return { actions, openTarget, value: value as unknown as CommandScope };
}

test('sections are the headings in order, one for each block', () => {
  expect(listSections(outline).map(({ line }) => line)).toEqual([2, 4, 9]);
});

test.each([
  ['next', 0, 2],
  ['next', 2, 4],
  ['next', 3, 4],
  ['previous', 9, 4],
  ['previous', 12, 4],
  ['next', 9, undefined],
  ['previous', 2, undefined],
] as const)('%s section from block %i', (command, block, wanted) => {
  const { value, openTarget } = scope(DEFAULT_SETTINGS, block);
  runCommand(command, value);
  expect(openTarget.mock.calls[0]?.[0].block).toBe(wanted);
});

test('text grows and shrinks within its limits', () => {
  const large = scope({ ...DEFAULT_SETTINGS, fontSize: 32 });
  runCommand('larger', large.value);
  expect(large.actions.changeSettings).toHaveBeenCalledWith({ fontSize: 32 });
  const usual = scope();
  runCommand('smaller', usual.value);
  expect(usual.actions.changeSettings).toHaveBeenCalledWith({ fontSize: 18 });
});

test('a quote needs a selection', () => {
  const { value, actions } = scope();
  runCommand('copy', { ...value, readPassage: () => null });
  expect(actions.tellNothingSelected).toHaveBeenCalledOnce();
  const passage = { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 2 };
  runCommand('copy', { ...value, readPassage: () => passage });
  expect(actions.copyQuote).toHaveBeenCalledWith(passage);
});

const key = (name: string, modifiers = {}) => ({ key: name, ...modifiers }) as KeyboardEvent;

test('letters are commands, with a modifier they are the browser’s', () => {
  expect(readCommand(key('A'), null)).toBe('settings');
  expect(readCommand(key('a', { ctrlKey: true }), null)).toBe(null);
  expect(readCommand(key('r', { metaKey: true }), null)).toBe(null);
  expect(readCommand(key('x'), null)).toBe(null);
  expect(isSelectAll(key('a', { ctrlKey: true }))).toBe(true);
  expect(isSelectAll(key('a', { ctrlKey: true, altKey: true }))).toBe(false);
});
