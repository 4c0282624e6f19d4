// Spanish.
import type { LanguagePack } from './language-pack';

export const es = {
  code: 'es',
  names: { comments: 'comentarios' },
  boxes: { standfirst: 'bajada' },
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
          'suscríbete|síguenos en|sigue toda la {información,actualidad}|puedes seguir a|{recibe,recibí} en tu|contenido {exclusivo ,}para suscriptores',
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
} satisfies LanguagePack;
