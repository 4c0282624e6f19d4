import type { Examples } from './examples';

export const hy: Examples = {
  lines: {
    tags: { takes: ['Պիտակներ: նավահանգիստ'] },
  },
  says: {
    noNameHolds: { takes: ['Խմբագրություն'] },
    beforeClock: { takes: ['ժամը 10:05'] },
    dateLabel: { takes: ['Թարմացվել է'], leaves: ['Թարմացված հրատարակություն'] },
  },
};
