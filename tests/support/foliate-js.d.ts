// The part of foliate-js, a reading engine, that tests use.
declare module 'foliate-js/epub.js' {
  export interface Section {
    id: string;
    linear?: string;
  }
  export interface TocItem {
    label: string;
    href: string;
    subitems?: TocItem[] | null;
  }
  export class EPUB {
    constructor(loader: {
      loadText(name: string): Promise<string | null>;
      loadBlob(name: string): Promise<Blob | null>;
      getSize(name: string): number;
    });
    init(): Promise<this>;
    metadata: { title: unknown; language: unknown };
    sections: Section[];
    toc: TocItem[];
    dir: string | undefined;
  }
}
declare module 'foliate-js/view.js' {
  import type { EPUB } from 'foliate-js/epub.js';
  export class View extends HTMLElement {
    open(book: EPUB): Promise<void>;
    goTo(target: string | number): Promise<unknown>;
    renderer: { getContents(): { doc: Document; index: number }[] };
  }
}
