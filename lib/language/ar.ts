// Arabic.
import type { LanguagePack } from './language-pack';

export const ar = {
  code: 'ar',
  lines: {
    share: { is: 'مشاركة|شارك' },
    related: [
      {
        opens:
          '{اقرأ,إقرأ} {أيضا,أيضاً,أيضًا,كذلك}|قد يهمك|مواضيع {ذات صلة,متعلقة}|شاهد {أيضا,أيضاً,أيضًا}',
      },
      { linked: true, opens: 'اقرأ المزيد|المزيد' },
    ],
    prompt: [{ opens: 'تابعونا على|اشترك في' }, { apart: 240, holds: 'النشرة البريدية' }],
    disclaimer: { opens: 'جميع الحقوق محفوظة' },
    ad: { is: 'إعلان|اعلان' },
    gallery: { is: 'صدر الصورة…40' },
    tags: { opens: 'الكلمات المفتاحية:' },
  },
  says: {
    dateLabel: { is: '{آخر تحديث,نشر,نُشر,نشرت,نُشرت}{ في,}' },
    updated: { holds: 'آخر تحديث' },
    particle: { is: 'al|el|bin' },
    reporter: { holds: 'المراسل' },
  },
} satisfies LanguagePack;
