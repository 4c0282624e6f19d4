// The page that hands a file over stays while a save dialog may be open: the browser reads the file from it.
import { expect, test, vi } from 'vitest';
import type { SaveJob } from '../../../../lib/save/save-job';
import { runJob, type SavePagePorts, type Stage } from '../../../../lib/ui/save/run-job';

const JOB = { kind: 'outline', article: {}, format: 'markdown', links: true } as SaveJob;
const FILE = { filename: '老街.md', mime: 'text/markdown', text: '# 老街' };

function start(ports: Partial<SavePagePorts> = {}) {
  let closeDialog = () => {};
  const dialog = new Promise<void>((resolve) => {
    closeDialog = resolve;
  });
  const stages: Stage[] = [];
  const calls = {
    handOver: vi.fn(),
    report: vi.fn(async () => {}),
    close: vi.fn(async () => {}),
  };
  const all: SavePagePorts = {
    claimJob: async () => JOB,
    build: async () => FILE,
    whenDialogClosed: () => dialog,
    ...calls,
    ...ports,
  };
  const done = runJob(all, new AbortController().signal, (stage) => stages.push(stage));
  return { ...calls, stages, done, closeDialog };
}

test('it closes when the dialog has gone, and not before', async () => {
  const { handOver, report, close, stages, done, closeDialog } = start();
  await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
  expect(handOver).toHaveBeenCalledExactlyOnceWith(FILE);
  expect(report).toHaveBeenCalledWith({ state: 'handed-over', filename: FILE.filename });
  expect(stages).toEqual([{ name: 'handed-over', file: FILE }]);
  expect(close).not.toHaveBeenCalled();
  closeDialog();
  await done;
  expect(close).toHaveBeenCalledOnce();
});

test.each([
  ['a browser that takes no file', { handOver: refuse }],
  ['a file that cannot be made', { build: refuse }],
])('%s: told as failed, and the page stays', async (_what, ports) => {
  const { report, close, stages, done } = start(ports);
  await done;
  expect(stages).toEqual([{ name: 'failed' }]);
  expect(report).toHaveBeenCalledExactlyOnceWith({ state: 'failed' });
  expect(close).not.toHaveBeenCalled();
});

test('no job: there is nothing to save', async () => {
  const { report, stages, done } = start({ claimJob: async () => null });
  await done;
  expect(stages).toEqual([{ name: 'nothing' }]);
  expect(report).not.toHaveBeenCalled();
});

function refuse(): never {
  throw new Error('no');
}
