// How to tell a medium (新华社, 参考消息, 南方都市报) from a person or an account.
import type { Matcher } from '../language/matcher';
import { says } from '../language/says';

const LONGEST = 40;
/** What may stand behind the name: “人民日报海外版（北京）”. */
const JOINTS = new Set('-－—·•（([《 \u3000');
const LONGEST_BEHIND = 20;

/** Whether a short unlabelled text beside a date names a medium. */
export function isMediumName(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (text.endsWith('》')) return isMediumName(text.slice(text.indexOf('《') + 1, -1));
  const words = says('medium');
  if (words.closesAt(text, text.length) || words.search(text) >= 0) return true;
  return words.endAtStart(text) === text.length || closesBeforeJoint(text, words);
}

function closesBeforeJoint(text: string, words: Matcher): boolean {
  for (let at = Math.max(1, text.length - 1 - LONGEST_BEHIND); at < text.length; at++)
    if (JOINTS.has(text.charAt(at)) && words.closesAt(text, at)) return true;
  return false;
}
