// “This page is read wrongly”: what the reader hands over to those who can mend it, as text. Without the reader's leave nothing in it
// says which page it was: no address and none of its words, only how much was found and where.
import type { Article, FieldName, Removal } from './article';

export interface ReportInput {
  version: string;
  /** Name and version of the browser and the system. */
  browser: string;
  /** The page's address; '' unless the reader agreed to tell it. */
  address: string;
  /** What came of reading: an article, or the reason why there is none. */
  outcome: Article | { ok: false; reason: string };
}

const FIELDS: readonly FieldName[] = ['title', 'authors', 'source', 'site', 'publishedTime'];

/** In English whatever the interface speaks: those who read it work on the same list of issues. */
export function buildReport({ version, browser, address, outcome }: ReportInput): string {
  const head = [
    `Qingyue ${version}`,
    `Browser: ${browser}`,
    `Address: ${address || '(not told)'}`,
    `Result: ${outcome.ok ? 'article' : outcome.reason}`,
  ];
  const body = outcome.ok ? describeArticle(outcome, address !== '') : [];
  return `${[...head, ...body].join('\n')}\n`;
}

function describeArticle(article: Article, mayTell: boolean): string[] {
  const { blocks, outline, pages, lang, notices, wordCount, credits, removed } = article;
  return [
    `Language: ${lang || '(unknown)'}`,
    `Blocks: ${blocks.length} (${countBy(blocks.map(({ tag }) => tag))})`,
    `Words: ${wordCount}`,
    `Pages: ${pages.joined} of ${pages.total}`,
    `Outline: ${outline.length} at the top (${countBy(outline.map(({ kind }) => kind))})`,
    `Credits: ${countBy(credits.map(({ role }) => role)) || 'none'}`,
    `Notices: ${notices.join(', ') || 'none'}`,
    ...FIELDS.map((name) => describeField(article, name, mayTell)),
    'Removed:',
    ...describeRemoved(removed),
  ];
}

function describeField({ found, ...article }: Article, name: FieldName, mayTell: boolean): string {
  const value = String(article[name as keyof typeof article] ?? '');
  const shown = mayTell ? `“${value}”` : `${value.length} characters`;
  return `${name}: ${value ? `${shown}, from ${found[name]?.from ?? 'the user'}` : 'not found'}`;
}

/** By the rule that fired: what was taken out too much, or left in, is seen here first. */
function describeRemoved(removed: readonly Removal[]): string[] {
  const rules = removed.map(({ kind, stage, reason }) => `${kind} by ${stage}: ${reason}`);
  return [...tally(rules)].map(([rule, count]) => `- ${count} × ${rule}`);
}

const countBy = (names: readonly string[]): string =>
  [...tally(names)].map(([name, count]) => `${name} ${count}`).join(', ');

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
