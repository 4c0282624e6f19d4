import type { Examples } from './examples';

export const uk: Examples = {
  lines: {
    related: { takes: ['Читайте також: порт узимку'] },
    prompt: { takes: ['Підпишіться на наш канал'] },
    newsletter: {
      takes: ['Щоб не пропустити новини порту, підпишіться на розсилку'],
      leaves: ['Підписали листа всі мешканці вулиці, крім одного.'],
    },
    comments: { takes: ['Коментарі (14)'] },
    tags: { takes: ['Ключові слова: порт, міст'] },
    'reading-bar': { takes: ['4 хвилини читання', 'Час читання: 4 хв'] },
  },
  says: {
    by: { takes: ['Підготувала Анна Іваненко', 'Розмовляла Анна Шевченко'] },
    interface: {
      takes: ['Коментарі (3)', '12 коментарів', '1204 переглядів'],
      leaves: ['Анна Шевченко'],
    },
    noNameHolds: { takes: ['Редакція'] },
    agency: { takes: ['Укрінформ'] },
    beforeClock: { takes: ['о 10:05', 'р. о 10:05'] },
    dateLabel: { takes: ['Дата публікації'], leaves: ['Дата весілля'] },
  },
};
