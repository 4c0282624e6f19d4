// Puts removed pieces back into the view at their place, sanitised once more, and takes them out again.
import type { Article, Removal } from '../../article';
import { type ImageOptions, prepareImages } from './article-images';
import type { ShownBlocks } from './article-selection';
import type { ArticleNodes } from './clean-view-props';
import { topLevel } from './decorate-body';

interface Place {
  article: Article;
  body: HTMLElement;
  shown: ShownBlocks;
  images: ImageOptions;
  sanitize: ArticleNodes['sanitize'];
}

export function showRestored(place: Place, restored: ReadonlySet<number>): void {
  for (const piece of place.body.querySelectorAll('.restored')) piece.remove();
  for (const index of [...restored].sort((a, b) => a - b)) {
    const removal = place.article.removed[index];
    if (removal) insertPiece(place, removal, index);
  }
}

function insertPiece(place: Place, removal: Removal, index: number): void {
  const { article, body, shown, images, sanitize } = place;
  const piece = body.ownerDocument.createElement('aside');
  piece.className = 'restored';
  piece.dataset.piece = String(index);
  const fragment = sanitize(removal.html, article.url);
  prepareImages(fragment, images);
  piece.append(fragment);
  const before = shown.elements[removal.beforeBlock];
  if (before) topLevel(before, body).before(piece);
  else body.append(piece);
}

/** Where a piece was put back; null while it is out. */
export const findPiece = ({ body }: ShownBlocks, index: number): Element | null =>
  body?.querySelector(`[data-piece="${index}"]`) ?? null;
