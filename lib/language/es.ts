// Spanish.
import type { LanguagePack } from './language-pack';

export const es = {
  code: 'es',
  common: 'el la los las que y en una por con del',
  months:
    'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  names: { comments: 'comentarios' },
  boxes: { byline: '*autor* *redact* *firma*', lead: 'bajada' },
  folders: { author: 'autor autores firmas' },
  lines: {
    share: 'compartir',
    related:
      'lee también|lea {también,además}|te puede interesar|también te puede|le puede interesar|mira también|ver también',
    teaser: 'leer más|más información|relacionados|relacionadas|más sobre …40',
    prompt:
      'para {ver,visualizar} este contenido|suscríbete|síguenos en|sigue toda la {información,actualidad}|puedes seguir a|{recibe,recibí} en tu|' +
      'contenido {exclusivo ,}para suscriptores',
    newsletter:
      'newsletter…100{suscri*,suscrí*,apunt*,apúnt*,recib*,gratis}|' +
      '{suscri*,suscrí*,apunt*,apúnt*,recib*,gratis}…100{newsletter,newsletters,boletín}',
    disclaimer: 'todos los derechos reservados',
    ad: 'publicidad|{continúa,sigue} {después de,tras} la publicidad',
    player: 'escuchar {el,este} artículo',
    gallery: '{galería,fotogalería}:…50|# de #|fuente de la imagen…40',
    tags: '{etiquetas,temas,archivado en}:',
    'reading-bar':
      'tiempo de lectura…2#{-,}{min,minuto,minutos}|#{-,}{min,min.,minuto,minutos} de lectura',
  },
  credits: {
    author: 'por|autor|autora|autores|texto|escrito por|publicado por',
    photographer: 'foto|fotos',
    source: 'fuente',
  },
  says: {
    published: 'publicado',
    agency: 'agencias|europa press',
    office: 'periodista|redactor|redactora|corresponsal|{enviado,enviada} especial',
    atPlace: 'en|desde',
    beforeClock: 'a las',
    dateLabel: '{publicado,actualizado}{ el,}',
    updated: 'actualiz*',
    by: 'por|{escrito,texto,análisis,opinión,entrevista,publicado} por',
    and: 'y|e|con',
    particle: 'de|del|la|el|dos',
    notFoundTitle: 'página no encontrada',
    buy: 'añadir al carrito',
    paywall: 'contenido exclusivo para suscriptores',
    readOn: 'leer más…12',
    nextPage: '{página ,}siguiente',
    previousPage: 'anterior',
    pageWord: 'página',
    aboutAuthor: 'sobre {el autor,la autora}',
    bio: 'es|escribe|trabaja',
  },
} satisfies LanguagePack;
