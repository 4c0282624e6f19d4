import type { Examples } from './examples';

export const he: Examples = {
  lines: {
    related: {
      takes: ['קראו גם: הנמל בחורף', 'כתבות נוספות'],
      leaves: ['קראו למשטרה, אמר השומר, והדייגים רצו אל הגשר.', 'ראו את האור מרחוק ולא האמינו.'],
    },
    teaser: { takes: ['בנושא: הנמל בחורף'], leaves: ['בנושא הגשר לא הושגה הסכמה גם הערב.'] },
    comments: { takes: ['תגובות (14)'] },
    tags: { takes: ['תגיות: נמל, גשר'] },
    'reading-bar': { takes: ['זמן קריאה: 4 דקות', '4 דקות קריאה'] },
  },
  says: {
    dateLabel: { takes: ['פורסם ב', 'עודכן', 'עודכן ב', 'תאריך פרסום'], leaves: ['פורסמו שירים'] },
    interface: { takes: ['תגובות (3)', '12 תגובות'], leaves: ['דנה כהן'] },
    noNameHolds: { takes: ['מערכת הנמל'] },
    agency: { takes: ['רויטרס'] },
    beforeClock: { takes: ['בשעה 10:05'] },
  },
};
