import type { Examples } from './examples';

export const is: Examples = {
  lines: {
    related: {
      takes: ['Lestu einnig: Höfnin um vetur'],
      leaves: ['Lestu bréfið hægt, sagði amma, og settu það aftur í skúffuna.'],
    },
    comments: { takes: ['Athugasemdir (3)'] },
    tags: { takes: ['Efnisorð: höfn'] },
  },
  says: {
    noNameHolds: { takes: ['Ritstjórn'] },
    interface: { takes: ['Athugasemdir (3)'], leaves: ['Anna Jónsdóttir'] },
    by: { takes: ['Höfundur Anna Jónsdóttir'] },
    beforeClock: { takes: ['kl. 10:05'] },
    dateLabel: { takes: ['Síðast uppfært'], leaves: ['Síðast séð'] },
  },
};
