import type { Examples } from './examples';

export const ur: Examples = {
  lines: {
    related: {
      takes: ['مزید پڑھیں: سردیوں میں بندرگاہ'],
      leaves: ['مزید کشتیاں شام تک واپس نہیں آئیں، بندرگاہ کے نگران نے بتایا۔'],
    },
    tags: { takes: ['ٹیگز: بندرگاہ'] },
  },
  says: {
    noNameHolds: { takes: ['ویب ڈیسک'] },
    agency: { takes: ['اے پی پی'] },
    dateLabel: { takes: ['تاریخ اشاعت'], leaves: ['تاریخ پیدائش'] },
  },
};
