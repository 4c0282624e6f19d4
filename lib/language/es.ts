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
    share: 'compartir|compartir en facebook|compartir artículo|comparte',
    related:
      'lee también|lea {también,además}|te puede interesar|también te puede|le puede interesar|mira también|ver también',
    teaser: 'leer más|más información|relacionados|relacionadas|más sobre …40',
    prompt:
      '{únete,suscríbete} a nuestro {canal,boletín,newsletter,grupo}|para {ver,visualizar} este contenido|suscríbete|síguenos en|sigue toda la {información,actualidad}|puedes seguir a|{recibe,recibí} en tu|' +
      'contenido {exclusivo ,}para suscriptores|este contenido {está alojado,procede,proviene}|haz clic para aceptar las cookies',
    newsletter:
      'newsletter…100{suscri*,suscrí*,apunt*,apúnt*,recib*,gratis}|' +
      '{suscri*,suscrí*,apunt*,apúnt*,recib*,gratis}…100{newsletter,newsletters,boletín}',
    disclaimer: 'todos los derechos reservados|prohibida su reproducción',
    comments: { is: 'comentarios|comentar', opens: 'comentarios (' },
    ad: 'publicidad|{continúa,sigue} {después de,tras} la publicidad',
    player: 'escuchar {el,este} artículo',
    gallery: '{galería,fotogalería}:…50|# de #|fuente de la imagen…40',
    tags: '{etiquetas,temas,archivado en}:',
    'reading-bar':
      'tiempo de lectura…2#{-,}{min,minuto,minutos}|#{-,}{min,min.,minuto,minutos} de lectura',
  },
  credits: {
    author:
      'por|autor|autora|autores|autoras|texto|textos|escrito por|publicado por|redacción por|autor/a|entrevista de',
    photographer: 'foto|fotos|fotografía|fotografías|fotógrafo|fotógrafa|imagen|foto de',
    source: 'fuente|fuentes',
    editor: 'editado por',
    translator: 'traducción|traducción de|traducido por',
    illustrator: 'ilustración',
  },
  says: {
    summaryLabel: 'lo esencial|en breve|puntos clave|claves|en síntesis|lo que debes saber',
    published: 'publicado|publicada|publicación|creado',
    noNameHolds:
      'redacción|redaccion|redacción digital|equipo de redacción|comentarios|servicios informativos',
    interface: {
      is: 'comentarios|comentar|compartir|guardar|imprimir|escuchar|seguir|ver comentarios|añadir a favoritos|copiar enlace|síguenos',
      opens: 'comentarios (|compartir en',
      closes: '*comentarios|*comentario',
    },
    agency:
      'agencias|agencia|europa press|ep|agencia efe|notimex|télam|telam|colpisa|servimedia|prensa latina|ap/efe|afp y efe',
    office:
      'periodista|redactor|redactora|corresponsal|{enviado,enviada} especial|reportero|reportera|columnista|articulista',
    atPlace: 'en|desde',
    beforeClock: 'a las|a la|las',
    dateLabel:
      '{publicado,actualizado}{ el,}|publicada|actualizada|actualizado a las|última actualización|fecha de publicación|creado|act.|modificado',
    updated: 'actualiz*|act.|modificado',
    by: 'por|{escrito,texto,análisis,opinión,entrevista,publicado,traducido,editado,redacción} por',
    and: 'y|e|con',
    particle: 'de|del|la|el|dos|los|las',
    notFoundTitle: 'página no encontrada',
    buy: 'añadir al carrito',
    paywall: 'contenido exclusivo para suscriptores',
    readOn: 'leer más…12',
    nextPage: '{página ,}siguiente',
    previousPage: 'anterior',
    pageWord: 'página',
    aboutAuthor: 'sobre {el autor,la autora}',
    bio: 'es|escribe|trabaja|cubre',
  },
} satisfies LanguagePack;
