// Sites on which the clean view opens by itself: chosen here, one permission each, withdrawn with one click.
import { useEffect, useState } from 'preact/hooks';
import { type AutoOpenSite, readAutoOpenSite } from '../../auto-open-site';
import { useTranslate } from '../translate-context';
import type { OptionsPorts } from './options-ports';

type Trouble = 'siteNotRead' | 'siteRefused' | null;

export function SiteSection({ ports }: { ports: OptionsPorts }) {
  const t = useTranslate();
  const [sites, reload] = useSites(ports);
  const [host, setHost] = useState('');
  const [path, setPath] = useState('');
  const [trouble, setTrouble] = useState<Trouble>(null);
  const add = async () => {
    const site = readAutoOpenSite(host, path);
    if (!site) return setTrouble('siteNotRead');
    const isAdded = await ports.addSite(site).catch(() => false);
    setTrouble(isAdded ? null : 'siteRefused');
    if (!isAdded) return;
    setHost('');
    setPath('');
    await reload();
  };
  return (
    <>
      <p class="hint">{t('sitesHint')}</p>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          <span>{t('siteHost')}</span>
          <input
            class="field"
            value={host}
            placeholder="news.example"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={trouble !== null}
            aria-describedby="site-trouble"
            onInput={({ currentTarget }) => setHost(currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('sitePath')}</span>
          <input
            class="field"
            value={path}
            placeholder="/*"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setPath(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('siteAdd')}
        </button>
      </form>
      <p id="site-trouble" class="field-error" role="status">
        {trouble && t(trouble)}
      </p>
      <SiteList sites={sites} onRemove={(site) => ports.removeSite(site).then(reload)} />
    </>
  );
}

function SiteList({
  sites,
  onRemove,
}: {
  sites: AutoOpenSite[];
  onRemove(site: AutoOpenSite): unknown;
}) {
  const t = useTranslate();
  if (sites.length === 0) return <p class="none">{t('sitesNone')}</p>;
  return (
    <ul class="lines">
      {sites.map((site) => {
        const name = site.host + (site.path === '/*' ? '' : site.path);
        return (
          <li key={name}>
            <span class="line-name">{name}</span>
            <button
              type="button"
              class="button small"
              aria-label={t('siteRemoveOne', name)}
              onClick={() => onRemove(site)}
            >
              {t('siteRemove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function useSites(ports: OptionsPorts): [AutoOpenSite[], reload: () => Promise<void>] {
  const [sites, setSites] = useState<AutoOpenSite[]>([]);
  const reload = () => ports.listSites().then(setSites, () => {});
  useEffect(() => {
    void reload();
    ports.hearPermissions(() => void reload());
  }, [ports]);
  return [sites, reload];
}
