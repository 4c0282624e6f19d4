// Hindi.
import type { LanguagePack } from './language-pack';

export const hi = {
  code: 'hi',
  lines: {
    share: 'शेयर करें',
    related: '{यह,ये,इसे,इन्हें} भी {पढ़ें,पढ़ें,देखें}|संबंधित {खबर,खबरें,लेख}',
    prompt: 'हमें फॉलो करें',
    ad: 'विज्ञापन',
    gallery: 'तस्वीर का स्रोत…40',
  },
  credits: {
    author: 'लेखक|रिपोर्टर|संवाददाता',
  },
  says: {
    office: 'संवाददाता|रिपोर्टर',
  },
} satisfies LanguagePack;
