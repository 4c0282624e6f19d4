// A screen of our own (Xvfb) with real key presses and clicks (xdotool): what a remote control sends to a browser is no user's
// doing, and Firefox copies for users alone.
import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface VirtualScreen {
  /** As DISPLAY names it, ':99'. */
  display: string;
  /** Gives the keyboard to the first window of that class. */
  focus(windowClass: string): void;
  /** In xdotool's words: 'alt+shift+c'. */
  key(keys: string): void;
  /** Pixels of the screen. */
  click(x: number, y: number): void;
  /** The right button with Shift held: Firefox then opens its menu without asking the page. */
  openMenu(x: number, y: number): void;
  close(): void;
}

export async function openScreen(size = '1280x1000'): Promise<VirtualScreen> {
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', () => reject(new Error('Xvfb is missing: apt-get install xvfb xdotool')));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const env = { ...process.env, DISPLAY: display };
  // One process for all keys and clicks: it does each line as it comes.
  const hands = spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'ignore'], env });
  const act = (line: string) => void hands.stdin.write(`${line}\n`);
  return {
    display,
    focus(windowClass) {
      const find = ['search', '--sync', '--onlyvisible', '--class', windowClass];
      execFileSync('xdotool', [...find, 'windowfocus', '--sync'], { env });
    },
    key: (keys) => act(`key ${keys}`),
    click: (x, y) => act(`${moveTo(x, y)} click 1`),
    openMenu: (x, y) => act(`${moveTo(x, y)} keydown shift click 3 keyup shift`),
    close() {
      hands.stdin.end();
      server.kill();
    },
  };
}

const moveTo = (x: number, y: number) => `mousemove ${Math.round(x)} ${Math.round(y)}`;
