// What follows from a setting as soon as it is set: the language of the menus, what the button opens, the open views, the account.
import type { Settings } from '../settings/settings';
import { browser } from './browser';
import type { SettingsEffects, Stores } from './call-means';
import { loadSentences, type Sentences } from './interface-sentences';
import type { Area } from './library/area';
import { createMenus } from './menus';
import type { SaveResult } from './messages';
import { createSettingsSync } from './settings-sync';
import { openByButton } from './toolbar-button';
import { speak } from './translate';

type Means = Pick<Stores, 'settings' | 'opened' | 'library' | 'privateLibrary'>;

export function createSettingsEffects({ settings, opened, ...libraries }: Means): SettingsEffects {
  const sync = createSettingsSync(browser.storage.sync as Area);
  let before: Settings | null = null;
  let sentences: Sentences | null = null;
  const speakAs = async ({ language }: Settings) => {
    sentences = await loadSentences(language);
    speak(sentences);
  };
  const start = async () => {
    before = await settings.get();
    openByButton(before.buttonOpens);
    await speakAs(before);
  };
  const apply = async ({ value }: SaveResult<Settings>, tabId?: number | null): Promise<void> => {
    const last = before ?? value;
    before = value;
    if (last.buttonOpens !== value.buttonOpens) openByButton(value.buttonOpens);
    const isOther = last.language !== value.language;
    if (last.rememberPlace && !value.rememberPlace) await forgetPlaces(libraries);
    if (isOther) await speakAs(value);
    if (isOther || last.buttonOpens !== value.buttonOpens) await createMenus(value.buttonOpens);
    const tabs = (await opened.tabs()).filter((id) => id !== tabId);
    tellReaders(tabs, { settings: value, ...(isOther ? { sentences } : {}) });
    // What the account holds goes before what this machine had.
    if (value.syncSettings && !last.syncSettings)
      await apply(await settings.change(await sync.pull()));
    else if (value.syncSettings) sync.push(value);
  };
  let turn: Promise<unknown> = start().catch(() => {});
  const follow = (saved: SaveResult<Settings>, tabId?: number | null) => {
    turn = turn.then(() => apply(saved, tabId)).catch(() => {});
  };
  browser.storage.sync?.onChanged?.addListener(async (changes) => {
    const { syncSettings } = await settings.get();
    const news = syncSettings ? sync.readNews(changes) : {};
    if (Object.keys(news).length > 0) follow(await settings.change(news));
  });
  return {
    whenReady: async () => void (await turn),
    follow,
    sentences: () => turn.then(() => sentences),
    syncState: async () => sync.state(await settings.get()),
  };
}

async function forgetPlaces(of: Pick<Stores, 'library' | 'privateLibrary'>): Promise<void> {
  await Promise.all([of.library.forgetPlaces(), of.privateLibrary.forgetPlaces()]);
}

function tellReaders(
  tabs: readonly number[],
  args: { settings: Settings; sentences?: Sentences | null },
): void {
  for (const tabId of tabs)
    void browser.tabs
      .sendMessage(tabId, { type: 'apply-settings', args }, { frameId: 0 })
      .catch(() => {});
}
