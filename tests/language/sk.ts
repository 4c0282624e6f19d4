import type { Examples } from './examples';

export const sk: Examples = {
  lines: {
    related: { takes: ['Prečítajte si aj: Prístav v zime'] },
  },
};
