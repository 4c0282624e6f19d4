// Functions that run in a page: they must not use anything from outside themselves.

/** Counts what a page calls that it must not: put in before anything of the page runs. */
export function countCalls(): void {
  const top = window.top as Window & { called?: number };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    const call = () => {
      top.called = (top.called ?? 0) + 1;
      return null;
    };
    Object.defineProperty(window, name, { value: call, writable: true, configurable: true });
  }
}

/** What is left in a document that can run, frame or load; `within` is where the article stands. */
export function findDangers(document: Document, within: string): string[] {
  const dangers: string[] = [];
  const FORBIDDEN =
    'script,iframe,frame,frameset,fencedframe,object,embed,applet,base,meta,link,form,input,select,textarea,style,svg,video,audio,source,picture,template,slot,dialog,noscript,area,marquee,portal';
  // The icons of our own buttons are drawings.
  for (const found of document.querySelectorAll(
    FORBIDDEN.split(',')
      .map((tag) => `${within} ${tag}`)
      .join(),
  ))
    if (!found.closest('button')) dangers.push(`<${found.localName}>`);
  const ADDRESSES =
    /^(href|src|action|formaction|data|cite|poster|background|longdesc|ping|to|from|by|values|srcset|xlink:href|codebase|classid|manifest|profile|dynsrc|lowsrc|usemap|icon)$/;
  for (const element of document.querySelectorAll(`${within} *`)) {
    for (const { name, value } of element.attributes) {
      const bare = value.replace(/[^\x21-\x7e]/g, '').toLowerCase();
      const runs =
        /^(javascript|vbscript|livescript|mocha):/.test(bare) ||
        (/^data:/.test(bare) && !/^data:image\/(?!svg)/.test(bare));
      if (/^on/i.test(name) || name === 'srcdoc') dangers.push(`${name}=${value}`);
      if (ADDRESSES.test(name) && runs) dangers.push(`${name}=${value}`);
      if (
        /^(srcset|ping|attributionsrc|formaction|style)$/.test(name) &&
        !element.closest('button') &&
        name !== 'style'
      )
        dangers.push(`${name}=${value}`);
    }
  }
  const { Object: Shared } = document.defaultView as Window & typeof globalThis;
  for (const name of Shared.keys(Shared.prototype)) dangers.push(`every object has ${name}`);
  return [...new Set(dangers)].slice(0, 10);
}

/** What a reader may do to everything in it, made by script; links lead nowhere. */
export function touchAll(document: Document, within: string): void {
  const view = document.defaultView as Window & typeof globalThis;
  document.addEventListener('click', (event) => event.preventDefault(), { once: false });
  const TYPES =
    'mouseover mouseenter pointerover mousemove mousedown mouseup contextmenu dblclick copy paste keydown input change focusin wheel touchstart dragstart drop toggle scroll animationend transitionend load error'.split(
      ' ',
    );
  for (const element of [...document.querySelectorAll(`${within} *`)].slice(0, 400)) {
    if (element.closest('button')) continue;
    for (const type of TYPES) element.dispatchEvent(new view.Event(type, { cancelable: true }));
    if (/^(a|area|summary|label)$/.test(element.localName))
      element.dispatchEvent(new view.MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}
