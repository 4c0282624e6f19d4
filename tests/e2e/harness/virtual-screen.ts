// A screen of our own (Xvfb) with real key presses and clicks (xdotool): what a remote control sends to a browser is no user's
// doing, and Firefox copies for users alone.
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

export interface VirtualScreen {
  /** As DISPLAY names it, ':99'. */
  display: string;
  /** Gives the keyboard to the first window of that class. */
  focus(windowClass: string): void;
  /** Brings the window whose name matches to the front, with the keyboard. */
  activate(pattern: string): void;
  /** A key for the window whose name matches, which gets the keyboard; nothing when it has just gone. */
  pressIn(pattern: string, key: string): void;
  /** In xdotool's words: 'alt+shift+c'. */
  key(keys: string): void;
  /** Typed letter by letter. */
  type(text: string): void;
  /** Pixels of the screen. */
  click(x: number, y: number): void;
  /** The right button with Shift held: Firefox then opens its menu without asking the page. */
  openMenu(x: number, y: number): void;
  rightClick(x: number, y: number): void;
  /** Selects a paragraph. */
  tripleClick(x: number, y: number): void;
  /** What any program finds on the clipboard, '' when there is nothing of that kind. */
  readClipboard(type?: ClipboardType): string;
  /** Writes a PNG of the whole screen. */
  photograph(file: string): void;
  /** Where a colour is seen first, from the left and from the top; null when nowhere. */
  findColour(colour: [red: number, green: number, blue: number], area: Area): Point | null;
  /** The names of the windows that are shown. */
  windowNames(): string[];
  close(): void;
}

type Point = [x: number, y: number];

/** As X names them. */
type ClipboardType = 'UTF8_STRING' | 'text/html';

export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ScreenOptions {
  size?: string;
  /** Windows with edges, focus and dialogs of their own need one (openbox). */
  windowManager?: boolean;
}

export async function openScreen(options: ScreenOptions = {}): Promise<VirtualScreen> {
  const { size = '1280x1000', windowManager = false } = options;
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', () => reject(new Error('Xvfb is missing: apt-get install xvfb xdotool')));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const env = { ...process.env, DISPLAY: display };
  const manager = windowManager ? spawn('openbox', [], { stdio: 'ignore', env }) : null;
  // One process for all keys and clicks: it does each line as it comes.
  const hands = spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'ignore'], env });
  const act = (line: string) => void hands.stdin.write(`${line}\n`);
  const ask = (program: string, words: string[]) =>
    execFileSync(program, words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return {
    display,
    focus(windowClass) {
      const find = ['search', '--sync', '--onlyvisible', '--class', windowClass];
      // A window that has just been put up may be put up anew by the window manager, and the first one is gone.
      for (let tries = 1; ; tries += 1)
        try {
          ask('xdotool', [...find, 'windowfocus', '--sync']);
          return;
        } catch (error) {
          if (tries === 5) throw error;
        }
    },
    activate(pattern) {
      const find = ['search', '--sync', '--onlyvisible', '--name', pattern];
      ask('xdotool', [...find, 'windowactivate', '--sync']);
    },
    pressIn(pattern, key) {
      const find = ['search', '--onlyvisible', '--name', pattern];
      try {
        ask('xdotool', [...find, 'windowactivate', '--sync']);
        // By itself: a key for a window named in the same command is made up, and GTK takes none of those.
        ask('xdotool', ['key', key, 'sleep', '0.3']);
      } catch {
        // Between our asking and our pressing it went.
      }
    },
    key: (keys) => act(`key ${keys}`),
    type: (text) => act(`type --delay 5 ${text}`),
    click: (x, y) => act(`${moveTo(x, y)} click 1`),
    openMenu: (x, y) => act(`${moveTo(x, y)} keydown shift click 3 keyup shift`),
    tripleClick: (x, y) => act(`${moveTo(x, y)} click --repeat 3 --delay 60 1`),
    rightClick: (x, y) => act(`${moveTo(x, y)} click 3`),
    readClipboard(type = 'UTF8_STRING') {
      try {
        const words = ['-selection', 'clipboard', '-o', '-t', type];
        return decode(execFileSync('xclip', words, { env, stdio: ['ignore', 'pipe', 'ignore'] }));
      } catch {
        return '';
      }
    },
    photograph(file) {
      writeFileSync(file, execFileSync('import', ['-window', 'root', 'png:-'], { env }));
    },
    findColour(colour, area) {
      const { left, top, width, height } = area;
      const crop = ['-window', 'root', '-crop', `${width}x${height}+${left}+${top}`];
      const format = ['+repage', '-depth', '8', 'rgb:-'];
      const pixels = execFileSync('import', [...crop, ...format], { env, maxBuffer: 64e6 });
      const at = findPixel(pixels, colour);
      return at < 0 ? null : [left + (at % width), top + Math.floor(at / width)];
    },
    windowNames() {
      try {
        const find = ['search', '--onlyvisible', '--name', '.'];
        return ask('xdotool', [...find, 'getwindowname', '%@'])
          .trim()
          .split('\n');
      } catch {
        return [];
      }
    },
    close() {
      hands.stdin.end();
      manager?.kill();
      server.kill();
    },
  };
}

/** Firefox writes HTML in UTF-16. */
const decode = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le', 2) : bytes.toString('utf8');
const moveTo = (x: number, y: number) => `mousemove ${Math.round(x)} ${Math.round(y)}`;

/** The number of the first pixel of that colour, three bytes each; -1 when there is none. */
function findPixel(pixels: Buffer, colour: [number, number, number]): number {
  const wanted = Buffer.from(colour);
  for (let at = pixels.indexOf(wanted); at >= 0; at = pixels.indexOf(wanted, at + 1))
    if (at % 3 === 0) return at / 3;
  return -1;
}
