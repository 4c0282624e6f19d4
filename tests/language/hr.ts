import type { Examples } from './examples';

export const hr: Examples = {
  lines: {
    related: { takes: ['Pročitajte i: Luka zimi'] },
  },
};
