// Credit lines in languages written with an alphabet: “By Jane Doe”, “(Reporting by A; Editing by B)”, “Photo: Getty Images”.
import type { Credit, CreditRole } from '../../article';
import { findShownDates } from '../../dates/find-shown-dates';
import { isMediumName } from '../../names/media-names';
import { isPersonName, splitNames } from '../../names/split-names';
import { before, trimEdges } from '../../text/trim-edges';
import { ENGLISH_LABELS } from './credit-labels';

/** “By” in other languages; only ever before names. */
const BY: ReadonlyMap<string, CreditRole> = new Map([
  ['von', 'author'],
  ['par', 'author'],
  ['por', 'author'],
  ['di', 'author'],
  ['door', 'author'],
  ['autor', 'author'],
  ['auteur', 'author'],
  ['foto', 'photographer'],
  ['fotos', 'photographer'],
  ['quelle', 'source'],
  ['fuente', 'source'],
  ['fonte', 'source'],
  ['źródło', 'source'],
  ['kilde', 'source'],
  ['källa', 'source'],
  ['bron', 'source'],
  ['kaynak', 'source'],
  ['sumber', 'source'],
  ['πηγή', 'source'],
  ['источник', 'source'],
  ['джерело', 'source'],
  ['zdroj', 'source'],
]);
const AGENCY =
  /^(?:(?:The )?Associated Press|Reuters(?: Staff)?|AFP|Agence France-Presse|Getty(?: Images)?|AP(?: Photo)?|Bloomberg(?: News)?|Xinhua|Shutterstock|iStock|Unsplash|Pixabay|dpa|EPA|EFE|ANSA|TASS|UPI|PA|Alamy|Handout|Courtesy.{0,40})(?:[\s/,].{0,40})?$/i;
const OFFICE =
  /^(?:(?:senior |staff |special |chief |political |sports |business |foreign |health |science )*(?:writer|reporter|correspondent|editor|columnist|contributor|producer)s?|special to .{2,40}|for .{2,40}|updated.{0,40}|published.{0,40}|\d+ min read)$/i;

/** Credits of a line without Han characters; [] unless all of it is credits. */
export function readEnglishCredits(line: string): Credit[] {
  const dates = findShownDates(line);
  const bare = dates.reduceRight((text, d) => text.slice(0, d.start) + text.slice(d.end), line);
  const pieces = bare
    .split(/[;|•·]/)
    .map((piece) => trimEdges(piece, DASHES, STOPS))
    .filter((piece) => piece !== '' && !OFFICE.test(piece));
  if (pieces.length === 0) return readStamp(line, dates.length);
  const credits = pieces.map(readPiece);
  if (!credits.every((credit) => credit !== null)) return [];
  return credits.map((credit) => (credits.length === 1 ? { ...credit, text: line } : credit));
}

/** A date alone is a stamp only when a word says so or a time stands with it. */
function readStamp(line: string, dates: number): Credit[] {
  if (dates === 0 || !(/\d[:.]\d\d/.test(line) || /^(?:updated|published|posted)/i.test(line)))
    return [];
  return [{ role: 'other', label: '', name: line, text: line }];
}

function readPiece(piece: string): Credit | null {
  const text = trimEdges(piece, OPENING, CLOSING).replace(/^(?:additional|further)\s/i, '');
  if (text.length > LONGEST_PIECE) return null;
  for (const words of [4, 3, 2, 1]) {
    const label = text.split(/[\s:|/]/, words).join(' ');
    const role = ENGLISH_LABELS.get(label.toLowerCase()) ?? BY.get(label.toLowerCase());
    const rest = text.slice(label.length);
    if (!role || !/^\s?[:|/]|^\s/.test(rest)) continue;
    const colon = /^\s?[:|/]/.test(rest);
    const value = trimEdges(rest, JOINTS, NO_MARKS);
    if (value !== '' && (colon ? isShort(value, role) : isNames(value, label)))
      return { role, label, name: value, text: piece };
  }
  return null;
}

const LONGEST_PIECE = 160;
const NO_MARKS: ReadonlySet<string> = new Set();
const JOINTS: ReadonlySet<string> = new Set(':|/');
const DASHES: ReadonlySet<string> = new Set(',–—-');
const STOPS: ReadonlySet<string> = new Set('.,–—-');
const OPENING: ReadonlySet<string> = new Set('([');
const CLOSING: ReadonlySet<string> = new Set(')]');

function isShort(value: string, role: CreditRole): boolean {
  if (AGENCY.test(value) || splitNames(value).sure) return true;
  if (role === 'photographer' || /[.!?]\s|[!?]$/.test(value)) return false;
  return value.split(' ').length <= 6 && /^\p{Lu}/u.test(value);
}

/** Without a colon the value must be persons or agencies: “By 2020, …” and “Editing by hand” are no credits. */
function isNames(value: string, label: string): boolean {
  if (!/\b(?:by|von|par|por|di|door)$/i.test(label)) return false;
  const { names } = splitNames(before(value, /,?\s(?:in|at)\s\p{Lu}/u));
  if (names.length === 0) return false;
  const first = names[0]!;
  if (!isPersonName(first) && !AGENCY.test(first)) return false;
  return names.every(
    (name) =>
      isPersonName(name) ||
      AGENCY.test(name) ||
      OFFICE.test(name) ||
      isMediumName(name) ||
      /^[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}$/.test(name),
  );
}
