// Which lists of names a class and an id stand in. Names are compared word by word: `commentList` is `comment-list`, and so is `commentlist`.
import { ofPacks } from '../../language/known-packs';
import type { BoxName, LanguagePack } from '../../language/language-pack';
import { remembered } from '../../remembered';
import { BOX_NAMES, NAME_RULES, type NameRule } from './clutter';
import { PORTALS } from './portals';

/** What a name says: rules of clutter in the order of their table, and parts of an article. */
export interface Named {
  rules: readonly NameRule[];
  boxes: ReadonlySet<BoxName>;
}

type NameList = NameRule | BoxName;

interface Lists {
  whole: Map<string, NameList[]>;
  /** The first words of names that have several. */
  openers: Set<string>;
  /** `share*` and `*player*`. */
  parts: { part: string; inside: boolean; list: NameList }[];
  except: Map<string, NameList>;
}

function readLists(packs: readonly LanguagePack[]): Lists {
  const read: Lists = {
    whole: new Map(),
    openers: new Set(),
    parts: [],
    except: new Map(),
  };
  for (const rule of NAME_RULES) {
    const isFirst = NAME_RULES.find(({ kind }) => kind === rule.kind) === rule;
    const others = isFirst
      ? [...Object.values(PORTALS), ...packs.map(({ names }) => names)].map(
          (names) => names?.[rule.kind],
        )
      : [];
    for (const names of [rule.names, ...others]) addNames(read, names, rule);
    for (const name of expandNames(rule.except)) {
      read.except.set(name, rule);
      read.openers.add(name.slice(0, name.indexOf('-')));
    }
  }
  for (const box of Object.keys(BOX_NAMES) as BoxName[])
    for (const names of [BOX_NAMES[box], ...packs.map(({ boxes }) => boxes?.[box])])
      addNames(read, names, box);
  return read;
}

function addNames({ whole, openers, parts }: Lists, names: string | undefined, list: NameList) {
  for (const name of expandNames(names)) {
    if (name.endsWith('*'))
      parts.push({ part: name.replaceAll('*', ''), inside: name.startsWith('*'), list });
    const hyphen = name.indexOf('-');
    for (const form of hyphen < 0 ? [name] : [name, name.replaceAll('-', '')]) {
      const listed = whole.get(form);
      if (listed) listed.push(list);
      else whole.set(form, [list]);
    }
    if (hyphen >= 0) openers.add(name.slice(0, hyphen));
  }
}

/** `pull-{quote,quotes}` as two names. */
export function expandNames(names = ''): string[] {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .flatMap(expand);
}

function expand(name: string): string[] {
  const open = name.indexOf('{');
  if (open < 0) return [name];
  const close = name.indexOf('}', open);
  const choices = name.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => expand(name.slice(0, open) + choice + name.slice(close + 1)));
}

const lists = ofPacks(readLists);
/** A page has a few hundred names; a program that reads many pages must not keep them all. */
const MOST_KNOWN = 4000;

/** By class, then by id: a page has many elements of one class, and to put the two together costs more than to look them up. */
const named = ofPacks(() =>
  remembered(
    (className: string) => remembered((id: string) => findLists(wordsOf(className, id))),
    MOST_KNOWN,
  ),
);

export const readNames = (className: string, id: string): Named => named()(className)(id);

export const isNamed = (box: BoxName, { className, id }: { className: string; id: string }) =>
  (className !== '' || id !== '') && readNames(className, id).boxes.has(box);

/** Class words that say what an element can do, not what it is: enableAdSlots, has-comments, js-share. */
const SWITCHES =
  /(?:^|\s)(?:enable|disable|has|no|is|js|with|without|show|hide|not|can|data)(?:[-_A-Z])\S{0,80}/g;
/** Class words that say how an element or its label looks: overflow-hidden, field--label-hidden. */
const LOOKS =
  /(?:^|[\s_-])(?:overflow(?:-[xy])?|label|title|backface|border|scrollbar)[-_]{1,2}(?:hidden|hide|visible)\b/g;
const MAX_CLASS = 500;
const MAX_ID = 200;

function wordsOf(className: string, id: string): string[] {
  const classes = className.slice(0, MAX_CLASS).replace(SWITCHES, ' ').replace(LOOKS, ' ');
  return `${classes} ${id.slice(0, MAX_ID)}`
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** No name in the tables has more words. */
const MOST_WORDS = 4;
/** Letters that may stand before or behind the part that a name is known by. */
const MOST_BESIDE = 12;

function findLists(words: readonly string[]): Named {
  const found = new Set<NameList>();
  for (let i = 0; i < words.length; i++) addListsAt(found, words, i);
  return {
    rules: NAME_RULES.filter((rule) => found.has(rule)),
    boxes: new Set([...found].filter((list) => typeof list === 'string')),
  };
}

function addListsAt(found: Set<NameList>, words: readonly string[], i: number): void {
  const { whole, openers, except } = lists();
  const word = words[i] as string;
  const hits = [...ofWord()(word)];
  let spared = except.get(word);
  let name = word;
  const end = openers.has(word) ? Math.min(words.length, i + MOST_WORDS) : 0;
  for (let next = i + 1; next < end; next++) {
    name += `-${words[next]}`;
    hits.push(...(whole.get(name) ?? []));
    spared ??= except.get(name);
  }
  for (const list of hits) if (list !== spared) found.add(list);
}

/** Lists that one word stands in: a page makes its names of few. */
const ofWord = ofPacks(() => remembered(readWord, MOST_KNOWN));

function readWord(word: string): readonly NameList[] {
  const { whole, parts } = lists();
  const fit = parts.filter(
    ({ part, inside }) =>
      word.length <= part.length + MOST_BESIDE &&
      (inside ? word.includes(part) : word.startsWith(part)),
  );
  return [...(whole.get(word) ?? []), ...fit.map(({ list }) => list)];
}
