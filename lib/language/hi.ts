// Hindi.
import type { LanguagePack } from './language-pack';

export const hi = {
  code: 'hi',
  lines: {
    share: { is: 'शेयर करें' },
    related: { opens: '{यह,ये,इसे,इन्हें} भी {पढ़ें,पढ़ें,देखें}|संबंधित {खबर,खबरें,लेख}' },
    prompt: { opens: 'हमें फॉलो करें' },
    ad: { is: 'विज्ञापन' },
    gallery: { is: 'तस्वीर का स्रोत…40' },
  },
} satisfies LanguagePack;
