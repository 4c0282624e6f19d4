// French.
import type { LanguagePack } from './language-pack';

export const fr = {
  code: 'fr',
  common: 'le la les des et est une dans que pour du',
  months:
    'janvier janv|février févr fevrier fevr|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|' +
    'décembre déc decembre',
  names: { comments: 'commentaires' },
  boxes: { byline: '*auteur*', lead: 'chapo' },
  folders: { author: 'auteur auteurs signataires' },
  lines: {
    share: 'partager',
    related: 'lire aussi|{à,a} lire aussi|lire également|voir aussi|sur le même sujet',
    teaser: "à lire|lire|voir|plus d'infos|pour aller plus loin",
    prompt:
      "ce contenu {est bloqué,n’a pas pu être affiché,n'a pas pu être affiché}|pour afficher ce contenu|abonnez-vous|inscrivez-vous|recevez {chaque,nos,toute,gratuitement}|{cet ,}article {est ,}réservé {aux,à nos} abonnés|" +
      'il vous reste #',
    newsletter:
      "newsletter…100{abonn*,inscri*,gratuit*}|{abonn*,inscri*,gratuit*}…100{newsletter,newsletters,lettre d'information}",
    disclaimer: 'tous droits réservés',
    ad: 'publicité|la suite après cette publicité',
    player: "écouter {l',cet }article",
    gallery: '{diaporama,en images}:…50|# sur #|crédit photo…40',
    tags: 'mots{-, }clés:',
    'reading-bar':
      'temps de lecture…2#{-,}{min,minute,minutes}|#{-,}{min,min.,minute,minutes} de lecture',
    navigation: 'sommaire',
  },
  credits: {
    author:
      'par|auteur|auteure|autrice|propos recueillis par|texte|publié par|écrit par|rédigé par',
    photographer: 'photo|photos|photographe',
  },
  says: {
    office: 'journaliste|correspondant|correspondante|{envoyé,envoyée} spécial*',
    atPlace: 'à|pour|depuis',
    headingTool: 'modifier|modifier le code',
    beforeClock: 'à',
    dateLabel: '{publié,publiée,mis à jour,mise à jour,modifié,modifiée}{ le,}',
    updated: '{mis,mise} à jour|modifi*',
    by: 'par|{propos recueillis,publié,écrit,rédigé,texte} par',
    and: 'et|avec',
    particle: 'de|du|la|le',
    notFoundTitle: 'page introuvable',
    buy: 'ajouter au panier',
    paywall: 'article réservé {à nos,aux} abonnés|il vous reste #%',
    readOn: 'lire la suite…12',
    nextPage: 'page suivante|suivant|suivante',
    previousPage: 'précédent|précédente',
    aboutAuthor: "à propos de l'auteur",
    bio: 'est|écrit|travaille',
  },
} satisfies LanguagePack;
