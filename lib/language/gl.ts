// Galician.
import type { LanguagePack } from './language-pack';

export const gl = {
  code: 'gl',
  months: 'xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro',
  lines: {
    share: 'compartir|comparte',
    related: 'le tamén|pode interesarche|tamén che pode interesar|novas relacionadas',
    teaser: 'ler máis|máis información',
    ad: 'publicidade',
    disclaimer: 'todos os dereitos reservados',
    comments: { is: 'comentarios' },
    tags: '{etiquetas,temas,arquivado en}:',
  },
  credits: {
    author: 'autor|autora|autores|texto|escrito por|redacción por',
    photographer: 'foto|fotos|fotografía|fotografías|imaxe',
    source: 'fonte',
    translator: 'tradución|traducido por',
  },
  says: {
    by: 'por|escrito por|traducido por',
    office:
      'xornalista|redactor|redactora|correspondente|enviado especial|enviada especial|columnista',
    noNameHolds: 'redacción',
    agency: 'axencias|axencia galega de noticias',
    interface: { is: 'comentarios|compartir|gardar|imprimir|escoitar|seguir' },
    dateLabel:
      'publicado|publicado o|actualizado|actualizado o|última actualización|publicada|data de publicación',
    updated: 'actualizado|actualización|modificado',
    published: 'publicado|publicada|publicación',
    beforeClock: 'ás|á',
    notFoundTitle: 'páxina non atopada|a páxina non existe',
    nextPage: 'páxina seguinte|seguinte',
    previousPage: 'páxina anterior',
    pageWord: 'páxina',
    aboutAuthor: 'sobre o autor|sobre a autora',
  },
} satisfies LanguagePack;
