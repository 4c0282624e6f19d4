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
  credits: {
    author: 'מאת',
  },
  says: {
    office: 'כתב|כתבת',
    by: 'מאת',
    dateLabel: '{פורסם,עודכן}{ ב,}',
    updated: 'עודכן',
  },
} satisfies LanguagePack;
