// Ukrainian.
import type { LanguagePack } from './language-pack';

export const uk = {
  code: 'uk',
  months:
    'січня січ|лютого лют|березня бер|квітня квіт|травня|червня|липня|серпня серп|вересня вер|жовтня жовт|листопада лист|грудня груд',
  lines: {
    share: 'поділитися',
    related: '{читайте,читай,дивіться} також',
    prompt: 'підпи{шіться,суйтесь} на',
    newsletter: 'підпи{шіться,суйтесь} на {наш*,розсилку}',
    ad: 'реклама',
  },
  credits: {
    source: 'джерело',
  },
  says: {
    dateLabel: 'опубліковано|оновлено',
    updated: 'оновлено',
  },
} satisfies LanguagePack;
