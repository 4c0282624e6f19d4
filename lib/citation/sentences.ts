// Sentence ends and quotation marks of a reference: one full stop, and none after ？ or ！.
import { isCjk } from '../text/scripts';
import { joined, type Part } from './joined';

const ENDED = /[.?!？！。]["'”’」』]*$/;

/** The parts that are not empty, each closed by one full stop, with a space between. */
export function sentences(...parts: Part[]): string {
  return joined(' ', ...parts.map((part) => part && closed(String(part))));
}

export function closed(text: string): string {
  return ENDED.test(text) ? text : `${text}.`;
}

/** “Title.” — inner marks nested; after a Chinese inner quotation the stop stays outside of it. */
export function quotedTitle(title = '', stop = '.'): string {
  if (!title) return '';
  return `“${stopInside(nestQuotes(title), stop)}”`;
}

/** One stop, inside a closing mark of Latin words and behind one of Chinese; none after ？ or ！. */
export function stopInside(text = '', stop = '.'): string {
  const words = text.replace(/[’”]{1,3}$/, '');
  if (!text || ENDED.test(text)) return text;
  return isCjk(words.slice(-1)) ? text + stop : words + stop + text.slice(words.length);
}

/** “” → ‘’ and the ‘’ inside them → “”, for text that will stand inside “”; apostrophes are left alone. */
export function nestQuotes(text: string): string {
  const straight = text.split('"').length % 2 ? text.replace(/"([^"]*)"/g, '“$1”') : text;
  return straight.replace(/“([^“”]*)”|[“”]/g, (mark, words) => {
    if (words === undefined) return mark === '“' ? '‘' : '’';
    return `‘${words.replace(/‘([^‘’]*)’/g, '“$1”')}’`;
  });
}
