// The sheet that is read and printed: header, notices, body, credits.
import { ArticleBody, type ArticleBodyProps } from './article-body';
import { ArticleHeader } from './article-header';
import { articleLang } from './article-lang';
import type { CleanViewProps } from './clean-view-props';
import { CreditList } from './credit-list';
import { fillsWindow } from './lay-out-later';
import { LeftOut, Notices, PageLine } from './notices';
import { readingClass } from './reading-css';
import type { EditActions } from './use-edits';

interface ArticleSheetProps {
  view: CleanViewProps;
  body: Omit<ArticleBodyProps, 'article' | 'nodes' | 'atOnce'>;
  edits: EditActions;
}

export function ArticleSheet({ view, body, edits }: ArticleSheetProps) {
  const { article, settings, join, actions } = view;
  const lang = articleLang(article);
  return (
    <article class={readingClass(settings, lang)} lang={lang || undefined} dir={article.dir}>
      <ArticleHeader article={article} />
      <Notices article={article} />
      <LeftOut article={article} edits={edits} />
      <ArticleBody
        article={article}
        nodes={view.nodes}
        atOnce={fillsWindow(settings, view.stage.window)}
        {...body}
      />
      <PageLine article={article} join={join} onJoin={actions.joinPages} />
      <CreditList article={article} />
    </article>
  );
}
