// The name of the medium that hosts a page, where the table of portals has it.
import { hostOf } from '../../url/host';
import { SITE_NAMES } from '../rules/portals';

/** By the page's host or the domain above it; '' when neither is in the table. */
export function siteNameOf(url: string): string {
  let host = hostOf(url);
  while (host.includes('.')) {
    const name = SITE_NAMES[host];
    if (name !== undefined) return name;
    host = host.slice(host.indexOf('.') + 1);
  }
  return '';
}
