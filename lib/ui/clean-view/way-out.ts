// The way out of the view that the browser itself takes: it works when our script is gone, and when the page swallows events.

export function buildWayOut(dialog: HTMLDialogElement, label: string): HTMLElement {
  const { ownerDocument: document } = dialog;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'way-out';
  button.setAttribute('aria-label', label);
  button.title = label;
  button.append(drawCross(document));
  button.addEventListener('click', () => dialog.close());
  // A command needs no script. Browsers that do not know it yet leave scripts alive.
  if ('commandForElement' in button) {
    button.setAttribute('command', 'close');
    button.commandForElement = dialog;
  }
  return button;
}

const SVG = 'http://www.w3.org/2000/svg';

function drawCross(document: Document): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('width', '20');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M6 6l12 12M18 6L6 18');
  icon.append(path);
  return icon;
}
