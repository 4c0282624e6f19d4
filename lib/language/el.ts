// Greek.
import type { LanguagePack } from './language-pack';

export const el = {
  code: 'el',
  lines: {
    related: { opens: 'διαβάστε {επίσης,ακόμα,ακόμη}' },
    prompt: { opens: 'ακολουθήστε {μας,το}' },
    ad: { is: 'διαφήμιση' },
  },
  credits: {
    source: 'πηγή',
  },
} satisfies LanguagePack;
