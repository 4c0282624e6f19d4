// The sheet that is read and printed: header, notices, body, credits.

import { ArticleBody, type ArticleBodyProps } from './article-body';
import { ArticleHeader } from './article-header';
import { articleLang } from './article-lang';
import type { CleanViewProps } from './clean-view-props';
import { CreditList } from './credit-list';
import { Notices, PageLine } from './notices';
import { readingClass } from './reading-css';

interface ArticleSheetProps {
  view: CleanViewProps;
  body: Omit<ArticleBodyProps, 'article' | 'nodes'>;
}

export function ArticleSheet({ view, body }: ArticleSheetProps) {
  const { article, settings, join, actions } = view;
  const lang = articleLang(article);
  return (
    <article class={readingClass(settings, lang)} lang={lang || undefined} dir={article.dir}>
      <ArticleHeader article={article} />
      <Notices article={article} />
      <ArticleBody article={article} nodes={view.nodes} {...body} />
      <PageLine article={article} join={join} onJoin={actions.joinPages} />
      <CreditList article={article} />
    </article>
  );
}
