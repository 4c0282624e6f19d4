// A formula of the page as one <math>: its presentation MathML where the page has it, else its TeX. Typesetters draw a formula
// out of many spans, and beside it keep it for screen readers and as source: one of these is enough.
import { MATHML } from '../../allowed-markup';
import type { DomAccess } from '../../dom-access';
import { oneLine } from '../../text/collapse-space';

const PICTURES =
  'img:is([eeimg],[src*="equation?tex="],[src*="codecogs.com"],.latex,.tex,[class^="mwe-math"])';
const SOURCE = 'script[type^="math/"]';
/** KaTeX, MathJax 3, Wikipedia, zhihu; what MathJax 2 draws stands before its source. */
const DRAWN = ['.katex', 'mjx-container', '.mwe-math-element', '[data-tex]', PICTURES];
const DRAWN_BESIDE =
  '.MathJax,.MathJax_Display,.MathJax_Preview,.MathJax_SVG,.MathJax_SVG_Display,.MathJax_CHTML,.mjx-chtml,.MJXc-display';
const FORMULAS = ['math', SOURCE, ...DRAWN];
const FORMULA = FORMULAS.join();
const DISPLAY =
  '.katex-display,.MathJax_Display,mjx-container[display="true"],[display="block"],.mwe-math-element-block';
const SET_APART = 'mode=display';
const STYLE = /^\{\\(?:displaystyle|textstyle)\s([\s\S]*)\}$/;
const MAX_TEX = 4000;
const MAX_PARTS = 4000;

/** Whether to ask of each element; most pages have no formulas. One kind after the other: browsers find those by name and class. */
export const holdsFormulas = (root: Element): boolean =>
  FORMULAS.some((kind) => root.querySelector(kind) !== null);

/** The formula as an element of `target`; null where another element stands for it; undefined for what is none. */
export function readFormula(
  element: Element,
  target: Document,
  dom: DomAccess,
): Element | undefined | null {
  if (!element.matches(FORMULA)) return isDrawnBeside(element) ? null : undefined;
  const tex = readTex(element);
  const math = findMath(element);
  const copy = math ? copyMath(math, target, dom) : buildMath(tex, target);
  if (!copy) return element.localName === 'script' ? null : undefined;
  if (tex) copy.setAttribute('alttext', tex);
  if (isDisplay(element, math)) copy.setAttribute('display', 'block');
  return copy;
}

function isDrawnBeside(element: Element): boolean {
  if (!element.matches(DRAWN_BESIDE)) return false;
  let next = element.nextElementSibling;
  while (next?.matches(DRAWN_BESIDE)) next = next.nextElementSibling;
  return !!next?.matches(SOURCE) || !!element.parentElement?.matches(DRAWN_BESIDE);
}

function findMath(element: Element): Element | null {
  if (element.localName === 'math') return element;
  const drawn = element.localName === 'script' ? element.previousElementSibling : element;
  return drawn?.matches(`${DRAWN},${DRAWN_BESIDE}`) ? drawn.querySelector('math') : null;
}

function readTex(element: Element): string {
  const annotation = element.querySelector('annotation[encoding*="tex" i]');
  const source =
    element.localName === 'script' || annotation
      ? (annotation ?? element).textContent
      : (element.getAttribute('data-tex') ??
        element.getAttribute('alttext') ??
        (element.localName === 'img' ? element : element.querySelector('img'))?.getAttribute(
          'alt',
        ));
  const tex = oneLine((source ?? '').slice(0, MAX_TEX));
  return oneLine(STYLE.exec(tex)?.[1] ?? tex);
}

function isDisplay(element: Element, math: Element | null): boolean {
  if (element.localName === 'script')
    return (element.getAttribute('type') ?? '').replaceAll(' ', '').includes(SET_APART);
  return math?.getAttribute('display') === 'block' || element.closest(DISPLAY) !== null;
}

/** Annotations out; the sanitiser knows which elements of the rest may stay. */
function copyMath(math: Element, target: Document, dom: DomAccess): Element | null {
  if (math.getElementsByTagName('*').length > MAX_PARTS) return null;
  const copy = dom.copyOf(target, math, true);
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name);
  for (const other of copy.querySelectorAll('annotation,annotation-xml')) other.remove();
  for (const wrapper of copy.querySelectorAll('semantics'))
    wrapper.replaceWith(...wrapper.childNodes);
  return copy.textContent?.trim() ? copy : null;
}

/** TeX as it stands: what the page shows in its place are pictures, or spans that mean nothing alone. */
function buildMath(tex: string, target: Document): Element | null {
  if (!tex) return null;
  const math = target.createElementNS(MATHML, 'math');
  math.append(target.createElementNS(MATHML, 'mtext'));
  (math.firstChild as Element).textContent = tex;
  return math;
}
