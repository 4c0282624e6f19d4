import type { Examples } from './examples';

export const el: Examples = {
  lines: {
    related: { takes: ['Διαβάστε επίσης: το λιμάνι τον χειμώνα'] },
    prompt: { takes: ['Ακολουθήστε μας στο Google News'] },
  },
  says: {
    by: { takes: ['Γράφει ο Νίκος Παπάς'] },
  },
};
