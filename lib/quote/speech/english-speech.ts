// Is an English quotation somebody's words? By said/told/according to before or behind it, whole sentences, and length;
// titles, terms and ironic marks are short, and lean on other verbs.
import { anyOf } from '../../language/any-of';
import { enSpeech } from '../../language/en';
import type { Speech } from './chinese-speech';
import type { Quotation } from './quotations';

const VERB = anyOf(enSpeech.verbs);
// All of these are given at most 240 characters.
const NAME_WORD = "[A-Z][\\p{L}\\p{M}'’.-]{0,30}";
const NAME = `${NAME_WORD}(?: (?:of|de|van|von|der|la|bin|al|the|${NAME_WORD})){0,6}`;
const SAID_NAME = new RegExp(`^${VERB} (?:[^.,;:“”"]{0,60}? )??(${NAME})`, 'u');
const SAID_THE_NAME = new RegExp(
  `^${VERB} (?:the|a|an|his|her|its|their) [^.,;“”"]{2,60}, (${NAME})(?=[,.])`,
  'u',
);
const NAME_SAID = new RegExp(
  `^(?:the |a |an )?(?:[A-Z][\\p{L}-]* (?=[a-z]))?(?:[a-z\\d][\\p{L}\\d-]* ){0,5}(${NAME})(?:,[^,“”"]{2,80},)?(?: also| later| then| \\p{L}+ly)? ${VERB}\\b`,
  'u',
);
const VERB_BEHIND = new RegExp(`^(?:${VERB}\\b|(?:[^.!?“”"]{1,90}? )${VERB}\\b)`);
const BEFORE = new RegExp(`\\b${VERB}\\b(?: [^.!?“”",:]{1,60})?(?:[,:]|,? that)?$`);
/** … said at the opening in Manila that the exercise was long planned and had “…” */
const THAT_BEFORE = new RegExp(`\\b${VERB}\\b[^.!?“”":]{1,80}? that [^.!?“”":]{1,80}$`);
const WRITTEN_BEFORE = /\b(?:reads?|reading|titled|entitled|lettered|marked)[,:]?\s*$/;
const NAME_BEFORE = new RegExp(
  `(${NAME})(?:,[^,“”"]{2,80},|,)?(?: also| later| then| has| had| \\p{L}+ly)? ${VERB}\\b`,
  'gu',
);
/** What is said of a person between commas before the verb: his age, place and office. */
const ASIDES_BEFORE = new RegExp(
  `^([^“”"]{0,200}?),(?: also| later| then| has| had| \\p{L}+ly)? ${VERB}\\b`,
  'u',
);
/** A full name at the end of what stands between two commas, not of a place or an office somebody is from. */
const NAME_AT_END = new RegExp(
  `(?<!\\b(?:at|of|from|in|for|with|to|by|the) |\\p{Lu}[\\p{L}.’'-]{0,30} )(${NAME_WORD}(?: ${NAME_WORD}){1,4})$`,
  'u',
);
/** What somebody's words are set behind when they say what he thinks of a thing; short ones are names for it. */
const JUDGED = anyOf(enSpeech.judgements);
const JUDGED_BEFORE = new RegExp(`\\b${JUDGED}\\b[^.!?“”"]{0,90}$`);
const NAME_JUDGED = new RegExp(`(${NAME})(?:,[^,“”"]{2,80},)? ${JUDGED}\\b`, 'u');
/** Chief executive Laura Steiner called it … but said … */
const FIRST_NAME = new RegExp(`^(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,4}(${NAME_WORD} ${NAME_WORD})`, 'u');
const ACCORDING = new RegExp(`\\b[Aa]ccording to (?:[^.,;“”"]{0,60}? )??(${NAME})`, 'u');
const ACCORDING_BEHIND = new RegExp(`^according to (?:[^.,;“”"]{0,60}? )??(${NAME})`, 'u');
/** “…,” read a banner: written words. */
const WRITTEN_BEHIND = /^,?\s*(?:reads?|ran|runs)\b/;
/** “…,” she says, laughing, “…”: what stands between two parts of one speech; behind a full stop a sentence of its own begins. */
const BETWEEN = /(?<!\.)[”"'’]\s([^“”"]{1,120}),\s*$/;
/** As people speak of themselves. */
const SPOKEN = /\b(?:I|we|my|our|us)\b/i;
/** In the words of the patient: “…”; according to the man, it “…” */
const LED_IN = /:$|\b[Aa]ccording to (?:the|a|an|his|her) [^.!?“”":]{2,80}$/;
const ENDED = /[.!?…,—–-]['’)]?$/;
const SENTENCE_GAP =
  /(?<=[.!?]["”’]?)(?<!\b(?:Dr|Mrs?|Ms|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Rev)\.)\s+(?=[A-Z“"])/;
const PRONOUN =
  /^(?:He|She|They|It|We|I|You|This|That|But|And|The|A|An|In|On|At|When|As|His|Her|Their|One|Others|Some|Both|After|Then|Later|Still|Yet|So|If|For|What|There)$/;
const TITLE =
  /^(?:[A-Z0-9][^\s]*|of|the|and|a|an|in|on|to|for|or|with|at|by|from|vs\.?)(?: (?:[A-Z0-9][^\s]*|of|the|and|a|an|in|on|to|for|or|with|at|by|from|vs\.?))*$/;
/** Words */
const MIN_WHOLE = 4;
const MIN_PARTIAL = 6;
/** In the middle of a sentence that says only at its end who said it. */
const MIN_INSIDE = 8;

export function judgeEnglish(quotation: Quotation, previous: Speech | null): Speech | null {
  const words = quotation.text.split(/\s+/).length;
  const behind = spokenBehind(quotation);
  if (behind) return behind;
  const sentence = lastSentence(quotation.before.slice(-240));
  const ahead =
    goesOn(quotation, previous) ??
    spokenBefore(sentence, quotation, words) ??
    judgedBefore(sentence, quotation, words);
  if (ahead) return ahead;
  if (WRITTEN_BEHIND.test(quotation.after)) return null;
  if (isOwnAccount(sentence, quotation, words)) return { speaker: null };
  const late = spokenLater(sentence, quotation, words);
  if (late) return late;
  if (/,$/.test(quotation.text) && DOES_BEHIND.test(quotation.after)) return { speaker: null };
  if (!ENDED.test(quotation.text) || words < MIN_WHOLE || TITLE.test(quotation.text)) return null;
  if (!quotation.before.trim()) return { speaker: null };
  return previous && !sentence.trim() ? previous : null;
}

function spokenBehind({ text, after }: Quotation): Speech | null {
  if (!ENDED.test(text) && !/^,/.test(after)) return null;
  const behind = after.slice(0, 200).replace(/^[,\s]+/, '');
  const according = ACCORDING_BEHIND.exec(behind);
  if (according) return { speaker: cleanName(according[1]) };
  if (!/^\s|^,/.test(after) || !VERB_BEHIND.test(behind)) return null;
  if (/^(?:as|which|who|that|while|and|but|after|before|when|if|because|so)\b/.test(behind))
    return null;
  // “…?” The question was asked by … : a sentence of its own is no attribution.
  if (
    /[.!?]$/.test(text) &&
    /^(?:The|This|That|It|But|And|In|A|Asked|When)\b/.test(behind) &&
    !/^The \w+ (?:said|says|added)\b/.test(behind)
  )
    return null;
  const name =
    SAID_THE_NAME.exec(behind)?.[1] ?? SAID_NAME.exec(behind)?.[1] ?? NAME_SAID.exec(behind)?.[1];
  return { speaker: cleanName(name) };
}

/** “We are not here to join the fight” over the island, he added. The sentence goes on before it says who. */
const SAID_LATER = new RegExp(
  `^[^.!?“”"]{0,120}?(?:^|, )\\s*((?:the |a |an )?(?:[\\p{L}’'.-]+ ){1,6}?)${VERB}(?=[.,]|$)`,
  'u',
);

function spokenLater(sentence: string, { after }: Quotation, words: number): Speech | null {
  const [, subject = ''] = SAID_LATER.exec(after) ?? [];
  const least = sentence.trim() ? MIN_INSIDE : MIN_WHOLE;
  if (!subject || words < least || /^(?:as|which|who|that|what)\b/.test(subject)) return null;
  return { speaker: cleanName(new RegExp(`(${NAME}) $`, 'u').exec(subject)?.[1]) };
}

/** “Oh, really?” he assures himself. A comma or a question inside the marks, and somebody who does something. */
const DOES_BEHIND = /^ (?:he|she|they) \p{Ll}{2,15}(?:s|ed)\b/u;

/** Led in by no verb, but somebody speaks of himself at length. */
function isOwnAccount(sentence: string, { text }: Quotation, words: number): boolean {
  const own = (sentence.split(/[”"]/).at(-1) ?? '').trimEnd();
  return words >= MIN_INSIDE && LED_IN.test(own) && !WRITTEN_BEFORE.test(own) && SPOKEN.test(text);
}

function goesOn({ before }: Quotation, previous: Speech | null): Speech | null {
  const between = BETWEEN.exec(before.slice(-160))?.[1];
  return between && !/[.!?]\s/.test(between) && VERB_BEHIND.test(between.trim()) ? previous : null;
}

function judgedBefore(sentence: string, { text }: Quotation, words: number): Speech | null {
  if (words < MIN_PARTIAL || TITLE.test(text) || !JUDGED_BEFORE.test(sentence)) return null;
  return { speaker: cleanName(NAME_JUDGED.exec(sentence)?.[1]) };
}

function spokenBefore(sentence: string, { text }: Quotation, words: number): Speech | null {
  const according = ACCORDING.exec(sentence);
  const own = (sentence.split(/[”"]/).at(-1) ?? '').trimEnd();
  const verb = BEFORE.exec(own) ?? THAT_BEFORE.exec(own);
  if ((!verb && !according) || WRITTEN_BEFORE.test(own)) return null;
  const direct = verb && /[,:]\s*$/.test(verb[0]) && verb[0].split(' ').length <= 8;
  const enough = direct ? words >= 2 || /[.!?]$/.test(text) : words >= MIN_PARTIAL;
  if (!enough || (!direct && TITLE.test(text))) return null;
  const [, nearest] = [...sentence.matchAll(NAME_BEFORE)].at(-1) ?? [];
  const name =
    describedName(sentence) ?? nearest ?? according?.[1] ?? FIRST_NAME.exec(sentence)?.[1];
  return { speaker: cleanName(name) };
}

/** Omar Reed, a senior analyst at Bluefield, the Texas-based organization, told … */
function describedName(sentence: string): string | undefined {
  const pieces = ASIDES_BEFORE.exec(sentence)?.[1]?.split(/, ?/) ?? [];
  const names = pieces.map((piece) => NAME_AT_END.exec(piece)?.[1]);
  return pieces.length > 1 ? names.find(Boolean) : undefined;
}

/** The sentence that the quotation stands in, up to it; '' when it opens one. */
function lastSentence(before: string): string {
  if (/[.!?]["”’]?\s*$/.test(before)) return '';
  return before.split(SENTENCE_GAP).at(-1) ?? '';
}

function cleanName(name: string | undefined): string | null {
  // … writes the Associated Press. And the deal …
  const [own = ''] = (name ?? '').split(/(?<=\p{Ll}{4})\. /u);
  const words = own.replace(/['’]s$/, '').split(' ');
  while (words.length && PRONOUN.test(words[0] ?? '')) words.shift();
  while (words.length && /^(?:of|de|van|von|der|la|bin|al|the)$/.test(words.at(-1) ?? ''))
    words.pop();
  const clean = words.join(' ').replace(/[.,]$/, '');
  return clean.length > 1 && !/^[A-Z]{2,4}$/.test(clean) ? clean : null;
}
