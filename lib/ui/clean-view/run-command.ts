// What each key does: one table from command to deed.
import type { OutlineNode } from '../../article';
import type { Settings } from '../../settings/settings';
import type { CleanViewProps } from './clean-view-props';
import type { ViewCommand } from './keys-panel';
import type { Panel } from './panels';
import type { SelectedPassage } from './selection-bar';

export interface CommandScope {
  props: CleanViewProps;
  /** Block at the reading line. */
  block: number;
  selected: SelectedPassage | null;
  togglePanel(panel: Panel): void;
  toggleOutline(): void;
  openNode(node: OutlineNode): void;
}

const THEME_ORDER: Settings['theme'][] = ['light', 'sepia', 'dark', 'system'];
const SMALLEST = 14;
const LARGEST = 32;

export function runCommand(command: ViewCommand, scope: CommandScope): void {
  const { actions, settings } = scope.props;
  switch (command) {
    case 'close':
      return actions.close();
    case 'outline':
      return scope.toggleOutline();
    case 'settings':
    case 'removed':
    case 'keys':
      return scope.togglePanel(command);
    case 'next':
    case 'previous':
      return goToSection(scope, command === 'next' ? 1 : -1);
    case 'larger':
    case 'smaller':
      return resize(scope, command === 'larger' ? 1 : -1);
    case 'theme': {
      const at = THEME_ORDER.indexOf(settings.theme);
      return actions.changeSettings({ theme: THEME_ORDER[(at + 1) % THEME_ORDER.length] });
    }
    case 'print':
      return actions.print();
    default:
      return actOnSelection(scope, command);
  }
}

function resize({ props: { actions, settings } }: CommandScope, step: 1 | -1): void {
  const fontSize = Math.min(LARGEST, Math.max(SMALLEST, settings.fontSize + step));
  actions.changeSettings({ fontSize });
}

function actOnSelection(
  { props: { actions }, selected }: CommandScope,
  command: 'copy' | 'collect' | 'highlight',
): void {
  if (!selected) return actions.tellNothingSelected();
  const deed = { copy: actions.copyQuote, collect: actions.collect, highlight: actions.highlight };
  deed[command](selected.passage);
}

function goToSection({ props, block, openNode }: CommandScope, step: 1 | -1): void {
  const sections = listSections(props.article.outline);
  const found =
    step === 1
      ? sections.find((node) => node.line > block)
      : sections.findLast((node) => node.line < block);
  if (found) openNode(found);
}

/** Headings in document order, the first of each block. */
export function listSections(nodes: OutlineNode[]): OutlineNode[] {
  const all = nodes.flatMap((node): OutlineNode[] => [node, ...listSections(node.children)]);
  return all.filter((node, i) => i === 0 || node.line !== all[i - 1]?.line);
}
