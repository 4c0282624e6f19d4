import type { Examples } from './examples';

export const el: Examples = {
  lines: {
    related: {
      takes: ['Διαβάστε επίσης: το λιμάνι τον χειμώνα', 'Δείτε επίσης: το λιμάνι τον χειμώνα'],
      leaves: ['Διαβάστε το γράμμα και βάλτε το πίσω στο συρτάρι, είπε η γιαγιά.'],
    },
    prompt: { takes: ['Ακολουθήστε μας στο Google News'] },
    comments: { takes: ['Σχόλια (14)'] },
    tags: { takes: ['Ετικέτες: λιμάνι, γέφυρα'] },
    'reading-bar': { takes: ['Χρόνος ανάγνωσης: 4 λεπτά', '4 λεπτά ανάγνωση'] },
  },
  says: {
    by: { takes: ['Γράφει ο Νίκος Παπάς', 'Γράφουν οι Νίκος Παπάς', 'Συνέντευξη στον Νίκο Παπά'] },
    interface: { takes: ['Σχόλια (3)'], leaves: ['Νίκος Παπάς'] },
    agency: { takes: ['ΑΠΕ-ΜΠΕ'] },
    beforeClock: { takes: ['στις 10:05'] },
    dateLabel: { takes: ['Τελευταία ενημέρωση', 'Δημοσίευση'], leaves: ['Δημοσίευση βιβλίου'] },
    updated: { takes: ['Τελευταία ενημέρωση'] },
    published: { takes: ['Δημοσιεύθηκε'] },
  },
};
