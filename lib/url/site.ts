// The site that a host is a part of.
import { BY_COUNTRY, EVERYWHERE } from './public-suffixes';

/** An address by number has no name above it. */
const NUMERIC = /^(?:[\d.]+$|\[)/;

/** The registrable domain: news.example.com.cn and example.com.cn are one site, bbc.co.uk and theregister.co.uk two. */
export function siteOf(host: string): string {
  if (NUMERIC.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(isOpen(labels) ? -3 : -2).join('.');
}

/** Whether the last two labels are a suffix under which anybody registers a name. */
function isOpen(labels: readonly string[]): boolean {
  const country = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  if (country.length !== 2) return false;
  return EVERYWHERE.has(second) || (BY_COUNTRY.get(country)?.has(second) ?? false);
}
