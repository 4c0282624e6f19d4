// The libraries that the other scripts of a page share, and the largest tables: parsed once, whichever of them comes.
import * as readability from '@mozilla/readability';
import dompurify from 'dompurify';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readClaim } from '../../lib/extract/page-kind/page-claims';
import { LANDMARK_ROLES, LANDMARK_TAGS, NAME_RULES } from '../../lib/extract/rules/clutter';
import { isNamed, readNames } from '../../lib/extract/rules/find-names';
import { PACKS } from '../../lib/language/index';
import { browser } from '../../lib/platform/browser';
import { provideParts } from '../../lib/platform/provide-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: this wrapper is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () =>
    provideParts({
      '@mozilla/readability': readability,
      dompurify: { default: dompurify },
      'lib/platform/browser': { browser },
      'lib/language/index': { PACKS },
      'lib/extract/rules/clutter': {
        NAME_RULES,
        LANDMARK_TAGS,
        LANDMARK_ROLES,
      },
      'lib/extract/rules/find-names': { readNames, isNamed },
      'lib/extract/page-kind/page-claims': { readClaim },
    }),
});
