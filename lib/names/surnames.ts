// Chinese family names: what tells a person's name from other short runs of Han characters.
import { zhSurnames } from '../language/zh';

const SINGLES: ReadonlySet<string> = new Set(zhSurnames.single);
const DOUBLES: readonly string[] = zhSurnames.double.split(' ');
const EVERYDAY: ReadonlySet<string> = new Set(zhSurnames.everyday.split(' '));

/** Whether two to four Han characters (more with a dot, as in 阿卜杜拉·买买提) can be a person's name. */
export function isHanName(text: string): boolean {
  if (/^\p{Script=Han}{2,6}[·•・]\p{Script=Han}{2,8}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || EVERYDAY.has(text)) return false;
  if (DOUBLES.some((name) => text.startsWith(name) && text.length > name.length)) return true;
  return text.length <= 3 ? SINGLES.has(text[0]!) : false;
}
