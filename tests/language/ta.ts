import type { Examples } from './examples';

export const ta: Examples = {
  lines: {
    tags: { takes: ['குறிச்சொற்கள்: துறைமுகம்'] },
  },
  says: {
    noNameHolds: { takes: ['செய்திப்பிரிவு'] },
    dateLabel: { takes: ['வெளியிடப்பட்டது'], leaves: ['வெளியிடப்பட்ட நூல்'] },
  },
};
