import type { Examples } from './examples';

export const fi: Examples = {
  lines: {
    prompt: { takes: ['Nähdäksesi tämän sisällön hyväksy evästeet'] },
    comments: { takes: ['Kommentit (14)'] },
    tags: { takes: ['Avainsanat: satama, silta'] },
    'reading-bar': { takes: ['Lukuaika: 4 min', '4 minuutin lukuaika'] },
  },
  says: {
    interface: {
      takes: ['Kommentit (3)', '12 kommenttia', '1 kommentti'],
      leaves: ['Anna Virtanen'],
    },
    noNameHolds: { takes: ['Toimitus'] },
    agency: { takes: ['STT'] },
    beforeClock: { takes: ['klo 10:05'] },
    dateLabel: { takes: ['Viimeksi päivitetty'], leaves: ['Päivitetty painos'] },
    office: { takes: ['politiikan toimittaja'] },
  },
};
