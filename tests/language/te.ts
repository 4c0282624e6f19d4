import type { Examples } from './examples';

export const te: Examples = {
  lines: {
    tags: { takes: ['ట్యాగ్‌లు: ఓడరేవు'] },
  },
  says: {
    noNameHolds: { takes: ['వెబ్ డెస్క్'] },
    dateLabel: { takes: ['చివరి అప్‌డేట్'], leaves: ['చివరి ప్రయాణం'] },
  },
};
