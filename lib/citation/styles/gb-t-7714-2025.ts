// GB/T 7714—2025: in force since 2026-07-01; full-width delimiters, Western names as written.
import type { CslItem } from '../csl';
import { formatGb } from './gb-t-7714';

export function formatGb2025(item: CslItem): string {
  return formatGb(item, { comma: '，', brackets: '（）', of2015: false });
}
