// The language the article is set in: its own; where nothing tells, the script of its words decides.
import type { Article } from '../../article';

const SAMPLE = 2_000;

/** '' when neither the page nor the script tells. */
export function articleLang({
  lang,
  title,
  textContent,
}: Pick<Article, 'lang' | 'title' | 'textContent'>): string {
  if (lang) return lang;
  const sample = `${title}${textContent.slice(0, SAMPLE)}`;
  if (/[\u3040-\u30ff]/.test(sample)) return 'ja';
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > sample.length / 4 ? 'zh-CN' : '';
}
