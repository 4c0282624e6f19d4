import type { Examples } from './examples';

export const kk: Examples = {
  lines: {
    tags: { takes: ['Тегтер: порт'] },
  },
  says: {
    noNameHolds: { takes: ['Газет редакциясы'] },
    beforeClock: { takes: ['сағат 10:05'] },
    dateLabel: { takes: ['Соңғы жаңарту'], leaves: ['Соңғы сапар'] },
  },
};
