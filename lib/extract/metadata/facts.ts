// What one machine-readable place of the page (JSON-LD, meta tags, microdata, a portal's comment) says about the article.

export interface Facts {
  /** The key put into `found[field].from`. */
  from: string;
  title: string;
  /** Persons, or whatever the place calls author. */
  authors: string[];
  /** Authors as libraries list them: to be believed where other tags hold whatever a system put there. */
  cited?: string[];
  /** Names the place calls editor: they are never authors. */
  editors: string[];
  source: string;
  /** Name of the medium. */
  site: string;
  /** As written; read by `readMachineDate`. */
  published: string;
  modified: string;
  excerpt: string;
  image: string;
  lang: string;
}

export function noFacts(from: string): Facts {
  return {
    from,
    title: '',
    authors: [],
    editors: [],
    source: '',
    site: '',
    published: '',
    modified: '',
    excerpt: '',
    image: '',
    lang: '',
  };
}

/** All of them, by the place they were read from. */
export interface Metadata {
  jsonLd: Facts;
  meta: Facts;
  microdata: Facts;
  comment: Facts;
  script: Facts;
  address: Facts;
}
