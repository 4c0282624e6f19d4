// “Not the right text?”: another text instead of the one that was found, remembered for the article and, when wished, for the site.
import type { MessageKey } from '../../message-key';
import type { HeldChoice } from '../../text-choice';
import { serverOf } from '../../url/host';
import { useTranslate } from '../translate-context';
import { Check } from './check-field';
import type { CleanViewActions, CleanViewProps } from './clean-view-props';

type Way = Parameters<NonNullable<CleanViewActions['chooseText']>>[0];

const OFFERS: [way: Way, words: MessageKey][] = [
  ['picked', 'choicePick'],
  ['whole-text', 'choiceWhole'],
  ['found', 'choiceFound'],
];

/** What is the case already is not offered; picking may be done again. */
const isOffered = (way: Way, choice: HeldChoice | null) =>
  way === 'picked' || way !== (choice?.choice.way ?? 'found');

export function ChoiceOffers({ article, choice, actions }: CleanViewProps) {
  const t = useTranslate();
  const host = serverOf(article.url);
  const isPicked = choice?.choice.way === 'picked';
  return (
    <section class="choices">
      <h3>{t('choiceTitle')}</h3>
      {choice && <p>{t(isPicked ? 'choiceIsPicked' : 'choiceIsWhole')}</p>}
      <p class="row">
        {OFFERS.filter(([way]) => isOffered(way, choice)).map(([way, words]) => (
          <button
            key={way}
            type="button"
            class="text-button"
            onClick={() => actions.chooseText?.(way)}
          >
            {t(words)}
          </button>
        ))}
      </p>
      {choice && host && (
        <Check
          label={t('choiceForSite', host)}
          hint={t('choiceForSiteHint')}
          isOn={choice.isForSite}
          onTurn={(isForSite) => actions.keepChoiceForSite?.(isForSite)}
        />
      )}
    </section>
  );
}
