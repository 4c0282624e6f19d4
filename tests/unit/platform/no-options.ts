// A background in which no option does anything.
import type { OptionDeeds, OptionStores } from '../../../lib/platform/option-calls';

export const noOptions = (): {
  stores: Pick<OptionStores, 'autoOpen'>;
  deeds: OptionDeeds;
} => ({
  stores: {
    autoOpen: {
      list: async () => [],
      add: async () => false,
      remove: async () => {},
      settle: async () => {},
    },
  },
  deeds: {
    settingsEffects: {
      whenReady: async () => {},
      follow: () => {},
      sentences: async () => null,
      syncState: async () => ({ state: 'off', left: [] }),
    },
    openUnasked: async () => {},
  },
});
