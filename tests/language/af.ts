import type { Examples } from './examples';

export const af: Examples = {
  lines: {
    related: { takes: ['Lees ook: Die hawe in die winter'] },
  },
  says: {
    by: { takes: ['Geskryf deur Anna Botha', 'Foto deur Anna Botha'] },
    noNameHolds: { takes: ['Redaksie'] },
    beforeClock: { takes: ['om 10:05'] },
    dateLabel: { takes: ['Laas opgedateer'], leaves: ['Laas gesien'] },
  },
};
