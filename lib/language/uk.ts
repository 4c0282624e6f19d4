// Ukrainian.
import type { LanguagePack } from './language-pack';

export const uk = {
  code: 'uk',
  lines: {
    share: { is: 'поділитися' },
    related: { opens: '{читайте,читай,дивіться} також' },
    prompt: [
      { opens: 'підпи{шіться,суйтесь} на' },
      { apart: 240, holds: 'підпи{шіться,суйтесь} на {наш*,розсилку}' },
    ],
    ad: { is: 'реклама' },
  },
} satisfies LanguagePack;
