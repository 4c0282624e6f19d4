// What the picker shows: a frame around the chosen block and a bar with the keys.
import type { Translate } from '../../message-key';

export interface PickerPane {
  element: HTMLElement;
  take: HTMLButtonElement;
  cancel: HTMLButtonElement;
  frame(target: Element, label: string): void;
  fail(): void;
}

export function buildPane(document: Document, t: Translate): PickerPane {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = '') => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };
  const element = make('div', 'picker qy-theme');
  const frame = make('div', 'frame');
  const size = make('span', 'size');
  const hint = make('div', 'hint');
  const words = make('p', '', t('pickHint'));
  const take = make('button', 'take', t('pickTake'));
  const cancel = make('button', 'cancel', t('pickCancel'));
  const buttons = make('div', '');
  element.popover = 'manual';
  element.tabIndex = -1;
  element.lang = t('languageTag');
  element.dataset.theme = 'system';
  words.setAttribute('role', 'status');
  frame.append(size);
  buttons.append(take, cancel);
  hint.append(words, buttons);
  element.append(frame, hint);
  return {
    element,
    take,
    cancel,
    frame(target, label) {
      placeFrame(frame, target);
      size.textContent = label;
    },
    fail() {
      words.className = 'failed';
      words.textContent = t('pickFailed');
    },
  };
}

const MARGIN = 4;
const LABEL_ROOM = 32;

function placeFrame(frame: HTMLElement, target: Element): void {
  const box = target.getBoundingClientRect();
  frame.classList.toggle('high', box.top < LABEL_ROOM);
  Object.assign(frame.style, {
    left: `${box.left - MARGIN}px`,
    top: `${box.top - MARGIN}px`,
    width: `${box.width + 2 * MARGIN}px`,
    height: `${box.height + 2 * MARGIN}px`,
  });
}
