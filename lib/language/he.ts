// Hebrew.
import type { LanguagePack } from './language-pack';

export const he = {
  code: 'he',
  lines: {
    share: 'שתפו',
    related: '{קראו,ראו} {גם,עוד}|עוד בנושא|כתבות {נוספות,קשורות}',
    teaser: 'בנושא',
    ad: 'פרסומת',
  },
  says: {
    dateLabel: '{פורסם,עודכן}{ ב,}',
    updated: 'עודכן',
  },
} satisfies LanguagePack;
