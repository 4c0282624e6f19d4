// What each key does: one table from command to deed.
import type { BlockRange, OutlineNode } from '../../article';
import type { MarkColour } from '../../article-state';
import { CHOICES, NUMBERS } from '../../settings/settings';
import type { CleanViewProps, Target } from './clean-view-props';
import type { ViewCommand } from './keys-panel';
import type { Panel } from './panels';
import { toTarget } from './show-target';

export interface CommandScope {
  props: CleanViewProps;
  /** Index of the block at the reading line. */
  readBlock(): number;
  /** What is selected at the moment of the key. */
  readPassage(): BlockRange | null;
  togglePanel(panel: Panel): void;
  toggleOutline(): void;
  openTarget(target: Target): void;
  /** Hides a passage; without one, lets a block be chosen. */
  hide(passage: BlockRange | null): void;
  find(): void;
  /** From a passage, else from what is read now; a second time it ends. */
  readAloud(passage: BlockRange | null): void;
  /** The pane of notes; with a passage, a note on it. */
  openNotes(passage: BlockRange | null): void;
  /** False when there is nothing to undo. */
  undo(): boolean;
}

const COMMANDS: Record<ViewCommand, (scope: CommandScope) => unknown> = {
  close: ({ props }) => props.actions.close(),
  outline: (scope) => scope.toggleOutline(),
  settings: (scope) => scope.togglePanel('settings'),
  removed: (scope) => scope.togglePanel('removed'),
  keys: (scope) => scope.togglePanel('keys'),
  next: (scope) => goToSection(scope, 1),
  previous: (scope) => goToSection(scope, -1),
  larger: (scope) => resize(scope, 1),
  smaller: (scope) => resize(scope, -1),
  theme: changeTheme,
  print: ({ props }) => props.actions.print(),
  'save-outline': ({ props }) => props.actions.saveOutline(),
  export: (scope) => scope.togglePanel('export'),
  copy: (scope) => actOnSelection(scope, scope.props.actions.copyQuote),
  collect: (scope) => actOnSelection(scope, scope.props.actions.collect),
  highlight: (scope) => actOnSelection(scope, scope.props.actions.highlight),
  yellow: (scope) => mark(scope, 'yellow'),
  green: (scope) => mark(scope, 'green'),
  blue: (scope) => mark(scope, 'blue'),
  pink: (scope) => mark(scope, 'pink'),
  aloud: (scope) => scope.readAloud(scope.readPassage()),
  note: (scope) => scope.openNotes(scope.readPassage()),
  find: (scope) => scope.find(),
  hide: (scope) => scope.hide(scope.readPassage()),
  undo: (scope) => scope.undo() || scope.props.actions.say('viewNothingToUndo'),
};

export function runCommand(command: ViewCommand, scope: CommandScope): void {
  COMMANDS[command](scope);
}

function changeTheme({ props: { actions, settings } }: CommandScope): void {
  const at = CHOICES.theme.indexOf(settings.theme);
  actions.changeSettings({ theme: CHOICES.theme[(at + 1) % CHOICES.theme.length] });
}

function resize({ props: { actions, settings } }: CommandScope, step: 1 | -1): void {
  const { min, max } = NUMBERS.fontSize.offered;
  const fontSize = Math.min(max, Math.max(min, settings.fontSize + step));
  actions.changeSettings({ fontSize });
}

function actOnSelection(
  { props, readPassage }: CommandScope,
  action: (passage: BlockRange) => unknown,
): void {
  const passage = readPassage();
  if (passage) action(passage);
  else props.actions.tellNothingSelected();
}

const mark = (scope: CommandScope, colour: MarkColour) =>
  actOnSelection(scope, (passage) => scope.props.actions.highlight(passage, colour));

function goToSection({ props, readBlock, openTarget }: CommandScope, step: 1 | -1): void {
  const sections = listSections(props.article.outline);
  const block = readBlock();
  const current = sections.findLastIndex((node) => node.line <= block);
  const found = sections[current + step];
  if (found) openTarget(toTarget(found));
}

/** Headings in document order, the first of each block. */
export function listSections(nodes: OutlineNode[]): OutlineNode[] {
  const all = nodes.flatMap((node): OutlineNode[] => [node, ...listSections(node.children)]);
  return all.filter((node, i) => i === 0 || node.line !== all[i - 1]?.line);
}
