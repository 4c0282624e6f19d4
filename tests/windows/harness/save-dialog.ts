// The browser's own dialog that asks where to save.
import { until } from './browser-window';
import type { Desk } from './desk';

/** GTK's in Chromium, and the one Firefox names. */
const NAME = '^(Save|Enter name)';

/** 'alt+s' saves, 'Escape' cancels. */
export async function answerSaveDialog({ screen }: Desk, key: 'alt+s' | 'Escape'): Promise<void> {
  const isOpen = () => screen.windowNames().some((name) => new RegExp(NAME).test(name));
  await until('the save dialog', isOpen);
  // It takes no keys until its list of files is drawn.
  const isAnswered = () => {
    if (isOpen()) screen.pressIn(NAME, key);
    return !isOpen();
  };
  await until('the dialog to close', isAnswered);
}
