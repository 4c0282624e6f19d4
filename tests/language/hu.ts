import type { Examples } from './examples';

export const hu: Examples = {
  lines: {
    comments: { takes: ['Hozzászólások (14)'] },
    tags: { takes: ['Címkék: kikötő, híd'] },
    'reading-bar': { takes: ['Olvasási idő: 4 perc', '4 perc olvasás'] },
    related: {
      takes: ['Olvasd el ezt is: A kikötő télen'],
      leaves: ['Olvasd el a levelet, mondta az anyja, és tedd vissza a fiókba.'],
    },
  },
  says: {
    interface: { takes: ['12 hozzászólás', 'Megosztás'], leaves: ['Nagy Anna'] },
    noNameHolds: { takes: ['Szerkesztőség'] },
    agency: { takes: ['MTI'] },
    office: { takes: ['sportszerkesztő, újságíró'] },
    dateLabel: { takes: ['Frissítve'], leaves: ['Frissített kiadás'] },
  },
};
