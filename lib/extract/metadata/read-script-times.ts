// The time of publication from the variables of inline scripts: `var ct = "1715558400"`, `"pubtime":"2020-02-17 12:22:05"`. Some pages
// have it nowhere else until their scripts have run. Believed last, and only beside the article's own number, or when all of a page's
// scripts name one day.
import { readMachineDate } from '../../dates/build-time';
import { SCRIPT_TIME } from '../../dates/script-time';
import { splitAt } from '../../text/single-marks';
import { type Facts, noFacts } from './facts';

const MAX_LENGTH = 100_000;
const MAX_FOUND = 20;
/** The article's number in its address, by which a script speaks of it among others. */
const SHORTEST_ID = 6;
/** Characters from that number to its time, in one object. */
const NEAR = 1500;

/** Empty facts when no variable tells, or when they tell of several days. */
export function readScriptTimes(copy: Document, url: string): Facts {
  const facts = noFacts('script');
  const id = splitAt(url, '/._-=?&#').findLast((part) => part.length >= SHORTEST_ID && +part > 0);
  const times: string[] = [];
  for (const script of copy.getElementsByTagName('script')) {
    const text = (script.textContent ?? '').slice(0, MAX_LENGTH);
    const found = [...text.matchAll(SCRIPT_TIME)];
    const own = id && found.find(({ index }) => text.slice(index - NEAR, index).includes(id));
    if (own) return { ...facts, published: own[1] as string };
    for (const [, time = ''] of found) times.push(time);
    if (times.length > MAX_FOUND) return facts;
  }
  const whens = times.map(readMachineDate).filter((when) => when !== null);
  if (new Set(whens.map(({ day }) => day)).size > 1) return facts;
  const exact = times.find((time) => (readMachineDate(time)?.time ?? '') !== '');
  return { ...facts, published: exact ?? times[0] ?? '' };
}
