// What is read about a page beside its body: fields, credits, pager, kind of page. A script of its own, for its tables are large.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findShownDates } from '../../lib/dates/find-shown-dates';
import { readCreditLine } from '../../lib/extract/credits/read-credit-line';
import { readOuterCredits } from '../../lib/extract/credits/read-outer-credits';
import { completeFields } from '../../lib/extract/metadata/complete-fields';
import { findFields, readFields } from '../../lib/extract/metadata/read-fields';
import { readPageTraits } from '../../lib/extract/page-kind/page-traits';
import { noticesOf, readPrompts } from '../../lib/extract/page-kind/read-notices';
import { isArticle, recognisePage } from '../../lib/extract/page-kind/recognise-page';
import { ACTION, findNextPages, MAX_PAGES } from '../../lib/extract/pagination/find-next-pages';
import { collectPageLines } from '../../lib/extract/snapshot/collect-page-lines';
import { isInterface } from '../../lib/names/interface-words';
import { provideParts } from '../../lib/platform/provide-parts';

const HERE = 'lib/extract';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: this wrapper is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () =>
    provideParts({
      [`${HERE}/snapshot/collect-page-lines`]: { collectPageLines },
      [`${HERE}/metadata/complete-fields`]: { completeFields },
      'lib/dates/find-shown-dates': { findShownDates },
      'lib/names/interface-words': { isInterface },
      [`${HERE}/credits/read-credit-line`]: { readCreditLine },
      [`${HERE}/metadata/read-fields`]: { findFields, readFields },
      [`${HERE}/credits/read-outer-credits`]: { readOuterCredits },
      [`${HERE}/page-kind/page-traits`]: { readPageTraits },
      [`${HERE}/pagination/find-next-pages`]: { findNextPages, MAX_PAGES, ACTION },
      [`${HERE}/page-kind/read-notices`]: { readPrompts, noticesOf },
      [`${HERE}/page-kind/recognise-page`]: { recognisePage, isArticle },
    }),
});
