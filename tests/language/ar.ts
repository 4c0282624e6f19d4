import type { Examples } from './examples';

export const ar: Examples = {
  lines: {
    related: {
      takes: ['اقرأ أيضاً: الميناء في الشتاء', 'مواضيع ذات صلة', 'شاهد أيضاً: الميناء في الشتاء'],
      leaves: [
        'اقرأ الرسالة ثم أعدها إلى الدرج، قالت الجدة.',
        'شاهد الصيادون الضوء من بعيد ولم يصدقوا أعينهم.',
      ],
    },
    gallery: {
      takes: ['صدر الصورة، Getty Images'],
      leaves: ['صدر الصورة الوحيدة للجسر القديم كتاب طبعته البلدية قبل مئة عام ثم ضاعت نسخه كلها.'],
    },
    tags: { takes: ['الكلمات المفتاحية: ميناء، جسر'] },
    comments: { takes: ['التعليقات (14)'] },
  },
  says: {
    dateLabel: { takes: ['نشر في', 'آخر تحديث'], leaves: ['نشرة الميناء'] },
    interface: { takes: ['التعليقات (3)', 'تعليقات (3)', 'مشاركة'], leaves: ['محمد علي'] },
    notName: { takes: ['مراسلنا'] },
    noNameHolds: { takes: ['هيئة التحرير'] },
    agency: { takes: ['أ ش أ'] },
    beforeClock: { takes: ['الساعة 10:05', 'م 10:05'] },
    office: { takes: ['رئيس التحرير'] },
  },
};
