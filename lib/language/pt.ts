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
      'para {ver,visualizar} este conteúdo|inscreva-se|siga o canal|siga-nos|receba {no,em,as,os,notícias}|conteúdo exclusivo para assinantes',
    newsletter:
      'newsletter…100{inscri*,inscrev*,receb*,cadastr*,gratuit*}|' +
      '{inscri*,inscrev*,receb*,cadastr*,gratuit*}…100{newsletter,newsletters,boletim}',
    disclaimer: 'todos os direitos reservados',
    comments: [
      { is: 'comentários|comentar', opens: 'comentários (' },
      { max: 200, opens: 'atenção: comentários' },
    ],
    ad: 'publicidade|continua após a publicidade',
    player: 'ouvir o texto',
    gallery: 'crédito,…40',
    'reading-bar':
      'tempo de leitura…2#{-,}{min,minuto,minutos}|#{-,}{min,min.,minuto,minutos} de leitura',
  },
  credits: {
    author:
      'por|autor|autora|autores|texto|textos|escrito por|publicado por|reportagem|reportagem de|texto de',
    photographer: 'foto|fotos|fotografia|fotografias|fotógrafo|fotógrafa|imagem',
    source: 'fonte|fontes',
    editor: 'editado por|editor responsável',
    translator: 'tradução|tradução de|traduzido por',
  },
  says: {
    summaryLabel: 'em resumo|resumo|pontos-chave|em síntese|o essencial',
    agency:
      'agência brasil|agências|agência lusa|agencia brasil|agência estado|estadão conteúdo|folhapress|agência o globo|agência câmara|agência senado',
    published: 'publicado|publicada|publicação|criado',
    noNameHolds:
      'redação|da redação|redação online|redacção|comentários|equipe de redação|agência lusa',
    interface: {
      is: 'comentários|comentar|compartilhar|partilhar|salvar|guardar|imprimir|ouvir|seguir|copiar link|ver comentários',
      opens: 'comentários (|tempo de leitura',
      closes: '*comentários|*comentário',
    },
    office:
      'jornalista|repórter|correspondente|colunista|editor-chefe|redator|redatora|enviado especial|enviada especial|articulista|estagiário|estagiária',
    atPlace: 'em',
    beforeClock: 'às|as|à|pelas',
    dateLabel:
      '{publicado,atualizado,publicada,atualizada,criado,modificado}{ em,}|última atualização|última modificação|data de publicação|postado em|publicado a|actualizado',
    updated: 'atualiz*|actualiz*|modific*',
    by: 'por|{escrito,texto,análise,opinião,publicado,traduzido,editado} por|{reportagem,texto,tradução} de',
    and: 'e|com',
    particle: 'da|de|dos|do|das',
    notFoundTitle: 'página não encontrada',
    paywall: 'conteúdo exclusivo para assinantes',
    nextPage: 'próxima{ página,}|página seguinte',
    previousPage: 'página anterior',
    pageWord: 'página',
    aboutAuthor: 'sobre {o autor,a autora}',
    bio: 'é|escreve|trabalha',
  },
} satisfies LanguagePack;
