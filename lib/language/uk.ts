// Ukrainian.
import type { LanguagePack } from './language-pack';

export const uk = {
  code: 'uk',
  months:
    'січня січ|лютого лют|березня бер|квітня квіт|травня|червня|липня|серпня серп|вересня вер|жовтня жовт|листопада лист|грудня груд',
  lines: {
    share: { is: 'поділитися' },
    related: { opens: '{читайте,читай,дивіться} також' },
    prompt: [
      { opens: 'підпи{шіться,суйтесь} на' },
      { apart: 240, holds: 'підпи{шіться,суйтесь} на {наш*,розсилку}' },
    ],
    ad: { is: 'реклама' },
  },
  credits: {
    source: 'джерело',
  },
  says: {
    dateLabel: { is: 'опубліковано|оновлено' },
    updated: { holds: 'оновлено' },
  },
} satisfies LanguagePack;
