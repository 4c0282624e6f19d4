// The way out of the view that the browser itself takes: it works when our script is gone, and when the page swallows events.
// By a command where the browser knows them, for a form may be forbidden by the page's policy; else by the form.

export function buildWayOut(
  document: Document,
  dialog: HTMLDialogElement,
  label: string,
): HTMLElement {
  const button = document.createElement('button');
  button.className = 'way-out';
  button.setAttribute('aria-label', label);
  button.title = label;
  button.append(drawCross(document));
  if (!('commandForElement' in button)) return wrapInForm(document, button);
  dialog.id = 'view';
  button.type = 'button';
  button.setAttribute('commandfor', dialog.id);
  button.setAttribute('command', 'close');
  return button;
}

function wrapInForm(document: Document, button: HTMLElement): HTMLFormElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(button);
  return form;
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
