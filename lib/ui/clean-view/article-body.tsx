// The sanitised article, appended as nodes by a ref: its HTML is never a component.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';
import { type ImageHandling, imageWords, prepareImages } from './article-images';
import { NOTHING_SHOWN, type ShownBlocks } from './article-selection';
import type { ArticleNodes } from './clean-view-props';
import { type PassageMark, showMarks } from './passage-marks';

export interface ArticleBodyProps {
  article: Article;
  marks: PassageMark[];
  nodes: ArticleNodes;
  images: ImageHandling;
  onShown(shown: ShownBlocks): void;
}

export function ArticleBody(props: ArticleBodyProps) {
  const { article, nodes, marks, images, onShown } = props;
  const t = useTranslate();
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(NOTHING_SHOWN);

  useLayoutEffect(() => {
    const body = ref.current;
    if (!body) return;
    const fragment = nodes.render(article);
    prepareImages(fragment, { ...images, words: imageWords(t) });
    wrapTables(fragment);
    body.replaceChildren(fragment);
    shown.current = { blocks: article.blocks, elements: nodes.blocks(body), body };
    onShown(shown.current);
  }, [article.content]);

  useLayoutEffect(() => {
    if (ref.current) showMarks(ref.current, marks, shown.current);
  }, [article.content, marks]);

  return <div class="body" ref={ref} />;
}

/** A wide table scrolls by itself, and by keyboard. */
function wrapTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = table.ownerDocument.createElement('div');
    frame.className = 'table-frame';
    frame.tabIndex = 0;
    table.replaceWith(frame);
    frame.append(table);
  }
}
