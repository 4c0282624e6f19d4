// What the project uses of jsdom, which brings no types.
declare module 'jsdom' {
  /** Says nothing unless it is sent somewhere. */
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html?: string,
      options?: { url?: string; contentType?: string; virtualConsole?: VirtualConsole },
    );
    readonly window: Window & typeof globalThis;
  }
}
