// Russian.
import type { LanguagePack } from './language-pack';

export const ru = {
  code: 'ru',
  months:
    'января янв|февраля фев|марта мар|апреля апр|мая|июня июн|июля июл|августа авг|сентября сен|октября окт|ноября ноя|декабря дек',
  lines: {
    share: { is: 'поделиться' },
    related: [
      { opens: 'читайте {также,ещё,еще,по теме}|материалы по теме|смотрите также' },
      { linked: true, opens: 'по теме|подробнее' },
    ],
    prompt: [
      { opens: 'подпи{шитесь,сывайтесь} на' },
      { apart: 240, holds: 'подпи{шитесь,сывайтесь,саться} на {наш*,рассылку}' },
    ],
    disclaimer: { opens: 'все права защищены' },
    ad: { is: 'реклама' },
    player: { opens: 'прослушать' },
    gallery: { is: '# из #|источник {изображения,фото}…40' },
    tags: { opens: '{теги,темы}:' },
    'reading-bar': { is: '#{-,}{мин,мин.,минут} чтения' },
    navigation: { is: 'содержание статьи' },
  },
  credits: {
    source: 'источник',
  },
  says: {
    beforeClock: { opens: 'в' },
    dateLabel: { is: 'опубликовано|обновлено' },
    updated: { holds: 'обновлен*|изменен*' },
    nextPage: { is: 'далее|следующая' },
    label: { is: '#{-,}мин…20' },
    aboutAuthor: { is: 'об авторе' },
    bio: { opens: 'пишет|работает' },
  },
} satisfies LanguagePack;
