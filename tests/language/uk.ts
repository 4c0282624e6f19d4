import type { Examples } from './examples';

export const uk: Examples = {
  lines: {
    related: { takes: ['Читайте також: порт узимку'] },
    prompt: { takes: ['Підпишіться на наш канал'] },
    newsletter: {
      takes: ['Щоб не пропустити новини порту, підпишіться на розсилку'],
      leaves: ['Підписали листа всі мешканці вулиці, крім одного.'],
    },
  },
  says: {
    by: { takes: ['Підготувала Анна Іваненко'] },
  },
};
