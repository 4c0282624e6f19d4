// The voice that reads an article aloud: one of the system's own, never one that sends the words away to be spoken.

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Other tags that systems give to voices of a language. */
const SAME: Record<string, string> = { cmn: 'zh', yue: 'zh', nb: 'no', nn: 'no' };
/** Where the tag alone says it. */
const REGIONS: Record<string, string> = { yue: 'hk', hant: 'tw', hans: 'cn' };

/** Null where none speaks the language, or it is not known. */
export function findLocalVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const wanted = readTag(lang);
  const fits = voices.filter(
    (voice) => voice.localService && wanted.name && readTag(voice.lang).name === wanted.name,
  );
  const sameRegion = fits.filter((voice) => readTag(voice.lang).region === wanted.region);
  const best = sameRegion.length > 0 ? sameRegion : fits;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}

/** “zh-Hant-TW”, “zh_CN”, “cmn-cn”. */
function readTag(tag: string): { name: string; region: string } {
  const [name = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  const said = [name, ...rest].map((part) => REGIONS[part]).find(Boolean);
  return { name: SAME[name] ?? name, region: region ?? said ?? '' };
}
