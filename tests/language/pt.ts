import type { Examples } from './examples';

export const pt: Examples = {
  lines: {
    share: { takes: ['Compartilhe'] },
    related: { takes: ['Leia também: o porto no inverno', 'Veja mais'] },
    teaser: {
      takes: ['Relacionadas: o porto no inverno', 'Mais sobre o porto: a obra continua parada'],
      leaves: ['Mais sobre o rio do que sobre a ponte falaram os vizinhos naquela noite.'],
    },
    prompt: {
      takes: ['Para ver este conteúdo aceite os cookies', 'Receba notícias do porto no celular'],
    },
    newsletter: {
      takes: [
        'A nossa newsletter espera por você, inscreva-se',
        'Inscreva-se na newsletter do porto',
      ],
      leaves: [
        'A newsletter da câmara avisou que a ponte continuaria fechada.',
        'Os inscritos no coro pagaram o telhado novo.',
      ],
    },
    gallery: {
      takes: ['Crédito, Getty Images'],
      leaves: [
        'Crédito, juros e prazos: o banco explicou tudo ao dono do barco em três longas reuniões.',
      ],
    },
    'reading-bar': { takes: ['Tempo de leitura: 3 minutos', '3 min de leitura'] },
    comments: {
      takes: [
        'ATENÇÃO: Comentários com textos ininteligíveis não serão aprovados.',
        'Comentários (14)',
      ],
    },
  },
  says: {
    summaryLabel: { takes: ['Em resumo'] },
    agency: { takes: ['Agência Brasil', 'Agência Lusa'], leaves: ['Agência do porto'] },
    by: {
      takes: ['Escrito por Joana Silva', 'Reportagem de Ana Silva', 'Traduzido por Ana Silva'],
    },
    dateLabel: {
      takes: ['Publicado em', 'Atualizado', 'Criado em'],
      leaves: ['Publicados no Porto'],
    },
    updated: {
      takes: ['Última atualização', 'Actualizado', 'Última modificação'],
      leaves: ['Publicado'],
    },
    nextPage: { takes: ['Próxima página', 'Próxima'], leaves: ['Próxima semana'] },
    aboutAuthor: { takes: ['Sobre a autora'], leaves: ['Sobre a autoestrada'] },
    interface: {
      takes: ['Comentários (3)', '12 comentários', '1 comentário'],
      leaves: ['Ana Silva'],
    },
    noNameHolds: { takes: ['Da Redação'] },
    beforeClock: { takes: ['às 10:05'] },
  },
};
