import type { Examples } from './examples';

export const fa: Examples = {
  lines: {
    related: {
      takes: ['اخبار مرتبط', 'بیشتر بخوانید: بندر در زمستان', 'همچنین بخوانید: بندر در زمستان'],
      leaves: ['در همین زمینه، شهردار گفت که پل تا بهار بسته می‌ماند.'],
    },
    gallery: {
      takes: ['منبع تصویر، Getty Images'],
      leaves: [
        'منبع تصویر قدیمی پل، آلبومی بود که خانواده‌ای آن را در صندوقچهٔ مادربزرگ نگه داشته بود.',
      ],
    },
    tags: { takes: ['برچسب‌ها: بندر، پل'] },
    comments: { takes: ['نظرات (14)'] },
  },
  says: {
    updated: {
      takes: ['به‌روزرسانی', 'بهروز شده', 'آخرین به‌روزرسانی', 'بهروزرسانی'],
      leaves: ['منتشر شده'],
    },
    interface: { takes: ['نظرات (3)', 'کد خبر: 688114'], leaves: ['مریم رضایی'] },
    noNameHolds: { takes: ['تحریریه'] },
    agency: { takes: ['ایسنا'] },
    beforeClock: { takes: ['ساعت 10:05'] },
    published: { takes: ['تاریخ انتشار'] },
  },
};
