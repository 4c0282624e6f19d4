// Headings with a marker: accepted runs, 【】 heads, ▲●■◆ marks.
import { isShort } from './accept-runs';
import { cutTitle, stripFinal } from './cut-title';
import { buildPlainHead } from './find-plain-heads';
import type { Head } from './head';
import type { Mark } from './markers';
import { readNonHeading } from './never-headings';
import type { ReadyLine } from './outline-line';
import { FEW } from './title-shape';

/** A marked line is a heading when its title is no wider and text follows it, or when it is the whole line. */
const HEADING_TITLE = 32;
const HEADING_LINE = 40;
const HEADING_SENTENCE = 24;

export function buildMarkedHeads(
  lines: readonly ReadyLine[],
  marks: ReadonlyMap<number, Mark>,
): Head[] {
  return [...marks.values()].flatMap((mark) => {
    const line = lines[mark.line];
    return line && line.place !== 'caption' ? [buildMarkedHead(line, mark)] : [];
  });
}

function buildMarkedHead(line: ReadyLine, mark: Mark): Head {
  const marker = mark.rule.bare ? '' : line.words.slice(0, mark.length);
  const { title, clipped } = readTitle(line, line.words.slice(marker.length), marker);
  const role = readRole(line, { title, clipped, item: mark.rule.item });
  const text = title ? marker + title : marker.trim();
  return {
    ...buildPlainHead(line, { kind: mark.kind, reason: line.heading ? '' : 'numbering' }, text),
    n: mark.n,
    tag: line.heading ?? null,
    rank: mark.rank,
    marker: title ? marker : '',
    title: title || marker.trim(),
    role,
  };
}

function readTitle(line: ReadyLine, rest: string, marker: string) {
  const lead = readLead(line, marker);
  if (lead) return cutTitle(lead);
  const whole =
    (line.heading || line.bold || line.centred) && isShort(line) && !rest.includes('。');
  return whole ? { title: stripFinal(rest), clipped: false } : cutTitle(rest);
}

/** The bold words after the marker, where the paragraph opens with them. */
function readLead(line: ReadyLine, marker: string): string {
  const lead = line.boldLead?.trim() ?? '';
  const rest = lead.startsWith(marker.trim()) ? lead.slice(marker.trim().length).trim() : lead;
  const words = line.words.slice(marker.length);
  return rest.length >= 2 && words.startsWith(rest) ? rest : '';
}

interface ReadTitle {
  title: string;
  clipped: boolean;
  item?: boolean | undefined;
}

function readRole(line: ReadyLine, { title, clipped, item }: ReadTitle): 'heading' | 'item' {
  if (item || clipped || /[；;]$/.test(line.folded)) return 'item';
  if (line.heading || line.bold || line.centred || line.boldLead) return 'heading';
  const sentence = /。/.test(line.folded);
  const whole = stripFinal(line.words).length - title.length < 10;
  if (whole) return line.width <= (sentence ? HEADING_SENTENCE : HEADING_LINE) ? 'heading' : 'item';
  return title.length <= HEADING_TITLE ? 'heading' : 'item';
}

const BRACKET = /^【([^【】]{2,30})】\s*/;
const NO_BRACKET_HEAD =
  /(?:电|電|讯|訊|报道|報導|报导|记者|記者|通讯员|通訊員|摄影|攝影|校对|校對|统筹|策划|编者|編者|编辑|編輯|来源|來源|原标题|原標題|视频|影片|图片|圖片|网|網|摄|攝|完|声明|聲明)$|^#|^(?:本报|本報|新华|责编|编者按|版权|作者|来源|記者|记者)/;

/** 【现象】 heads: two at least, or one that is the whole line. */
export function findBracketHeads(lines: readonly ReadyLine[]): Head[] {
  const found = lines.flatMap((line) => {
    const match = line.place === 'caption' ? null : BRACKET.exec(line.words.slice(0, 60));
    if (!match) return [];
    const title = match[1]?.trim() ?? '';
    const barred = NO_BRACKET_HEAD.test(title) || readNonHeading({ ...line, folded: title });
    return barred ? [] : [{ line, title, whole: match[0].length >= line.words.length }];
  });
  const accepted =
    found.length > 1 ? found : found.filter((f) => f.whole && f.line.index < lines.length - 1);
  return accepted.map(({ line, title }) => ({
    ...buildMarkless(line, 'brk', title),
    reason: line.heading ? '' : 'bracket',
    text: `【${title}】`,
  }));
}

/** One such mark is no heading's (see below), whatever the line is set in. */
export const startsWithBullet = ({ words }: ReadyLine): boolean => BULLET.test(words.slice(0, 8));

const BULLET = /^([▲△●■◆▶►★☆※◎○□◇•▪■∎✦✪❖])\s*(?=\S)/;

/** ▲●■◆ marks: two of a kind at least, or a bold one in a short text: elsewhere a lone one marks a caption or a note. */
export function findBulletHeads(lines: readonly ReadyLine[]): Head[] {
  const found = lines.flatMap((line) => {
    const match = BULLET.exec(line.words.slice(0, 8));
    if (!match || line.place === 'caption' || line.afterImage) return [];
    const barred = line.width < 60 && readNonHeading(line);
    return barred ? [] : [{ line, bullet: match[1] ?? '', marker: match[0] }];
  });
  const counts = new Map<string, number>();
  for (const { bullet } of found) counts.set(bullet, (counts.get(bullet) ?? 0) + 1);
  const many = (bullet: string) => (counts.get(bullet) ?? 0) > 1;
  const bulleted = new Set(found.map(({ line }) => line.index));
  if (isDigest(bulleted, lines)) return [];
  // Bullets one below the other are a list of facts: a heading has text below it, or behind it in its own line.
  const heads = (f: { line: ReadyLine }) =>
    f.line.width > HEADING_LINE || (lines[f.line.index + 1] && !bulleted.has(f.line.index + 1));
  const isBold = (f: { line: ReadyLine }) => f.line.bold && isShort(f.line);
  const share = found.filter(heads).length * 2 >= found.length;
  const built = found
    .filter((f) => (many(f.bullet) ? share || isBold(f) : lines.length < FEW && isBold(f)))
    .map(({ line, bullet, marker }) => {
      const { title, clipped } = readTitle(line, line.words.slice(marker.length), marker);
      const role = readRole(line, { title, clipped });
      return { ...buildMarkless(line, `bul:${bullet}`, title), marker, text: marker + title, role };
    });
  // Sentences with a mark before them, and not one that heads anything: a list.
  return built.some(({ role }) => role === 'heading') ? built : [];
}

/** “【本地】 ◇… ◇… 【天下】 ◇…”: all that is marked stands below a heading in brackets or another of its kind, so the marks are a list's. */
function isDigest(bulleted: ReadonlySet<number>, lines: readonly ReadyLine[]): boolean {
  const text = lines.filter(({ place }) => place !== 'caption');
  const opens = ({ index, words }: ReadyLine) =>
    bulleted.has(index) || BRACKET.exec(words)?.[0] === words;
  return text.every(({ index }, i) => !bulleted.has(index) || (i > 0 && opens(text[i - 1]!)));
}

const buildMarkless = (line: ReadyLine, kind: string, title: string): Head => ({
  ...buildPlainHead(line, { kind, reason: line.heading ? '' : 'bullet' }, title),
  tag: line.heading ?? null,
});
