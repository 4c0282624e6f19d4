// Which clutter a line's words are: by the words of all languages, and by its shape.
import type { RemovalKind } from '../../article';
import { ofPacks } from '../../language/known-packs';
import type { LanguagePack, LineKind, WordRule } from '../../language/language-pack';
import { Matcher } from '../../language/matcher';
import { rulesOf } from '../../language/shapes';
import { entriesOf } from '../../language/word-notation';
import { LINE_SHAPES, NETWORKS } from '../rules/line-shapes';

export interface PhraseRule extends WordRule {
  kind: RemovalKind;
  max: number;
  apart: number;
  /** Only where most of the line is links. */
  linked: boolean;
}

interface Limits {
  /** What such a line is logged as, where that is not its own kind. */
  as?: RemovalKind;
  /** Longest line, in UTF-16 units; a rule of a pack may say otherwise. */
  max?: number;
  /** Longest line that the page sets apart. */
  apart?: number;
  linked?: boolean;
}

/** In order: the first kind that fits counts. */
const KINDS: Readonly<Record<LineKind, Limits>> = {
  share: { max: 24 },
  expand: { max: 30 },
  'reading-bar': { max: 30 },
  'end-mark': { max: 16 },
  boilerplate: { max: 140 },
  prompt: { max: 160 },
  newsletter: { as: 'prompt', apart: 240 },
  related: { max: 200 },
  teaser: { as: 'related', max: 200, linked: true },
  ad: { max: 70 },
  player: { max: 160 },
  disclaimer: { max: 240 },
  comments: { max: 60 },
  tags: { max: 120 },
  mood: { max: 40 },
  navigation: { max: 30 },
  pager: { max: 60 },
  gallery: { max: 60 },
};

function listPhrases(packs: readonly LanguagePack[]): PhraseRule[] {
  const kinds = Object.entries(KINDS) as [LineKind, Limits][];
  return kinds.flatMap(([kind, limits]) =>
    packs
      .flatMap(({ lines }) => rulesOf(kind, lines?.[kind]))
      .map((rule) => withLimits(rule, { as: kind as RemovalKind, ...limits })),
  );
}

/** What words of the middle of a sentence need to be a label: “Mehr: …”. */
const JOINT = '{ ,}{:,｜,»}';

type Kind = Limits & { as: RemovalKind };

function withLimits(rule: WordRule, { as, max = 0, apart = 0, linked = false }: Kind): PhraseRule {
  const opens = entriesOf(rule.opens ?? '').map((entry) => (linked ? entry + JOINT : entry));
  const own = { kind: as, max: rule.apart ? 0 : max, apart, linked };
  return { ...own, ...rule, opens: opens.join('|') };
}

const matcher = ofPacks((packs) => new Matcher(listPhrases(packs)));

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
  const fits = ({ kind, max, apart, linked }: PhraseRule) =>
    wanted(kind) && (!linked || looks.linked) && (text.length <= max || (apart > 0 && looks.apart));
  const found = matcher().find(text, fits) ?? findShape(text, looks);
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
