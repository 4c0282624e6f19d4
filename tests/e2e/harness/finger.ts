// A small screen that is touched: `pointer: coarse`, as on a phone.
import type { Frame, Locator, Page } from 'playwright';

export async function emulateFinger(page: Page, width: number, height = 740): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: true,
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  if (!(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)))
    throw new Error('the browser emulates no finger');
}

/** What can be pressed and is lower than 44 px, each in a few words. */
export const listSmallTargets = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a, button, select, summary, [role=treeitem], input')]
      .map((e) => ({ e, box: (e.closest('label') ?? e).getBoundingClientRect() }))
      .filter(({ e, box }) => box.height > 0 && box.height < 44 && !e.matches('[hidden]'))
      .map(({ e, box }) => {
        const name = e.getAttribute('aria-label') ?? e.textContent ?? '';
        return `${e.tagName} ${e.className} ${name.slice(0, 40)}: ${box.height}`;
      }),
  );

export async function tap(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to tap');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
