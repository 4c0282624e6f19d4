// What the background answers about an article's text as the reader chose it. A content script asks and says only what its own page's
// text is; our own pages list the choices that hold for whole sites.
import { isText } from '../check';
import { readChoice } from '../library/kinds/choice-kind';
import type { Asker, Checks, Handlers } from './check-calls';
import type { ReadingLibrary } from './library/reading-library';
import type { BackgroundCalls } from './messages';

export type ChoiceCalls = 'find-choice' | 'set-choice' | 'list-site-choices' | 'forget-site-choice';

/** @param find the library for who asks. */
export function buildChoiceHandlers(
  find: (asker: Asker) => Promise<ReadingLibrary>,
): Pick<Handlers<BackgroundCalls>, ChoiceCalls> {
  return {
    async 'find-choice'(_args, asker) {
      return asker.tabUrl === null ? null : (await find(asker)).findChoice(asker.tabUrl);
    },
    async 'set-choice'(wanted, asker) {
      if (asker.tabUrl === null) throw new Error('no page asks');
      return (await find(asker)).setChoice(asker.tabUrl, wanted);
    },
    'list-site-choices': async (_args, asker) => (await findOwn(find, asker)).listSiteChoices(),
    'forget-site-choice': async ({ host }, asker) =>
      (await findOwn(find, asker)).forgetSiteChoice(host),
  };
}

function findOwn(find: (asker: Asker) => Promise<ReadingLibrary>, asker: Asker) {
  if (asker.tabUrl !== null) throw new Error('not allowed');
  return find(asker);
}

/** Characters */
const MAX_HOST = 300;

export const CHOICE_CHECKS: Pick<Checks<BackgroundCalls>, ChoiceCalls> = {
  'find-choice': () => true,
  'set-choice': ({ choice, isForSite }) =>
    typeof isForSite === 'boolean' && (choice === null || readChoice(choice) !== null),
  'list-site-choices': () => true,
  'forget-site-choice': ({ host }) => isText(host, MAX_HOST),
};
