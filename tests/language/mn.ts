import type { Examples } from './examples';

export const mn: Examples = {
  lines: {
    tags: { takes: ['Түлхүүр үг: боомт'] },
  },
  says: {
    noNameHolds: { takes: ['Редакци'] },
    by: { takes: ['Бичсэн Д. Болд'] },
    dateLabel: { takes: ['Нийтэлсэн'], leaves: ['Нийтэлсэн ном'] },
  },
};
