// Who signs near a headline in lines that say so by where and how they stand.
import type { Credit } from '../../article';
import { says } from '../../language/says';
import { splitNames } from '../../names/split-names';
import { HAN_OR_KANA } from '../../text/scripts';
import { splitAt } from '../../text/single-marks';
import { writes } from '../credits/credit-labels';
import { isMarked, readByline } from '../credits/read-byline';
import type { PageLine } from '../snapshot/collect-page-lines';
import { type HeadlineLines, isCaption, isNotOurs } from './headline-lines';

/** A card for each author: one row with the card before. */
export function joinSigners({ bylines }: HeadlineLines, from: number): void {
  const [before, own, more] = bylines.slice(from - 1);
  if (from === 0 || !before || !own || more) return;
  if (before.label === '' && own.label === '')
    bylines.splice(from - 1, 2, { ...before, name: `${before.name}, ${own.name}` });
}

/** “张某某” in one line, “某某网记者” in the next; “Jane Doe”, and “Reporter, Berlin”. */
export function readNamesAbove(found: HeadlineLines, lines: readonly PageLine[], i: number): void {
  const { text } = lines[i]!;
  const title = found.bylines.at(-1);
  const isTitle = (title?.name === '' && title.text === text) || isPost(text);
  const name = lines[i - 1]?.text ?? '';
  if (isTitle && splitNames(name).sure)
    found.bylines.push({ role: 'author', label: '', name, text });
}

export const namesWriter = ({ bylines, credits }: HeadlineLines): boolean =>
  bylines.length > 0 || credits.some(({ role }) => writes(role));

const BYLINE_ABOVE = 3;
const LONGEST_BYLINE = 200;

/** “By Jane Doe” between a section's name and the headline, in the headline's own box; an author's card in the article's. */
export function readBylineAbove(
  found: HeadlineLines,
  lines: readonly PageLine[],
  headline: number,
): void {
  const box = lines[headline]?.block.parentElement;
  const above = box ? lines.slice(Math.max(0, headline - BYLINE_ABOVE), headline) : [];
  for (const line of above)
    if (
      (box!.contains(line.block) || (isMarked(line) && sharesArticle(line, box!))) &&
      line.text.length <= LONGEST_BYLINE &&
      !isNotOurs(line.text)
    )
      found.bylines.push(...readByline(line).filter(({ role }) => writes(role)));
}

const sharesArticle = ({ block }: PageLine, box: Element): boolean =>
  block.closest('article,header')?.contains(box) === true;

const BOLD = 'b, strong, em, i';

/** “Jane Doe, Lindach and John Roe” in bold before the text. */
export function readBoldNames(line: PageLine): Credit[] {
  const { names, sure } = splitNames(HAN_OR_KANA.test(line.text) ? '' : line.text);
  const isBold = line.parts.every(({ element }) => element.closest(BOLD) !== null);
  if (!sure || !isBold || line.linked > 0 || line.level > 0 || isCaption(line)) return [];
  return [{ role: 'author', label: '', name: names.join(', '), text: line.text }];
}

const LONGEST_POST = 60;

/** What somebody is opens the line, or closes it. */
const isPost = (text: string): boolean =>
  text.length < LONGEST_POST &&
  [text, splitAt(text, ' ,')[0]!].some((words) => says('office').test(words));
