// Bold words that open a paragraph and name what it says: 加强领导。各级要…
import { cutTitle, stripFinal } from './cut-title';
import { buildPlainHead } from './find-plain-heads';
import type { Head } from './head';
import { readNonHeading } from './never-headings';
import { measureWidth, type ReadyLine } from './outline-line';
import { FEW } from './title-shape';

const WIDEST_LEAD = 26;
const SHORTEST_REST = 4;
const ROW = 3;

/** Paragraphs that open with bold words: all different (the same name again and again is a speaker), and a row of them: two are emphasis. */
export function findBoldLeads(lines: readonly ReadyLine[], taken: ReadonlySet<number>): Head[] {
  const leads = lines.filter((l) => !taken.has(l.index) && isLead(l));
  const words = leads.map((l) => stripFinal(l.boldLead ?? ''));
  if (leads.length < (lines.length < FEW ? 2 : ROW) || new Set(words).size < words.length)
    return [];
  return leads.map(buildLead);
}

/** Emphasised opening words are not a lead-in: a lead-in is short, one sentence, and ends as one. */
function isLead(line: ReadyLine): boolean {
  const lead = line.boldLead?.trim() ?? '';
  if (lead.length < 2 || line.place || readNonHeading({ ...line, folded: lead })) return false;
  if (measureWidth(lead) > WIDEST_LEAD || !line.words.startsWith(lead)) return false;
  const rest = line.words.slice(lead.length);
  const ends = /[。：:？?！.]$/.test(lead) || /^\s?[。：:—–|｜]/.test(rest);
  const inner = lead.slice(0, -1);
  return (
    ends &&
    rest.length >= SHORTEST_REST &&
    !/^[“"‘「]|[。？！?!]/.test(inner) &&
    countCommas(inner) < 2
  );
}

function countCommas(text: string): number {
  return text.match(/[，,、；;]/g)?.length ?? 0;
}

function buildLead(line: ReadyLine): Head {
  const { title } = cutTitle(line.boldLead?.trim() ?? '');
  return {
    ...buildPlainHead(line, { kind: 'bold', reason: 'bold-lead' }, title),
    style: 'bold-lead',
  };
}
