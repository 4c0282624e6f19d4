import type { Examples } from './examples';

export const bg: Examples = {
  lines: {
    comments: { takes: ['Коментари (14)'] },
    tags: { takes: ['Ключови думи: пристанище, мост'] },
    'reading-bar': { takes: ['4 минути четене', 'Време за четене: 4 мин.'] },
    related: {
      takes: ['Още по темата'],
      leaves: ['Още по тъмно тръгнаха рибарите към пристанището.'],
    },
  },
  says: {
    interface: {
      takes: ['Коментари (3)', '12 коментара', '3 коментари', '1204 прегледа', '99 прочитания'],
      leaves: ['Анна Петрова'],
    },
    noNameHolds: { takes: ['Редакция'] },
    agency: { takes: ['БТА'] },
    beforeClock: { takes: ['г. в 10:05', 'в 10:05'] },
    dateLabel: { takes: ['Публикувано на', 'Последна промяна'], leaves: ['Публикувани писма'] },
  },
};
