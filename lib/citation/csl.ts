// The part of CSL-JSON (citationstyles.org, csl-data.json 1.0.2) that a news page needs.

export interface CslName {
  family?: string;
  given?: string;
  /** Stays before the surname: van der Berg. */
  'non-dropping-particle'?: string;
  /** Follows the given name where the surname leads: Tocqueville, Alexis de. */
  'dropping-particle'?: string;
  suffix?: string;
  /** An organisation, or a name that must not be taken apart. */
  literal?: string;
}

/** Year, then month and day as far as the page shows them. */
export interface CslDate {
  'date-parts': number[][];
}

export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  language?: string;
  title?: string;
  author?: CslName[];
  /** The medium the reader saw: the site, or the newspaper's name. */
  'container-title'?: string;
  /** 版次: the page of the printed edition. */
  page?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** 来源 stands here: CSL's own `source` means a catalogue. */
  note?: string;
}

export function isNewspaper({ type }: CslItem): boolean {
  return type === 'article-newspaper';
}

export function mediumOf(item: CslItem): string | undefined {
  return item['container-title'];
}
