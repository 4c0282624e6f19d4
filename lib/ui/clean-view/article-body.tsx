// The sanitised article, appended as nodes by a ref: its HTML is never a component.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';
import {
  holdAfterViolation,
  type ImageHandling,
  imageWords,
  prepareImages,
} from './article-images';
import { keepSelection, NOTHING_SHOWN, type ShownBlocks } from './article-selection';
import type { ArticleNodes } from './clean-view-props';
import {
  markCaptions,
  markSections,
  markUnbroken,
  showPosts,
  showSeams,
  wrapTables,
} from './decorate-body';
import { dressPieces } from './dress-pieces';
import { formatTime } from './format-time';
import { layOutLater } from './lay-out-later';
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
    const handling = { ...images, words: imageWords(t) };
    prepareImages(fragment, handling);
    wrapTables(fragment);
    dressPieces(fragment, t);
    const stop = [holdAfterViolation(body, handling)];
    body.replaceChildren(fragment);
    stop.push(layOutLater(body));
    shown.current = { blocks: article.blocks, elements: nodes.blocks(body), body };
    for (const mark of [markSections, markCaptions, markUnbroken])
      mark(article, shown.current.elements);
    showPosts(shown.current, ({ author, time }) =>
      [author, formatTime(time, article.lang)].filter(Boolean).join(' · '),
    );
    showSeams(shown.current, (page) => t('viewPageSeam', page));
    onShown(shown.current);
    return () => {
      for (const end of stop) end();
    };
  }, [article.content]);

  useLayoutEffect(() => {
    const { body } = shown.current;
    if (body) keepSelection(shown.current, () => showMarks(body, marks, shown.current));
  }, [article.content, marks]);

  return <div class="body" ref={ref} />;
}
