import type { Examples } from './examples';

export const sk: Examples = {
  lines: {
    related: {
      takes: ['Prečítajte si aj: Prístav v zime', 'Čítajte aj: Prístav v zime', 'Súvisiace články'],
      leaves: ['Čítajte deťom každý večer, radí knihovníčka z prístavu.'],
    },
    comments: { takes: ['Diskusia (14)'] },
    tags: { takes: ['Značky: prístav, most'] },
    'reading-bar': { takes: ['4 minúty čítania'] },
  },
  says: {
    interface: { takes: ['Diskusia (14)', 'Zdieľať'], leaves: ['Jana Nováková'] },
    noNameHolds: { takes: ['I Diskusia', 'Redakcia'] },
    agency: { takes: ['TASR'] },
    office: { takes: ['športová redaktorka'] },
    beforeClock: { takes: ['o 10:05'] },
    dateLabel: { takes: ['Aktualizované'], leaves: ['Aktualizované vydanie mapy'] },
    updated: { takes: ['Naposledy aktualizované'] },
    published: { takes: ['Publikované'] },
  },
};
