// A desk to test at: a screen with a window manager, a folder that downloads go to, and a photograph of it all when a test fails.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFailed } from 'vitest';
import { ROOT } from '../../e2e/harness/paths';
import { openScreen, type VirtualScreen } from '../../e2e/harness/virtual-screen';

export interface Desk {
  screen: VirtualScreen;
  /** Where the browser puts what it downloads. */
  folder: string;
  /** Names of what lies in the folder, finished or not. */
  listFiles(): string[];
  readFile(name: string): string;
  emptyFolder(): void;
  /** Writes test-results/windows/NAME.png. */
  photograph(name: string): void;
  /** To be called first in a test: photographs the screen should it fail. */
  photographFailure(name: string): void;
  close(): void;
}

const PHOTOGRAPHS = join(ROOT, 'test-results', 'windows');

export async function openDesk(size = '1280x900'): Promise<Desk> {
  const screen = await openScreen({ size, windowManager: true });
  const folder = mkdtempSync(join(tmpdir(), 'qingyue-downloads-'));
  const photograph = (name: string) => {
    mkdirSync(PHOTOGRAPHS, { recursive: true });
    screen.photograph(join(PHOTOGRAPHS, `${name.replace(/[^\w.-]+/g, '-')}.png`));
  };
  const listFiles = () => readdirSync(folder).sort();
  return {
    screen,
    folder,
    listFiles,
    readFile: (name) => readFileSync(join(folder, name), 'utf8'),
    emptyFolder() {
      for (const name of listFiles()) rmSync(join(folder, name), { recursive: true });
    },
    photograph,
    photographFailure: (name) => onTestFailed(() => photograph(name)),
    close() {
      screen.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
