// Dates that do not stand below the headline: above it, in a leaf of a calendar, or at the foot of the article.
import { DAY_LEAF, YEAR_LEAF } from '../../dates/day-grammar';
import { findShownDates } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { isInterface } from '../../names/interface-words';
import { isMediumName } from '../../names/media-names';
import { writes } from '../credits/credit-labels';
import { readCreditStatement } from '../credits/read-credit-statement';
import { splitCredits } from '../credits/split-credits';
import { markedText } from '../credits/text-of-parts';
import type { PageLine } from '../snapshot/collect-page-lines';
import { type HeadlineLines, isNotOurs } from './headline-lines';

/** How many lines of a box stand above its headline: the day and what the text belongs to. */
const KICKERS = 2;

/** A date and nothing else above the headline, in the same box: a page's header would stand farther off. */
export function readBareDate(
  found: HeadlineLines,
  lines: readonly PageLine[],
  { headline, lang }: { headline: number; lang: string },
): void {
  const box = lines[headline]!.block.parentElement;
  const above = lines.slice(Math.max(0, headline - KICKERS), headline).reverse();
  for (const line of above) {
    if (line.block.parentElement !== box || line.linked * 2 > line.text.length) return;
    const { dates, credits, loose } = splitCredits(markedText(line), { lang });
    // “2024.10.14 | Harbour”: what stands beside the day is a link to its section.
    const other = loose.filter(isNoWeekday).join('').length;
    if (dates.length !== 1 || credits.length > 0 || other > line.linked) continue;
    found.dates.push(...dates);
    return;
  }
}

const isNoWeekday = (text: string) => !says('weekday').test(text);

/** Above the headline only a line that says what its date is, or shows a time of day, is believed. */
export function readAbove(found: HeadlineLines, above: readonly PageLine[], lang: string): void {
  for (const [i, line] of above.entries()) {
    if (found.dates.length > 0) readSigned(found, line);
    if (line.text.length > 120 || isNotOurs(line.text)) continue;
    const split = splitCredits(spreadDate(above, i) || withValue(above, i), { glued: true, lang });
    if (split.loose.join('').length > 40) continue;
    const dated = split.dates.some((date) => date.label !== '' || date.time !== '');
    if (dated && line.linked * 2 <= line.text.length) {
      found.dates.push(...split.dates);
      const media = split.loose.filter((piece) => isMediumName(piece) && !isInterface(piece));
      found.loose.push(...media.map((text) => ({ text, beside: true, marked: false })));
    }
    const wanted = split.credits.filter(
      ({ value, role, sure }) => value !== '' && (dated || (sure && role === 'source')),
    );
    found.credits.push(...wanted);
  }
}

/** Between a date above the headline and the headline: “某某日报”, “【张某某／台北報導】”, each in a line of its own. */
function readSigned(found: HeadlineLines, { text, linked }: PageLine): void {
  if (text.length > LONGEST_SIGNED || linked * 2 > text.length) return;
  if (isMediumName(text)) found.loose.push({ text, beside: true, marked: false });
  const stated = readCreditStatement(text);
  if (stated && writes(stated.role)) found.bylines.push(stated);
}

const LONGEST_SIGNED = 30;

/** “发布日期：” in one cell of a table, the day in the next. */
function withValue(lines: readonly PageLine[], i: number): string {
  const text = markedText(lines[i]!);
  const next = lines[i + 1];
  return next && says('awaitsValue').test(text) ? `${text} ${markedText(next)}` : text;
}

/** A calendar leaf beside the text: the year, the day and the time of day, each in a line of its own. */
export function spreadDate(lines: readonly PageLine[], i: number): string {
  const [first = '', second = '', time = ''] = lines.slice(i, i + 3).map(({ text }) => text);
  const year = YEAR_LEAF.exec(first)?.[1];
  const day = year && DAY_LEAF.exec(second);
  return day ? `${year} ${day[1]}/${day[2]} ${CLOCK_LEAF.test(time) ? time : ''}` : '';
}

/** A day alone, and its time of day in the next line. */
export function withClock(lines: readonly PageLine[], i: number, lang: string): string {
  const [day = '', time = ''] = lines.slice(i, i + 2).map(({ text }) => text);
  const [date, ...more] = CLOCK_LEAF.test(time) ? findShownDates(day, lang) : [];
  const isAlone = date && more.length === 0 && date.end - date.start === day.length;
  return isAlone && date.time === '' ? `${day} ${time}` : '';
}

const CLOCK_LEAF = /^\d{1,2}:\d\d(?::\d\d)?$/;

/** Where nothing is said near the headline: the first line further down that says “发布日期：…” or “责任编辑：… 来源：…”. */
export function readFooter(found: HeadlineLines, lines: readonly PageLine[], lang: string): void {
  for (const line of lines) {
    if (line.text.length > 120 || !says('footer').test(line.text) || isNotOurs(line.text)) continue;
    const split = splitCredits(markedText(line), { lang });
    // A link that says what its date is leads to the article itself.
    const isPermalink = split.dates.some(({ label }) => label !== '');
    if (line.linked * 2 > line.text.length && !isPermalink) continue;
    if (found.dates.length === 0)
      found.dates.push(...split.dates.filter((date) => date.label !== '' || date.time !== ''));
    const closes = split.credits.some(({ role }) => role === 'editor');
    if (closes) found.credits.push(...split.credits.filter(({ value }) => value !== ''));
    if (closes || found.dates.length > 0) return;
  }
}
