// GB/T 7714—2015: half-width delimiters, Western surnames in capitals.
import type { CslItem } from '../csl';
import { formatGb } from './gb-t-7714';

export function formatGb2015(item: CslItem): string {
  return formatGb(item, { comma: ', ', brackets: '()', of2015: true });
}
