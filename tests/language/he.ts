import type { Examples } from './examples';

export const he: Examples = {
  lines: {
    related: {
      takes: ['קראו גם: הנמל בחורף', 'כתבות נוספות'],
      leaves: ['קראו למשטרה, אמר השומר, והדייגים רצו אל הגשר.', 'ראו את האור מרחוק ולא האמינו.'],
    },
    teaser: { takes: ['בנושא: הנמל בחורף'], leaves: ['בנושא הגשר לא הושגה הסכמה גם הערב.'] },
  },
  says: {
    dateLabel: { takes: ['פורסם ב', 'עודכן'], leaves: ['פורסמו שירים'] },
  },
};
