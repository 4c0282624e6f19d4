// How a page is copied.
import type { DomAccess } from '../../dom-access';

export interface CopyOptions {
  page: Document;
  target: Document;
  dom: DomAccess;
  url: string;
  /** Keep menus, players and controls too: for telling what kind of page it is. */
  everything: boolean;
  closedRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
}

/** For a copier that stays when its page is gone. */
export const NO_PAGE = {
  ...{ page: {}, target: {}, url: '', everything: false, closedRootOf: undefined },
  dom: { elementsOf: () => [], rootElementOf: () => null },
} as unknown as CopyOptions;
