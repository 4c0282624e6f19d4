import type { Examples } from './examples';

export const mk: Examples = {
  lines: {
    related: {
      takes: ['Прочитајте и: Пристаништето во зима'],
      leaves: ['Прочитајте го писмото, рече бабата, и вратете го во фиоката.'],
    },
    tags: { takes: ['Тагови: пристаниште'] },
  },
  says: {
    noNameHolds: { takes: ['Редакција'] },
    interface: { takes: ['Коментари (3)'], leaves: ['Ана Петровска'] },
    by: { takes: ['Пишува Ана Петровска'] },
    agency: { takes: ['МИА'] },
    beforeClock: { takes: ['во 10:05'] },
    dateLabel: { takes: ['Последна измена'], leaves: ['Последна пловидба'] },
  },
};
