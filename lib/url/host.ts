// To whom an address leads.

/** Without user name, port and the root's dot; an address that leaves the scheme to the page has a host too. */
const HOST = /^(?:https?:)?\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/:?#[]{1,253})/i;

/** The name alone, lower case; '' where the address names no host. */
export function hostOf(address: string): string {
  return (HOST.exec(address)?.[1] ?? '').toLowerCase().replace(/\.$/, '');
}

/** The host with its port, as `URL.host` has it: whom a request goes to. */
export function serverOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** Without query and fragment. */
export const withoutQuery = (address: string): string =>
  address.split('#', 1)[0]?.split('?', 1)[0] ?? '';

/** An address on the web: what may become a link. */
export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
