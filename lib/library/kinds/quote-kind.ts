// A collected quote, with its note; with a colour it is a highlight.
import type { LinkProblem } from '../../article';
import {
  type ArticleChange,
  type CollectedQuote,
  MARK_COLOURS,
  type MarkColour,
  withColour,
} from '../../article-state';
import { isCount, isRecord, isText } from '../../check';
import {
  type ChangeRule,
  type Draft,
  type Kind,
  type LibraryRecord,
  NOTHING,
  type Plan,
  readWhole,
  type Shelf,
} from '../record';
import { readRange } from './place-kind';

type Change<K extends ArticleChange['kind']> = Extract<ArticleChange, { kind: K }>;
type QuoteChange = Change<'collect' | 'note' | 'colour' | 'discard' | 'move'>;
type QuoteRecord = LibraryRecord<CollectedQuote>;

/** Characters */
const MAX_ID = 100;
const MAX_QUOTE = 200_000;
const MAX_NOTE = 20_000;
const MAX_AROUND = 2_000;
const MAX_LINK = 20_000;
const MAX_NAME = 500;
const MAX_TIME = 40;

const PROBLEMS: ReadonlySet<unknown> = new Set([
  'not-in-article',
  'not-on-page',
  'not-unique',
] satisfies LinkProblem[]);

const COLOURS: ReadonlySet<unknown> = new Set(MARK_COLOURS);

const isId = (value: unknown): value is string => isText(value, MAX_ID) && value !== '';

export const QUOTE_KIND: Kind<CollectedQuote, QuoteChange> = {
  name: 'quote',
  read: readWhole(readQuote),
  changes: {
    collect: collectRule(),
    note: noteRule(),
    colour: colourRule(),
    discard: discardRule(),
    move: moveRule(),
  },
};

/** Optional texts that are missing are left out or empty; one that is there and wrong makes the quote unreadable. */
export function readQuote(value: unknown): CollectedQuote | null {
  if (!isRecord(value)) return null;
  const { id, exact, shown, prefix = '', suffix = '', elided, link, note = '', accessed } = value;
  const { linkProblem, colour, isMarkOnly } = value;
  const isSound =
    isId(id) &&
    isText(exact, MAX_QUOTE) &&
    (shown === undefined || isText(shown, MAX_QUOTE)) &&
    isText(prefix, MAX_AROUND) &&
    isText(suffix, MAX_AROUND) &&
    isText(link, MAX_LINK) &&
    isText(note, MAX_NOTE) &&
    isText(accessed, 40);
  if (!isSound) return null;
  return {
    id,
    exact,
    // Records of earlier versions hold none.
    shown: shown ?? exact,
    prefix,
    suffix,
    blocks: readRange(value.blocks),
    elided: elided === true,
    link,
    ...(PROBLEMS.has(linkProblem) ? { linkProblem: linkProblem as LinkProblem } : {}),
    ...readPost(value.post),
    note,
    accessed,
    ...(COLOURS.has(colour) ? { colour: colour as MarkColour } : {}),
    ...(isMarkOnly === true ? { isMarkOnly } : {}),
  };
}

function readPost(value: unknown): Pick<CollectedQuote, 'post'> {
  if (!isRecord(value)) return {};
  const { author, time } = value;
  return isText(author, MAX_NAME) && isText(time, MAX_TIME) ? { post: { author, time } } : {};
}

/** The same id twice is one quote; one that lies in the bin comes back. */
function collectRule(): ChangeRule<Change<'collect'>> {
  return {
    isShaped: ({ quote, index }) => isRecord(quote) && (index === undefined || isCount(index)),
    fits: ({ quote }) => readQuote(quote) !== null,
    async plan({ quote, index }, shelf) {
      if (await findQuote(shelf, quote.id)) return NOTHING;
      const draft = { kind: 'quote', id: quote.id, data: readQuote(quote), order: 0 };
      if (index === undefined)
        return put({ ...draft, order: (await shelf.lastOrder('quote')) + 1 });
      return placeAt(draft, index, await listQuotes(shelf));
    },
  };
}

function noteRule(): ChangeRule<Change<'note'>> {
  return {
    isShaped: ({ id, note }) => isId(id) && typeof note === 'string',
    fits: ({ note }) => note.length <= MAX_NOTE,
    async plan({ id, note }, shelf) {
      // In the bin too: another window may have put it there while this one was being written in.
      const known = (await shelf.get('quote', id)) as QuoteRecord | null;
      if (!known) return NOTHING;
      const { deleted } = known;
      const data = { ...known.data, note };
      return put({ ...toDraft(known), data, ...(deleted ? { deleted } : {}) });
    },
  };
}

function colourRule(): ChangeRule<Change<'colour'>> {
  return {
    isShaped: ({ id, colour }) => isId(id) && (colour === null || COLOURS.has(colour)),
    fits: () => true,
    async plan({ id, colour }, shelf) {
      const known = await findQuote(shelf, id);
      return known ? put({ ...toDraft(known), data: withColour(known.data, colour) }) : NOTHING;
    },
  };
}

function discardRule(): ChangeRule<Change<'discard'>> {
  return {
    isShaped: ({ id }) => isId(id),
    fits: () => true,
    async plan({ id }, shelf, now) {
      const known = await findQuote(shelf, id);
      return known ? put({ ...toDraft(known), deleted: now }) : NOTHING;
    },
  };
}

function moveRule(): ChangeRule<Change<'move'>> {
  return {
    isShaped: ({ id, to }) => isId(id) && isCount(to),
    fits: () => true,
    async plan({ id, to }, shelf) {
      const quotes = await listQuotes(shelf);
      const known = quotes.find((quote) => quote.id === id);
      if (!known) return NOTHING;
      return placeAt(
        toDraft(known),
        to,
        quotes.filter((quote) => quote !== known),
      );
    },
  };
}

/** Null for one in the bin. */
async function findQuote(shelf: Shelf, id: string): Promise<QuoteRecord | null> {
  const known = (await shelf.get('quote', id)) as QuoteRecord | null;
  return known?.deleted ? null : known;
}

/** Those that are not in the bin, in order. */
async function listQuotes(shelf: Shelf): Promise<LibraryRecord[]> {
  return (await shelf.all('quote')).filter(({ deleted }) => !deleted);
}

/** Between its neighbours; where no number lies between them any more all are numbered anew. */
function placeAt(draft: Draft, index: number, others: readonly LibraryRecord[]): Plan {
  const before = others[index - 1]?.order ?? (others[0]?.order ?? 1) - 2;
  const after = others[index]?.order ?? (others.at(-1)?.order ?? 0) + 2;
  const order = index >= others.length ? (others.at(-1)?.order ?? 0) + 1 : (before + after) / 2;
  if (index >= others.length || (before < order && order < after)) return put({ ...draft, order });
  const all = others.map(toDraft).toSpliced(index, 0, draft);
  return { ...NOTHING, puts: all.map((one, place) => ({ ...one, order: place + 1 })) };
}

const put = (draft: Draft): Plan => ({ ...NOTHING, puts: [draft] });

const toDraft = ({ kind, id, order, data }: LibraryRecord): Draft => ({ kind, id, order, data });
