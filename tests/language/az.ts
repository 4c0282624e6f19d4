import type { Examples } from './examples';

export const az: Examples = {
  lines: {
    related: {
      takes: ['Həmçinin oxuyun: Liman qışda'],
      leaves: ['Həmçinin körpü bağlandı, bələdiyyə bildirdi.'],
    },
    tags: { takes: ['Açar sözlər: liman'] },
  },
  says: {
    noNameHolds: { takes: ['Redaksiya'] },
    beforeClock: { takes: ['saat 10:05'] },
    dateLabel: { takes: ['Son yenilənmə'], leaves: ['Son səfər'] },
  },
};
