// What the reader said the text is, kept for the article or the site.
import { sendToBackground } from '../../lib/platform/background-client';
import type { TextChoice } from '../../lib/text-choice';

/** What was not kept holds as long as the page stands. */
export function keepChoice(choice: TextChoice | null, isForSite = false): Promise<boolean> {
  return sendToBackground('set-choice', { choice, isForSite }).then(
    ({ saved }) => saved,
    () => false,
  );
}
