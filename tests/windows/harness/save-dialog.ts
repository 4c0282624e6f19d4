// The browser's own dialog that asks where to save.
import { until } from './browser-window';
import type { Desk } from './desk';

/** GTK's in Chromium, and the one Firefox names. */
const NAME = '^(Save|Enter name)';

const isDialogOpen = ({ screen }: Desk) =>
  screen.windowNames().some((name) => new RegExp(NAME).test(name));

export const waitForSaveDialog = (desk: Desk) => until('the save dialog', () => isDialogOpen(desk));

/** 'alt+s' saves, 'Escape' cancels. */
export async function answerSaveDialog(desk: Desk, key: 'alt+s' | 'Escape'): Promise<void> {
  const { screen } = desk;
  const isOpen = () => isDialogOpen(desk);
  await waitForSaveDialog(desk);
  // It takes no keys until its list of files is drawn.
  const isAnswered = () => {
    if (isOpen()) screen.pressIn(NAME, key);
    return !isOpen();
  };
  await until('the dialog to close', isAnswered);
}
