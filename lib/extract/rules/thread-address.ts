// Addresses of threads of a forum, and of questions with their answers, by the names of hosts and folders.
import { remembered } from '../../remembered';
import { splitAt } from '../../text/single-marks';
import { hostOf } from '../../url/host';

const HOSTS = new Set(
  'bbs forum forums tieba community discuss discussion discussions board boards answers'.split(' '),
);
const FOLDERS = new Set(
  'thread threads topic topics forum forums bbs discussion discussions question questions post t p'.split(
    ' ',
  ),
);
const SCRIPTS = /thread-\d+-\d+-\d+|viewthread|viewtopic|showthread/i;
const NUMBERED = /(?:^|[.-])\d{2,}/;

export const isThreadAddress = remembered((url: string): boolean => {
  const address = url.slice(0, 500).toLowerCase();
  const names = hostOf(address).split('.').slice(0, -1);
  return names.some((name) => HOSTS.has(name)) || SCRIPTS.test(address) || isNumbered(address);
});

/** `/topic/of-the-day-1234`, `/t/1234`, `/thread-1234` */
function isNumbered(address: string): boolean {
  const parts = splitAt(address, '/?#').slice(3);
  return parts.some((part, i) => {
    const [name = ''] = part.split('-', 1);
    const rest = part.slice(name.length + 1) || (parts[i + 1] ?? '');
    return FOLDERS.has(name) && NUMBERED.test(rest);
  });
}
