// What is known about an article besides its body. Every field says where it was found; what was not found is ''.
import type { FieldName, Found } from '../../article';

export interface Fields {
  title: string;
  /** People or accounts; never an editor, a number, or the site. */
  authors: string[];
  /** 来源 as the page shows it: who first published. */
  source: string;
  /** The medium that hosts the page. */
  site: string;
  /** ISO 8601 to the precision shown, with an offset where the page gives or implies one. */
  publishedTime: string;
  modifiedTime: string;
  /** BCP 47 tag, '' when nothing tells. */
  lang: string;
  dir: 'ltr' | 'rtl';
  canonicalUrl: string;
  excerpt: string;
  leadImage: string;
  found: Partial<Record<FieldName, Found>>;
}

export function emptyFields(url: string): Fields {
  return {
    title: '',
    authors: [],
    source: '',
    site: '',
    publishedTime: '',
    modifiedTime: '',
    lang: '',
    dir: 'ltr',
    canonicalUrl: url,
    excerpt: '',
    leadImage: '',
    found: {},
  };
}
