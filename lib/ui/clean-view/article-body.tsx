// The sanitised article, appended as nodes by a ref: its HTML is never a component.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article';
import type { Later } from '../../sanitize';
import { useTranslate } from '../translate-context';
import {
  holdAfterViolation,
  type ImageHandling,
  imageWords,
  prepareImages,
} from './article-images';
import { keepSelection, NOTHING_SHOWN, type ShownBlocks } from './article-selection';
import type { ArticleNodes } from './clean-view-props';
import { decorate, wrapTables } from './decorate-body';
import { dressPieces } from './dress-pieces';
import { layOutLater, onceDrawn } from './lay-out-later';
import { type PassageMark, showMarks } from './passage-marks';

export interface ArticleBodyProps {
  article: Article;
  marks: PassageMark[];
  nodes: ArticleNodes;
  images: ImageHandling;
  /** So many characters are drawn first; what follows them comes right after. */
  atOnce: number;
  onShown(shown: ShownBlocks): void;
}

export function ArticleBody(props: ArticleBodyProps) {
  const { article, nodes, marks, images, onShown } = props;
  const t = useTranslate();
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(NOTHING_SHOWN);

  const drawMarks = useRef(() => {});
  drawMarks.current = () => {
    const { body } = shown.current;
    if (body) keepSelection(shown.current, () => showMarks(body, marks, shown.current));
  };

  useLayoutEffect(() => {
    const body = ref.current;
    if (!body) return;
    const handling = { ...images, words: imageWords(t) };
    const stop = [holdAfterViolation(body, handling)];
    const add = (fragment: DocumentFragment) => {
      prepareImages(fragment, handling);
      wrapTables(fragment);
      dressPieces(fragment, t);
      const { elements } = shown.current;
      const added = nodes.blocks(fragment);
      decorate(article, [...Array(elements.length), ...added], t);
      elements.push(...added);
      body.append(fragment);
    };
    const finish = () => {
      stop.push(layOutLater(body));
      onShown(shown.current);
    };
    // What is changed afterwards stays whole: the reader may be anywhere in it.
    const inTurn = shown.current.body === null;
    const later: Later = {
      after: props.atOnce,
      give(rest) {
        isWhole = false;
        stop.push(
          onceDrawn(body, () => {
            add(rest());
            finish();
            drawMarks.current();
          }),
        );
      },
    };
    let isWhole = true;
    body.replaceChildren();
    shown.current = { blocks: article.blocks, elements: [], body };
    add(nodes.render(article, inTurn ? later : undefined));
    if (isWhole) finish();
    return () => {
      for (const end of stop) end();
    };
  }, [article.content]);

  useLayoutEffect(() => drawMarks.current(), [article.content, marks]);

  return <div class="body" ref={ref} />;
}
