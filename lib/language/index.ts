// The languages the reader knows words of, Chinese and English apart (known-packs.ts). To add one: a file beside this one, its line here,
// its examples in tests/language/.
import { af } from './af';
import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { LanguagePack } from './language-pack';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import { sw } from './sw';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';

/** In order: of two that say the same in different ways the first is believed. */
export const FURTHER_PACKS: readonly LanguagePack[] = [
  af,
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  sw,
  th,
  tr,
  uk,
  vi,
];
