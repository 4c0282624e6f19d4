// The article's typesetting as custom properties: what the user chose, and what its own language asks for.
import type { Settings } from '../../settings/settings';

type Region = 'sc' | 'tc' | 'hk' | 'jp' | 'kr' | 'latin';

// Local faces only, in the order of quality; the region decides where full-width marks sit.
const SONG: Record<Region, string> = {
  sc: '"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Songti SC",SimSun',
  tc: '"Source Han Serif TC","Noto Serif CJK TC","Noto Serif TC","Songti TC",PMingLiU',
  hk: '"Source Han Serif HC","Noto Serif CJK HK","Noto Serif HK","Songti TC",PMingLiU',
  jp: '"Hiragino Mincho ProN","Source Han Serif","Noto Serif CJK JP","Yu Mincho"',
  kr: '"Source Han Serif K","Noto Serif CJK KR","Noto Serif KR",AppleMyungjo,Batang',
  latin: 'Charter,"Iowan Old Style",Georgia,"Noto Serif","DejaVu Serif"',
};
const HEI: Record<Region, string> = {
  sc: '"PingFang SC","Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei"',
  tc: '"PingFang TC","Source Han Sans TC","Noto Sans CJK TC","Microsoft JhengHei"',
  hk: '"PingFang HK","Source Han Sans HC","Noto Sans CJK HK","Microsoft JhengHei"',
  jp: '"Hiragino Sans","Source Han Sans","Noto Sans CJK JP","Yu Gothic"',
  kr: '"Apple SD Gothic Neo","Source Han Sans K","Noto Sans CJK KR","Malgun Gothic"',
  latin: 'system-ui,"Segoe UI",Roboto,"Noto Sans"',
};
const KAI: Record<Region, string> = {
  sc: '"Kaiti SC",STKaiti,KaiTi,"LXGW WenKai","AR PL UKai CN"',
  tc: '"Kaiti TC",BiauKai,DFKai-SB,"LXGW WenKai TC","AR PL UKai TW"',
  hk: '"Kaiti TC",BiauKai,DFKai-SB,"LXGW WenKai TC","AR PL UKai HK"',
  jp: '"YuKyokasho","Klee One"',
  kr: 'Gungsuh,GungSeo',
  latin: '"Iowan Old Style",Palatino,"Palatino Linotype",Georgia',
};
const FANGSONG_USUAL = 'STFangsong,FangSong,';
const FANGSONG: Partial<Record<Region, string>> = {
  sc: `${FANGSONG_USUAL}"FangSong_GB2312","Zhuque Fangsong (technical preview)",`,
  tc: FANGSONG_USUAL,
  hk: FANGSONG_USUAL,
  jp: FANGSONG_USUAL,
};
const LATIN_SERIF = 'Charter,"Iowan Old Style",Georgia,"Noto Serif"';
const LATIN_SANS = 'system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial';

export function regionOf(lang: string): Region {
  const tag = lang.toLowerCase();
  if (/^(zh-(hant-)?(hk|mo)|yue)\b/.test(tag)) return 'hk';
  if (/^zh-(tw|hant)/.test(tag)) return 'tc';
  return REGIONS[tag.split('-', 1)[0] ?? ''] ?? 'latin';
}

const REGIONS: Record<string, Region> = { zh: 'sc', wuu: 'sc', ja: 'jp', ko: 'kr' };

/** True for scripts that are set in full-width squares and indent their paragraphs. */
export const isSquareScript = (lang: string): boolean => !/^(kr|latin)$/.test(regionOf(lang));

function bodyFont(settings: Settings, region: Region): string {
  switch (settings.font) {
    case 'song':
      return `${SONG[region]},serif`;
    case 'hei':
      return `${HEI[region]},sans-serif`;
    case 'kai':
      return `${KAI[region]},${SONG[region]},serif`;
    case 'fangsong':
      return `${FANGSONG[region] ?? ''}${SONG[region]},serif`;
    case 'serif':
      return `${LATIN_SERIF},${SONG[region]},serif`;
    case 'sans':
      return `${LATIN_SANS},${HEI[region]},sans-serif`;
  }
}

/** Value of a `style` attribute for the view's root. */
export function readingStyle(settings: Settings, lang: string): Record<string, string> {
  const region = regionOf(lang);
  const isSans = settings.font === 'hei' || settings.font === 'sans';
  return {
    '--body-font': bodyFont(settings, region),
    '--head-font':
      isSans || region !== 'latin' ? `${HEI[region]},sans-serif` : bodyFont(settings, region),
    '--title-font': isSans ? `${HEI[region]},sans-serif` : `${SONG[region]},serif`,
    '--quote-font': `${KAI[region]},${isSans ? HEI[region] : SONG[region]},serif`,
    '--size': `${settings.fontSize}px`,
    '--weight': String(settings.fontWeight),
    '--leading': String(settings.lineHeight),
    // A Latin line of the same visual width holds about twice as many letters: 38ic is some 75 of them.
    '--measure':
      region === 'latin'
        ? `${Math.round(settings.lineLength * 0.88)}em`
        : `${settings.lineLength}ic`,
  };
}

/** Class names for the article root. */
export function readingClass(settings: Settings, lang: string): string {
  const indent = settings.paragraphs === 'indent' && isSquareScript(lang);
  return [
    'article',
    indent ? 'indented' : 'spaced',
    settings.justify && isSquareScript(lang) ? 'justified' : 'ragged',
  ].join(' ');
}
