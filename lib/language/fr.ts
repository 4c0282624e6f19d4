// French.
import type { LanguagePack } from './language-pack';

export const fr = {
  code: 'fr',
  common: 'le la les des et est une dans que pour du',
  months:
    'janvier janv|février févr fevrier fevr|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|' +
    'décembre déc decembre',
  names: { comments: 'commentaires' },
  boxes: { byline: '*auteur*', standfirst: 'chapo', lead: 'chapo' },
  folders: { author: 'auteur auteurs signataires' },
  lines: {
    share: { is: 'partager' },
    related: [
      { opens: 'lire aussi|{à,a} lire aussi|lire également|voir aussi|sur le même sujet' },
      { linked: true, opens: "à lire|lire|voir|plus d'infos|pour aller plus loin" },
    ],
    prompt: [
      {
        opens:
          'abonnez-vous|inscrivez-vous|recevez {chaque,nos,toute,gratuitement}|{cet ,}article {est ,}réservé {aux,à nos} abonnés|' +
          'il vous reste #',
      },
      {
        apart: 240,
        holds:
          "newsletter…100{abonn*,inscri*,gratuit*}|{abonn*,inscri*,gratuit*}…100{newsletter,newsletters,lettre d'information}",
      },
    ],
    disclaimer: { opens: 'tous droits réservés' },
    ad: { is: 'publicité|la suite après cette publicité' },
    player: { opens: "écouter {l',cet }article" },
    gallery: { is: '{diaporama,en images}:…50|# sur #|crédit photo…40' },
    tags: { opens: 'mots{-, }clés:' },
    'reading-bar': {
      is: 'temps de lecture…2#{-,}{min,min.,minute,minutes}|#{-,}{min,min.,minute,minutes} de lecture',
    },
    navigation: { is: 'sommaire' },
  },
  credits: {
    author: 'par|auteur',
    photographer: 'photo',
  },
  says: {
    beforeClock: { opens: 'à' },
    dateLabel: { is: '{publié,publiée,mis à jour,mise à jour,modifié,modifiée}{ le,}' },
    updated: { holds: '{mis,mise} à jour|modifi*' },
    by: { opens: 'par' },
    and: { is: 'et' },
    particle: { is: 'de|du|la|le' },
    notFoundTitle: { is: 'page introuvable' },
    buy: { is: 'ajouter au panier' },
    paywall: { holds: 'article réservé {à nos,aux} abonnés|il vous reste #%' },
    readOn: { is: 'lire la suite…12' },
    nextPage: { is: 'page suivante|suivant|suivante' },
    previousPage: { is: 'précédent|précédente' },
    aboutAuthor: { is: "à propos de l'auteur" },
    bio: { opens: 'est|écrit|travaille' },
  },
} satisfies LanguagePack;
