// What another site shows in the page as a card in its place: a link to where it plays, and its poster.
import { hostOf } from '../../url/host';

/** A figure that holds no block: its words are not the article's. */
export function buildEmbed(embed: Element, page: Document): Element {
  const figure = page.createElement('figure');
  const link = page.createElement('a');
  const href = embed.getAttribute('data-href') ?? '';
  const site = hostOf(href).replace(/^(?:www|m|player)\./, '');
  const poster = embed.getAttribute('data-poster');
  figure.setAttribute('data-embed', embed.getAttribute('data-embed') ?? 'frame');
  link.setAttribute('href', href);
  // Its words are no words of the article: they are shown from the title.
  link.setAttribute('title', [embed.getAttribute('data-title'), site].filter(Boolean).join(' · '));
  if (poster) {
    const image = page.createElement('img');
    image.setAttribute('src', poster);
    figure.append(image);
  }
  figure.append(link);
  return figure;
}
