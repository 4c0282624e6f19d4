// The part of citation-js (no types of its own) that reads reference files in tests.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { forceType: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
