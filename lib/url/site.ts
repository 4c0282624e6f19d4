// Whose an address is: its host, and the site that a host is a part of.

export function hostOf(url: string): string {
  return (/^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase();
}

/** Second-level labels under which registrable domains begin one label lower: com.cn, co.uk. */
const SHARED = /^(?:com|net|org|gov|edu|co|ac|or|ne|go|idv|mil|me)$/;

/** The registrable domain, by the rule of thumb that news hosts follow. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const size =
    labels.length > 2 && labels.at(-1)!.length === 2 && SHARED.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-size).join('.');
}
