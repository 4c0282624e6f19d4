import type { Examples } from './examples';

export const pl: Examples = {
  lines: {
    related: { takes: ['Czytaj także: Port zimą', 'Zobacz też'] },
    prompt: { takes: ['Zapisz się na listę'] },
    ad: {
      takes: ['Dalszy ciąg artykułu pod materiałem wideo'],
      leaves: ['Dalszy ciąg artykułu ukaże się jutro, zapowiedziała redakcja.'],
    },
  },
  says: {
    by: { takes: ['Rozmawiała Anna Kowalska'] },
    updated: { takes: ['Aktualizacja', 'Zaktualizowano'], leaves: ['Opublikowano'] },
  },
};
