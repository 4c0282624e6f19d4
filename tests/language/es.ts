import type { Examples } from './examples';

export const es: Examples = {
  lines: {
    related: { takes: ['Lea también: el puerto en invierno'] },
    teaser: {
      takes: ['Más sobre el puerto: la obra sigue parada'],
      leaves: ['Más sobre el puente que sobre el río hablaron los vecinos aquella noche.'],
    },
    prompt: {
      takes: [
        'Únete a nuestro canal',
        'Este contenido está alojado por un tercero',
        'Para ver este contenido debes aceptar las cookies',
        'Sigue toda la información del puerto en nuestras redes',
        'Recibe en tu correo las noticias del puerto',
        'Contenido exclusivo para suscriptores',
      ],
      leaves: [
        'Únete a nuestro coro, le dijo la maestra, y desde entonces canta cada martes en el muelle.',
      ],
    },
    newsletter: {
      takes: [
        'En nuestra newsletter te lo contamos cada mañana: suscríbete',
        'Suscríbete gratis a la newsletter del puerto',
      ],
      leaves: [
        'La newsletter del ayuntamiento avisó de que el puente seguiría cerrado.',
        'Los suscriptores de la ópera pagaron el tejado nuevo.',
      ],
    },
    ad: { takes: ['Continúa después de la publicidad'] },
    player: { takes: ['Escuchar este artículo'] },
    gallery: {
      takes: ['Fotogalería: el puerto en invierno', '3 de 12', 'Fuente de la imagen, Getty Images'],
      leaves: [
        '3 de 12 barcos no volvieron al anochecer.',
        'Fuente de la imagen que todos recordaban era un álbum que la familia guardaba en un baúl.',
      ],
    },
    tags: { takes: ['Etiquetas: puerto, puente'] },
    'reading-bar': { takes: ['Tiempo de lectura: 3 minutos', '3 min de lectura'] },
    comments: { takes: ['Comentarios (14)'] },
  },
  says: {
    summaryLabel: { takes: ['Puntos clave'] },
    agency: { takes: ['Agencias', 'Europa Press'], leaves: ['Agencias de viaje'] },
    by: { takes: ['Escrito por Juana Pérez'] },
    office: { takes: ['enviada especial'] },
    dateLabel: {
      takes: ['Publicado el', 'Actualizado', 'Última actualización'],
      leaves: ['Publicados por el puerto'],
    },
    updated: { takes: ['Última actualización'], leaves: ['Publicado'] },
    readOn: {
      takes: ['Leer más »'],
      leaves: ['Leer más libros que nadie fue siempre su sueño de niño'],
    },
    nextPage: { takes: ['Página siguiente', 'Siguiente'], leaves: ['Siguiente año'] },
    aboutAuthor: { takes: ['Sobre la autora'], leaves: ['Sobre la autopista'] },
    interface: {
      takes: ['Comentarios (3)', '12 comentarios', '1 comentario', 'Guardar'],
      leaves: ['Juana Pérez'],
    },
    noNameHolds: { takes: ['Redacción', 'Redacción Madrid'] },
    beforeClock: { takes: ['a las 10:05'] },
    published: { takes: ['Publicada'] },
  },
};
