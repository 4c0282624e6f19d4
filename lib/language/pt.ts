// Portuguese.
import type { LanguagePack } from './language-pack';

export const pt = {
  code: 'pt',
  common: 'o os as que e em uma por com da do não',
  months:
    'janeiro|fevereiro fev|março marco|abril abr|maio|junho|julho|agosto ago|setembro set|outubro out|novembro|dezembro dez',
  names: { comments: 'comentarios' },
  boxes: { lead: 'sapo' },
  folders: { author: 'autor autores' },
  lines: {
    share: 'compartilh{e,ar}',
    related: 'leia {também,mais}|saiba mais|veja {também,mais}|confira também',
    teaser: 'relacionad{as,a}|mais sobre …40',
    prompt:
      'inscreva-se|siga o canal|siga-nos|receba {no,em,as,os,notícias}|conteúdo exclusivo para assinantes',
    newsletter:
      'newsletter…100{inscri*,inscrev*,receb*,cadastr*,gratuit*}|' +
      '{inscri*,inscrev*,receb*,cadastr*,gratuit*}…100{newsletter,newsletters,boletim}',
    disclaimer: 'todos os direitos reservados',
    ad: 'publicidade|continua após a publicidade',
    player: 'ouvir o texto',
    gallery: 'crédito,…40',
    'reading-bar':
      'tempo de leitura…2#{-,}{min,minuto,minutos}|#{-,}{min,min.,minuto,minutos} de leitura',
  },
  credits: {
    author: 'por|autor|autora|texto|escrito por|publicado por',
    photographer: 'foto|fotos|fotografia',
    source: 'fonte',
  },
  says: {
    agency: 'agência brasil|agências',
    office: 'jornalista|repórter|correspondente|colunista',
    atPlace: 'em',
    beforeClock: 'às',
    dateLabel: '{publicado,atualizado}{ em,}',
    updated: 'atualiz*',
    by: 'por|{escrito,texto,análise,opinião,publicado} por',
    and: 'e|com',
    particle: 'da|de|dos',
    notFoundTitle: 'página não encontrada',
    nextPage: 'próxima{ página,}',
    aboutAuthor: 'sobre {o autor,a autora}',
    bio: 'é|escreve',
  },
} satisfies LanguagePack;
