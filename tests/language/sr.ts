import type { Examples } from './examples';

export const sr: Examples = {
  lines: {
    related: {
      takes: ['Прочитајте још: Лука зими', 'Pročitajte još: Luka zimi'],
      leaves: ['Прочитајте писмо па га вратите у фиоку, рекла је бака.'],
    },
    comments: { takes: ['Коментари (3)'] },
    tags: { takes: ['Ознаке: лука', 'Ključne reči: luka'] },
  },
  says: {
    noNameHolds: { takes: ['Редакција'] },
    interface: { takes: ['Коментари (3)'], leaves: ['Ана Петровић'] },
    by: { takes: ['Пише Ана Петровић'] },
    agency: { takes: ['Танјуг'] },
    beforeClock: { takes: ['у 10:05', '. у 10:05'] },
    dateLabel: { takes: ['Последња измена', 'Poslednja izmena'], leaves: ['Последња пловидба'] },
  },
};
