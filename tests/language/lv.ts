import type { Examples } from './examples';

export const lv: Examples = {
  lines: {
    related: {
      takes: ['Lasi arī: Osta ziemā'],
      leaves: ['Lasi vēstuli lēnām, teica vecmāmiņa, un ieliec to atvilktnē.'],
    },
    comments: { takes: ['Komentāri (3)'] },
    tags: { takes: ['Atslēgvārdi: osta'] },
  },
  says: {
    noNameHolds: { takes: ['Redakcija'] },
    interface: { takes: ['Komentāri (3)'], leaves: ['Anna Kalniņa'] },
    by: { takes: ['Autore Anna Kalniņa'] },
    agency: { takes: ['LETA'] },
    beforeClock: { takes: ['plkst. 10:05'] },
    dateLabel: { takes: ['Publicēts'], leaves: ['Publicēti raksti'] },
  },
};
