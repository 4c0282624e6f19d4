import type { Examples } from './examples';

export const et: Examples = {
  lines: {
    related: {
      takes: ['Loe ka: Sadam talvel', 'Loe veel: Sadam talvel', 'Vaata ka: Sadam talvel'],
      leaves: ['Loe kirja aeglaselt, ütles vanaema, ja pane see sahtlisse tagasi.'],
    },
    comments: { takes: ['Kommentaarid (3)'] },
    tags: { takes: ['Märksõnad: sadam, sild'] },
    'reading-bar': { takes: ['Lugemisaeg: 4 min'] },
  },
  says: {
    noNameHolds: { takes: ['Toimetus'] },
    interface: { takes: ['Kommentaarid (3)'], leaves: ['Mari Tamm'] },
    by: { takes: ['Kirjutas Mari Tamm'] },
    agency: { takes: ['BNS'] },
    beforeClock: { takes: ['kell 10:05'] },
    dateLabel: { takes: ['Viimati uuendatud'], leaves: ['Viimati nähtud'] },
  },
};
