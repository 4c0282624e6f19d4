// How each state looked when somebody last looked at it, and with which Chromium, on which processor and with which fonts: other ones
// draw other pixels.
// `npm run soak -- pictures` compares, `npm run update:states` writes it anew.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../harness/paths';
import { compareSignatures, packSignature, type Signature, unpackSignature } from './signature';

interface Baseline {
  chromium: string;
  /** Of names and versions of all that is installed. */
  fonts: string;
  states: Record<string, string>;
}

const FILE = join(ROOT, 'tests/e2e/states/baseline.json');
const isUpdating = process.env.UPDATE_STATES === '1';
/** What a busy machine draws late would fail a run that is about other things: pictures are compared where that is asked for. */
export const comparesPictures = isUpdating || process.env.QINGYUE_PICTURES === '1';

export function openBaseline(chromium: string) {
  const here = { chromium: `${chromium} ${process.platform} ${process.arch}`, fonts: hashFonts() };
  const kept: Baseline = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, 'utf8'))
    : { ...here, states: {} };
  const isSame =
    comparesPictures &&
    here.fonts !== '' &&
    kept.chromium === here.chromium &&
    kept.fonts === here.fonts;
  const seen: Record<string, string> = {};
  return {
    /** What keeps pixels from being compared here; '' when nothing does. */
    reason:
      isSame || isUpdating || !comparesPictures
        ? ''
        : `the baseline is of Chromium ${kept.chromium} with fonts ${kept.fonts}, here is ${here.chromium} with ${here.fonts}`,
    /** What is different from the baseline; '' for nothing, and where they are not compared. */
    compare(name: string, now: Signature): string {
      seen[name] = packSignature(now);
      if (isUpdating || !isSame) return '';
      const before = kept.states[name];
      return before ? compareSignatures(now, unpackSignature(before)) : 'not in the baseline yet';
    },
    /** Names in the baseline that no state has any more. */
    listLeft: (names: string[]) => Object.keys(kept.states).filter((name) => !names.includes(name)),
    /** When it is to be updated: states that were not drawn this time stay. */
    save(names: string[]): void {
      if (!isUpdating) return;
      const all = { ...(isSame ? kept.states : {}), ...seen };
      const states = Object.fromEntries(names.filter((n) => all[n]).map((n) => [n, all[n]]));
      writeFileSync(FILE, `${JSON.stringify({ ...here, states }, null, 2)}\n`);
    },
  };
}

/** '' where nobody can list them. */
function hashFonts(): string {
  try {
    const list = execFileSync('fc-list', ['--format', '%{fullname} %{fontversion}\n'], {
      encoding: 'utf8',
    });
    const lines = [...new Set(list.split('\n'))].sort();
    return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  } catch {
    return '';
  }
}
