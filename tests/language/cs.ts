import type { Examples } from './examples';

export const cs: Examples = {
  lines: {
    related: { takes: ['Čtěte také: Přístav v zimě'] },
  },
};
