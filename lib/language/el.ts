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
    source: 'πηγή',
  },
} satisfies LanguagePack;
