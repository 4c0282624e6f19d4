// Another text than the one that was found: kept for the article, and for the site when wished.
import type { TextChoice } from '../../lib/text-choice';
import type { CleanViewActions } from '../../lib/ui/clean-view/clean-view-props';
import { showAgain } from './follow-arrival';
import { keepChoice } from './keep-choice';
import type { Reading } from './reading';
import { startPicking } from './start-picking';

type Choosing = 'chooseText' | 'keepChoiceForSite';

export function buildChoosingActions(reading: Reading): Pick<CleanViewActions, Choosing> {
  const { page, view, t } = reading;
  return {
    async chooseText(way) {
      if (way === 'picked') return void startPicking(reading);
      const choice: TextChoice | null = way === 'found' ? null : { way };
      page.choices.set(choice && { choice, isForSite: false });
      page.forget();
      await showAgain(document, reading);
      if (!(await keepChoice(choice))) view().say(t('notKeptFailed'));
    },
    async keepChoiceForSite(isForSite) {
      const held = page.choices.held();
      if (!held) return;
      page.choices.set({ ...held, isForSite });
      view().change({});
      // Taking it back takes back both; the article's own stays.
      if (!isForSite) await keepChoice(null);
      if (!(await keepChoice(held.choice, isForSite))) view().say(t('notKeptFailed'));
    },
  };
}
