// Spanish.
import type { LanguagePack } from './language-pack';

export const es = {
  code: 'es',
  common: 'el la los las que y en una por con del',
  months:
    'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  names: { comments: 'comentarios' },
  boxes: { byline: '*autor* *redact*', standfirst: 'bajada' },
  folders: { author: 'autor autores firmas' },
  lines: {
    share: { is: 'compartir' },
    related: [
      {
        opens:
          'lee también|lea {también,además}|te puede interesar|también te puede|le puede interesar|mira también|ver también',
      },
      { linked: true, opens: 'leer más|más información|relacionados|relacionadas|más sobre …40' },
    ],
    prompt: [
      {
        opens:
          'suscríbete|síguenos en|sigue toda la {información,actualidad}|puedes seguir a|{recibe,recibí} en tu|' +
          'contenido {exclusivo ,}para suscriptores',
      },
      {
        apart: 240,
        holds:
          'newsletter…100{suscri*,apunt*,apúnt*,recib*,gratis}|{suscri*,apunt*,apúnt*,recib*,gratis}…100{newsletter,newsletters,boletín}',
      },
    ],
    disclaimer: { opens: 'todos los derechos reservados' },
    ad: { is: 'publicidad|{continúa,sigue} {después de,tras} la publicidad' },
    player: { opens: 'escuchar {el,este} artículo' },
    gallery: { is: '{galería,fotogalería}:…50|# de #|fuente de la imagen…40' },
    tags: { opens: '{etiquetas,temas,archivado en}:' },
    'reading-bar': {
      is: 'tiempo de lectura…2#{-,}{min,min.,minuto,minutos}|#{-,}{min,min.,minuto,minutos} de lectura',
    },
  },
  credits: {
    author: 'por|autor|autora',
    photographer: 'foto|fotos',
    source: 'fuente',
  },
  says: {
    beforeClock: { opens: 'a las' },
    dateLabel: { is: '{publicado,actualizado}{ el,}' },
    updated: { holds: 'actualiz*' },
    by: { opens: 'por' },
    and: { is: 'y|e' },
    particle: { is: 'de|del|la|el|dos' },
    notFoundTitle: { is: 'página no encontrada' },
    buy: { is: 'añadir al carrito' },
    paywall: { holds: 'contenido exclusivo para suscriptores' },
    readOn: { is: 'leer más…12' },
    nextPage: { is: '{página ,}siguiente' },
    previousPage: { is: 'anterior' },
    pageWord: { opens: 'página' },
    aboutAuthor: { is: 'sobre {el autor,la autora}' },
    bio: { opens: 'es|escribe|trabaja' },
  },
} satisfies LanguagePack;
