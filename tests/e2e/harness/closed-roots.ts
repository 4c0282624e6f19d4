// A way into closed shadow roots for tests alone: CDP hands the root to Playwright's own world (locators then see into it)
// and, when asked, to the page's world (for axe). The product keeps them closed.
import type { CDPSession, Frame, Page } from 'playwright';

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function findClosedRoots(node: DomNode): DomNode[] {
  const roots = (node.shadowRoots ?? []).filter((r) => r.shadowRootType === 'closed');
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(findClosedRoots);
  return [...roots, ...below];
}

interface World {
  id: number;
  /** The page's own world. */
  main: boolean;
  playwright: boolean;
}

async function listWorlds(session: CDPSession): Promise<World[]> {
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    worlds.push({
      id: context.id,
      main: String(context.auxData?.isDefault) === 'true',
      playwright: context.name.startsWith('__playwright_utility_world'),
    });
  });
  await session.send('Runtime.enable');
  return worlds;
}

async function readClosedRoots(session: CDPSession): Promise<DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return findClosedRoots(root as DomNode);
}

/** The frame that the clean view stands in; waits for it. */
export async function openView(page: Page): Promise<Frame> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const frame = page.frames().find((one) => one.url() === 'about:srcdoc');
    if (frame) {
      await frame.locator('.article .body').waitFor();
      return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the clean view did not open');
}

/** Number of closed shadow roots in the page. */
export async function countRoots(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const roots = await readClosedRoots(session);
  await session.detach();
  return roots.length;
}

/**
 * From here on, `page.locator(…)` finds what stands in the closed shadow roots that exist now; call it again when a new one came.
 * `inPage` shows them to the page's own world too, for axe: never in a test about what a page can see.
 * Resolves with the number of roots.
 */
export async function openClosedRoots(page: Page, { inPage = false } = {}): Promise<number> {
  // Makes sure that Playwright's own world exists in this document.
  await page.locator('html').count();
  const session = await page.context().newCDPSession(page);
  const worlds = await listWorlds(session);
  const roots = await readClosedRoots(session);
  for (const { id } of worlds.filter((w) => w.playwright || (inPage && w.main))) {
    for (const { backendNodeId } of roots) {
      const params = { backendNodeId, executionContextId: id };
      const resolved = await session.send('DOM.resolveNode', params).catch(() => null);
      if (!resolved?.object.objectId) continue;
      await session.send('Runtime.callFunctionOn', {
        objectId: resolved.object.objectId,
        functionDeclaration:
          'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }',
      });
    }
  }
  await session.detach();
  return roots.length;
}
