// Portuguese.
import type { LanguagePack } from './language-pack';

export const pt = {
  code: 'pt',
  common: 'o os as que e em uma por com da do não',
  months:
    'janeiro|fevereiro fev|março marco|abril abr|maio|junho|julho|agosto ago|setembro set|outubro out|novembro|dezembro dez',
  names: { comments: 'comentarios' },
  boxes: { standfirst: 'sapo' },
  folders: { author: 'autor autores' },
  lines: {
    share: { is: 'compartilh{e,ar}' },
    related: [
      { opens: 'leia {também,mais}|saiba mais|veja {também,mais}|confira também' },
      { linked: true, opens: 'relacionad{as,a}|mais sobre …40' },
    ],
    prompt: [
      {
        opens:
          'inscreva-se|siga o canal|siga-nos|receba {no,em,as,os,notícias}|conteúdo exclusivo para assinantes',
      },
      {
        apart: 240,
        holds:
          'newsletter…100{inscri*,inscrev*,receb*,cadastr*,gratuit*}|' +
          '{inscri*,inscrev*,receb*,cadastr*,gratuit*}…100{newsletter,newsletters,boletim}',
      },
    ],
    disclaimer: { opens: 'todos os direitos reservados' },
    ad: { is: 'publicidade|continua após a publicidade' },
    player: { opens: 'ouvir o texto' },
    gallery: { is: 'crédito,…40' },
    'reading-bar': {
      is: 'tempo de leitura…2#{-,}{min,min.,minuto,minutos}|#{-,}{min,min.,minuto,minutos} de leitura',
    },
  },
  credits: {
    author: 'por|autor',
    photographer: 'foto',
    source: 'fonte',
  },
  says: {
    beforeClock: { opens: 'às' },
    dateLabel: { is: '{publicado,atualizado}{ em,}' },
    updated: { holds: 'atualiz*' },
    by: { opens: 'por' },
    and: { is: 'e' },
    particle: { is: 'da|de|dos' },
    notFoundTitle: { is: 'página não encontrada' },
    nextPage: { is: 'próxima{ página,}' },
    aboutAuthor: { is: 'sobre {o autor,a autora}' },
    bio: { opens: 'é|escreve' },
  },
} satisfies LanguagePack;
