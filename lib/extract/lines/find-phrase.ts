// Which clutter a line's words are: by the words of all languages, and by its shape.
import type { RemovalKind } from '../../article';
import { PACKS } from '../../language/index';
import type { LineKind, WordRule } from '../../language/language-pack';
import { Matcher } from '../../language/matcher';
import { entriesOf } from '../../language/word-notation';
import { LINE_SHAPES, NETWORKS } from '../rules/line-shapes';

export interface PhraseRule extends WordRule {
  kind: RemovalKind;
  max: number;
}

/** Longer lines are prose, in UTF-16 units; a rule of a pack may say otherwise. In order: the first kind that fits counts. */
const LONGEST = {
  share: 24,
  expand: 30,
  'reading-bar': 30,
  'end-mark': 16,
  boilerplate: 140,
  prompt: 160,
  related: 200,
  ad: 70,
  player: 160,
  disclaimer: 240,
  comments: 60,
  tags: 120,
  mood: 40,
  navigation: 30,
  pager: 60,
  gallery: 60,
} satisfies Record<LineKind, number>;

const KINDS = Object.keys(LONGEST) as LineKind[];

function rulesOf(kind: LineKind): PhraseRule[] {
  const rules = PACKS.flatMap(({ lines }) => lines?.[kind] ?? []);
  return rules.map((rule) => withKind(rule, kind));
}

/** What words of the middle of a sentence need to be a label: “Mehr: …”. */
const JOINT = '{ ,}{:,｜,»}';

function withKind(rule: WordRule, kind: LineKind): PhraseRule {
  const max = rule.max ?? (rule.apart ? 0 : LONGEST[kind]);
  if (!rule.linked) return { ...rule, kind, max };
  const opens = entriesOf(rule.opens ?? '').map((entry) => entry + JOINT);
  return { ...rule, kind, max, opens: opens.join('|') };
}

let matcher: Matcher<PhraseRule> | undefined;

/** How a line looks, which decides where words alone do not. */
export interface Looks {
  /** All of it is bold or italic, or a link stands in it. */
  apart: boolean;
  /** Most of it is links. */
  linked: boolean;
}

const PLAIN: Looks = { apart: false, linked: false };

/** The rule whose words a line says; null for anything else. `wanted` leaves kinds out. */
export function findPhrase(
  text: string,
  looks: Looks = PLAIN,
  wanted: (kind: RemovalKind) => boolean = () => true,
): { kind: RemovalKind } | null {
  matcher ??= new Matcher(KINDS.flatMap(rulesOf));
  const fits = ({ kind, max, apart, linked }: PhraseRule) =>
    wanted(kind) &&
    (!linked || looks.linked) &&
    (text.length <= max || (apart !== undefined && looks.apart));
  const found = matcher.find(text, fits) ?? findShape(text, looks);
  return found && wanted(found.kind) ? found : null;
}

function findShape(text: string, looks: Looks): { kind: RemovalKind } | null {
  const shape = LINE_SHAPES.find(
    ({ max, linked, pattern }) =>
      text.length <= max && (!linked || looks.linked) && pattern.test(text),
  );
  return shape ?? (isRowOfNetworks(text) ? { kind: 'share' } : null);
}

const LONGEST_ROW = 90;

/** Nothing but names of networks, run together or not: “FacebookTwitterEmail”. A letter alone may be anything. */
function isRowOfNetworks(text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  let rest = text.toLowerCase();
  let names = 0;
  for (let name = opening(rest); name; name = opening(rest)) {
    rest = rest.slice(name.length).replace(/^[\s,|·•/]{1,3}/, '');
    names++;
  }
  return rest === '' && names > 0 && text.length > 1;
}

const opening = (text: string) => NETWORKS.find((name) => text.startsWith(name));
