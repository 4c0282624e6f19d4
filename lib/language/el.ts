// Greek.
import type { LanguagePack } from './language-pack';

export const el = {
  code: 'el',
  lines: {
    related: 'διαβάστε {επίσης,ακόμα,ακόμη}',
    prompt: 'ακολουθήστε {μας,το}',
    ad: 'διαφήμιση',
  },
  credits: {
    author: 'συντάκτης|συντάκτρια|γράφει ο|γράφει η|κείμενο|ρεπορτάζ',
    source: 'πηγή',
  },
  says: {
    and: 'και',
    by: 'της|του|από|γράφει{ ο, η,}',
  },
} satisfies LanguagePack;
