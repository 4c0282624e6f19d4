import type { Examples } from './examples';

export const ka: Examples = {
  lines: {
    tags: { takes: ['თეგები: პორტი'] },
  },
  says: {
    noNameHolds: { takes: ['რედაქცია'] },
    by: { takes: ['ავტორი ანა ბერიძე'] },
    dateLabel: { takes: ['ბოლო განახლება'], leaves: ['ბოლო მგზავრობა'] },
  },
};
