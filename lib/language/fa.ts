// Persian.
import type { LanguagePack } from './language-pack';

export const fa = {
  code: 'fa',
  lines: {
    share: { is: 'اشتراک‌گذاری' },
    related: { opens: '{مطالب,اخبار,خبرهای} مرتبط|بیشتر {بخوانید,در این باره}|همچنین بخوانید' },
    ad: { is: 'تبلیغات|آگهی' },
    gallery: { is: 'منبع تصویر…40' },
    tags: { opens: '{برچسب‌ها,برچسبها}:' },
  },
  says: {
    updated: { holds: 'به‌روز*|بهروز*' },
  },
} satisfies LanguagePack;
