// What the background answers about settings, and about sites on which the clean view opens by itself.
import { fitsAutoOpen, isAutoOpenSite } from '../auto-open-site';
import { isRecord } from '../check';
import { isReaderPatch } from '../settings/read-settings';
import { isOwn, refuseUnless, type Stores, type TabDeeds } from './call-means';
import type { Checks, Handlers } from './check-calls';
import type { BackgroundCalls } from './messages';

export type OptionStores = Pick<Stores, 'settings' | 'autoOpen' | 'library' | 'privateLibrary'>;
export type OptionDeeds = Pick<TabDeeds, 'settingsEffects' | 'openUnasked'>;
type OptionMeans = OptionStores & OptionDeeds;

export type OptionCalls = SettingsCalls | AutoOpenCalls;

export function buildOptionHandlers(
  stores: OptionStores,
  { settingsEffects, openUnasked }: OptionDeeds,
): Pick<Handlers<BackgroundCalls>, OptionCalls> {
  const means = { ...stores, settingsEffects, openUnasked };
  return { ...buildSettingsHandlers(means), ...buildAutoOpenHandlers(means) };
}

type SettingsCalls =
  | 'get-settings'
  | 'set-settings'
  | 'import-settings'
  | 'sync-state'
  | 'get-sentences';

function buildSettingsHandlers({
  settings,
  settingsEffects,
  library,
  privateLibrary,
}: OptionMeans): Pick<Handlers<BackgroundCalls>, SettingsCalls> {
  /** Places that are no longer wanted go at once. */
  const forgetPlaces = async ({ rememberPlace }: Record<string, unknown>) => {
    if (rememberPlace === false)
      await Promise.all([library, privateLibrary].map((one) => one.forgetPlaces()));
  };
  return {
    'get-settings': () => settings.get(),
    async 'set-settings'(patch, asker) {
      refuseUnless(isOwn(asker) || isReaderPatch(patch));
      await forgetPlaces(patch);
      const saved = await settings.change(patch);
      settingsEffects.follow(saved, asker.tabId);
      return saved;
    },
    async 'import-settings'(args, asker) {
      refuseUnless(isOwn(asker));
      await forgetPlaces(args.settings);
      const saved = await settings.importAll(args.settings);
      settingsEffects.follow(saved);
      return saved;
    },
    'sync-state': (_args, asker) => {
      refuseUnless(isOwn(asker));
      return settingsEffects.syncState();
    },
    'get-sentences': () => settingsEffects.sentences(),
  };
}

type AutoOpenCalls = 'list-auto-open' | 'add-auto-open' | 'remove-auto-open' | 'auto-open';

function buildAutoOpenHandlers({
  autoOpen,
  openUnasked,
}: OptionMeans): Pick<Handlers<BackgroundCalls>, AutoOpenCalls> {
  return {
    'list-auto-open': (_args, asker) => {
      refuseUnless(isOwn(asker));
      return autoOpen.list();
    },
    'add-auto-open': async ({ site }, asker) => {
      refuseUnless(isOwn(asker));
      return { added: await autoOpen.add(site) };
    },
    'remove-auto-open': async ({ site }, asker) => {
      refuseUnless(isOwn(asker));
      await autoOpen.remove(site);
      return {};
    },
    'auto-open': async ({ isReturn }, { tabId, tabUrl }) => {
      const isChosen = fitsAutoOpen(tabUrl ?? '', await autoOpen.list());
      if (tabId !== null && isChosen && !isReturn) await openUnasked(tabId);
      return {};
    },
  };
}

export const OPTION_CHECKS: Pick<Checks<BackgroundCalls>, OptionCalls> = {
  'get-settings': () => true,
  'set-settings': () => true,
  'import-settings': ({ settings }) => isRecord(settings),
  'sync-state': () => true,
  'get-sentences': () => true,
  'list-auto-open': () => true,
  'add-auto-open': ({ site }) => isAutoOpenSite(site),
  'remove-auto-open': ({ site }) => isAutoOpenSite(site),
  'auto-open': ({ isReturn }) => typeof isReturn === 'boolean',
};
