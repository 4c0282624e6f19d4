// Arabic.
import type { LanguagePack } from './language-pack';

export const ar = {
  code: 'ar',
  lines: {
    share: 'مشاركة|شارك',
    related:
      '{اقرأ,إقرأ} {أيضا,أيضاً,أيضًا,كذلك}|قد يهمك|مواضيع {ذات صلة,متعلقة}|شاهد {أيضا,أيضاً,أيضًا}',
    teaser: 'اقرأ المزيد|المزيد',
    prompt: 'تابعونا على|اشترك في',
    newsletter: 'النشرة البريدية',
    disclaimer: 'جميع الحقوق محفوظة',
    ad: 'إعلان|اعلان',
    gallery: 'صدر الصورة…40',
    tags: 'الكلمات المفتاحية:',
  },
  credits: {
    author: 'كتب|كتبت|بقلم|إعداد|تقرير|الكاتب',
  },
  says: {
    agency: 'رويترز|وكالات',
    office: 'مراسل|صحفي|كاتب',
    by: 'كتب|كتبت|بقلم|إعداد|تقرير',
    morning: 'صباحا|ص',
    afternoon: 'مساء|م',
    dateLabel: '{آخر تحديث,نشر,نُشر,نشرت,نُشرت}{ في,}',
    updated: 'آخر تحديث',
    particle: 'al|el|bin',
    reporter: 'المراسل',
  },
} satisfies LanguagePack;
