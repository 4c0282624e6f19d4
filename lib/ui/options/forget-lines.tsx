// What is kept goes for good: of one site, or all of it. Asked once more before.
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import type { KeptSite, OptionsPorts } from './options-ports';
import type { Options } from './use-options';

interface Wish {
  /** Null for everything. */
  site: KeptSite | null;
}

export function ForgetLines({ ports, options }: { ports: OptionsPorts; options: Options }) {
  const t = useTranslate();
  const [sites, setSites] = useState<KeptSite[]>([]);
  const [host, setHost] = useState('');
  const [wish, setWish] = useState<Wish | null>(null);
  const read = () => ports.listKeptSites().then(setSites, () => {});
  useEffect(() => void read(), [ports]);
  const total = sites.reduce((sum, { articles }) => sum + articles, 0);
  const forget = async ({ site }: Wish) => {
    const kept = await ports.forget(site?.host ?? null).catch(() => null);
    setWish(null);
    await read();
    options.say(
      kept?.saved
        ? { text: t('libraryForgotten'), tone: 'plain' }
        : { text: t('optionsNotForgotten'), tone: 'bad' },
    );
  };
  if (wish)
    return (
      <Question
        words={
          wish.site
            ? t('libraryForgetsSite', wish.site.host, wish.site.articles)
            : t('libraryForgetsAll', total)
        }
        onYes={() => void forget(wish)}
        onNo={() => setWish(null)}
      />
    );
  const chosen = sites.find((site) => site.host === host) ?? sites[0];
  return (
    <div class="ways">
      {chosen && (
        <>
          <select
            class="field"
            aria-label={t('optionsForgetSite')}
            value={chosen.host}
            onChange={({ currentTarget }) => setHost(currentTarget.value)}
          >
            {sites.map((site) => (
              <option key={site.host}>{site.host}</option>
            ))}
          </select>
          <button type="button" class="button small" onClick={() => setWish({ site: chosen })}>
            {t('optionsForgetSite')}
          </button>
        </>
      )}
      <button type="button" class="button small" onClick={() => setWish({ site: null })}>
        {t('libraryForgetAll')}
      </button>
    </div>
  );
}

/** It takes the focus, with the answer that loses nothing. */
function Question({ words, onYes, onNo }: { words: string; onYes(): void; onNo(): void }) {
  const t = useTranslate();
  return (
    <div class="question" role="alertdialog" aria-label={t('libraryForgetTitle')}>
      <p>{words}</p>
      <p class="hint">{t('libraryForgetHint')}</p>
      <div class="ways">
        <button type="button" class="button small" ref={(e) => e?.focus()} onClick={onNo}>
          {t('libraryForgetNot')}
        </button>
        <button type="button" class="button small danger" onClick={onYes}>
          {t('libraryForget')}
        </button>
      </div>
    </div>
  );
}
