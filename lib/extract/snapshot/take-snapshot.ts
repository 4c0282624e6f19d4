// The live page → an inert working copy. The copy has no browsing context: nothing in it runs, loads or upgrades.
// Names that shadow DOM properties stay behind, and so does what can never be content.

import { accessTo } from '../../dom-access';
import { TreeCopier } from './copy-tree';
import { WorkingCopy } from './working-copy';

export interface Snapshot {
  copy: WorkingCopy;
  /** False when the page was larger than the limits: what stands in the copy is its beginning. */
  whole: boolean;
  /** True when elements stood deeper than the limit: what is in them stands in its place, but without them. */
  flattened: boolean;
}

export interface SnapshotOptions {
  /** Keep menus, players and controls too: for telling what kind of page it is. */
  everything?: boolean;
  /** Reads the shadow roots that the page keeps closed: extensions can. */
  closedRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
}

const ROOT_ATTRIBUTES = ['lang', 'dir', 'class', 'itemtype', 'prefix'];
const MAX_ATTRIBUTE = 2000;

export function takeSnapshot(
  page: Document,
  url: string,
  { everything = false, closedRootOf }: SnapshotOptions = {},
): Snapshot {
  const dom = accessTo(page);
  const target = dom.implementationOf(page).createHTMLDocument('');
  const root = target.documentElement;
  // Put in when it is whole: a node costs more to add to a document than to a tree that stands alone.
  root.remove();
  root.replaceChildren();
  const copier = new TreeCopier({ page, target, dom, url, everything, closedRootOf });
  const live = dom.rootElementOf(page);
  for (const name of ROOT_ATTRIBUTES) {
    const value = live && dom.attributeOf(live, name);
    if (value && value.length < MAX_ATTRIBUTE) root.setAttribute(name, value);
  }
  if (live) copier.copyRoot(live, root);
  target.append(root);
  if (!target.body) root.append(target.createElement('body'));
  if (!target.head) root.prepend(target.createElement('head'));
  const { known, live: elements, log } = copier;
  const copy = new WorkingCopy({ document: target, url, known, live: elements, ...log });
  return { copy, whole: copier.whole, flattened: copier.flattened };
}
