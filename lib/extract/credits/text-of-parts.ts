// A line of the page as the grammar of credits reads it.
import { says } from '../../language/says';
import { isMediumName } from '../../names/media-names';
import { cleanText } from '../../text/clean-text';
import { endsInColon } from '../../text/single-marks';
import type { PageLine } from '../snapshot/collect-page-lines';
import { PART_MARK } from './find-labels';

/** The line's text with a mark wherever the element changes. */
export function markedText(line: PageLine): string {
  if (line.parts.length < 2) return line.text;
  return line.parts.map((part) => cleanText(part.text) + pictured(line, part.text)).join(PART_MARK);
}

/** “来源：” before the medium's logo. */
function pictured({ block }: PageLine, text: string): string {
  if (!endsInColon(text) || !says('awaitsValue').test(cleanText(text).slice(0, -1))) return '';
  const name = block.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return isMediumName(name) ? name : '';
}
