// Hebrew.
import type { LanguagePack } from './language-pack';

export const he = {
  code: 'he',
  lines: {
    share: { is: 'שתפו' },
    related: [
      { opens: '{קראו,ראו} {גם,עוד}|עוד בנושא|כתבות {נוספות,קשורות}' },
      { linked: true, opens: 'בנושא' },
    ],
    ad: { is: 'פרסומת' },
  },
  says: {
    dateLabel: { is: '{פורסם,עודכן}{ ב,}' },
    updated: { holds: 'עודכן' },
  },
} satisfies LanguagePack;
