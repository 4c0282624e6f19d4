import type { Examples } from './examples';

export const fa: Examples = {
  lines: {
    related: { takes: ['اخبار مرتبط', 'بیشتر بخوانید: بندر در زمستان'] },
    gallery: {
      takes: ['منبع تصویر، Getty Images'],
      leaves: [
        'منبع تصویر قدیمی پل، آلبومی بود که خانواده‌ای آن را در صندوقچهٔ مادربزرگ نگه داشته بود.',
      ],
    },
    tags: { takes: ['برچسب‌ها: بندر، پل'] },
  },
  says: {
    updated: { takes: ['به‌روزرسانی', 'بهروز شده'], leaves: ['منتشر شده'] },
  },
};
