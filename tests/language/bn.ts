import type { Examples } from './examples';

export const bn: Examples = {
  lines: {
    related: {
      takes: ['আরও পড়ুন: শীতের বন্দর', 'আরো পড়ুন: শীতের বন্দর'],
      leaves: ['আরো পড়ার সময় নেই, দিদিমা বললেন, চিঠিটা দেরাজে রেখে দাও।'],
    },
    tags: { takes: ['ট্যাগ: বন্দর', 'বিষয়: বন্দর'] },
  },
  says: {
    noNameHolds: { takes: ['নিজস্ব সংবাদদাতা'] },
    agency: { takes: ['বাসস'] },
    dateLabel: { takes: ['সর্বশেষ আপডেট'], leaves: ['সর্বশেষ যাত্রা'] },
  },
};
