// Persian.
import type { LanguagePack } from './language-pack';

export const fa = {
  code: 'fa',
  lines: {
    share: 'اشتراک‌گذاری',
    related: '{مطالب,اخبار,خبرهای} مرتبط|بیشتر {بخوانید,در این باره}|همچنین بخوانید',
    ad: 'تبلیغات|آگهی',
    gallery: 'منبع تصویر…40',
    tags: '{برچسب‌ها,برچسبها}:',
  },
  credits: {
    author: 'نویسنده|نوشته|خبرنگار',
  },
  says: {
    by: 'نوشته|نویسنده',
    morning: 'ق.ظ|صبح',
    afternoon: 'ب.ظ|عصر',
    updated: 'به‌روز*|بهروز*',
  },
} satisfies LanguagePack;
