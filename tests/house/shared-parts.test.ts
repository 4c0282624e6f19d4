// A part that the table promises and its script does not bring would be missed only on a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from '../../scripts/share-parts';
import { ROOT } from './support/source-files';

test.each(['chrome-mv3', 'firefox-mv3'])(
  '%s: every script brings the parts it is to share',
  (build) => {
    for (const [script, modules] of Object.entries(PARTS)) {
      const code = readFileSync(
        join(ROOT, '.output', build, 'content-scripts', `${script}.js`),
        'utf8',
      );
      // Entrypoints may put the beginning of a path in front.
      for (const module of Object.keys(modules))
        expect
          .soft(code, `${script} brings ${module}`)
          .toContain(module.replace(/^lib\/extract/, ''));
    }
  },
);
