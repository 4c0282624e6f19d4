// The background may be stopped at any time: what it was asked is said again, once.
import { beforeEach, expect, test, vi } from 'vitest';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../../lib/platform/browser', () => ({ browser: { runtime: { sendMessage } } }));

import { sendToBackground } from '../../../lib/platform/background-client';

beforeEach(() => void sendMessage.mockReset());

const stopped = () => Promise.reject(new Error('message port closed'));

test.each([
  ['fails', stopped],
  ['comes back empty', async () => undefined],
])('a call that %s is made again', async (_how, first) => {
  sendMessage.mockImplementationOnce(first).mockResolvedValueOnce({ ok: true, result: 7 });
  expect(await sendToBackground('get-settings', {})).toBe(7);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test.each([
  ['that fails twice', stopped],
  ['that nobody answers', async () => undefined],
])('a call %s is an error', async (_how, always) => {
  sendMessage.mockImplementation(always);
  await expect(sendToBackground('get-settings', {})).rejects.toThrow();
});

test('a refusal is not asked again', async () => {
  sendMessage.mockResolvedValue({ ok: false, error: 'not allowed' });
  await expect(sendToBackground('get-settings', {})).rejects.toThrow('not allowed');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
