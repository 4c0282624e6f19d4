import { describe, expect, test } from 'vitest';
import { isBaseLanguage } from '../../../lib/language/is-base-language';

const ENGLISH =
  'The old bridge in the middle of the town was closed to traffic on Monday. It is the first time in forty years that the council has asked for help with the repair, and the work will last until spring.';
const CHINESE =
  '河边的小城在这一年里修好了一段老街，账目写在墙上，谁都可以来看，谁都可以来问，谁都可以来记。';
const GERMAN =
  'Die alte Brücke in der Mitte der Stadt wurde am Montag für den Verkehr gesperrt. Zum ersten Mal seit vierzig Jahren hat der Rat um Hilfe gebeten, und die Arbeit wird bis in den Frühling dauern.';
const DUTCH =
  'De oude brug in het midden van de stad is maandag afgesloten voor het verkeer. Het is voor het eerst in veertig jaar dat de raad om hulp vraagt, en het werk duurt tot in de lente van volgend jaar.';
const JAPANESE =
  '町の中心にある古い橋が月曜日から通行止めになった。四十年ぶりに町は修理の費用を住民に求め、工事は春まで続く見通しだ。';
const RUSSIAN =
  'Старый мост в центре города закрыли для движения в понедельник, и работы продлятся до весны.';
const VIETNAMESE =
  'Cây cầu cũ ở giữa thị trấn đã đóng cửa từ thứ Hai. Đây là lần đầu tiên trong bốn mươi năm hội đồng nhờ người dân giúp sửa chữa.';

describe('Chinese and English, and what stands beside them on their pages', () => {
  test.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
    ['Chinese with names in Latin letters', `${CHINESE.repeat(3)}iPhone 17 Pro Max、OpenAI GPT`],
    ['Chinese with a menu of languages', `${CHINESE.repeat(3)} Русский 日本語 한국어 عربي English`],
    ['English with a name in Greek', `${ENGLISH} Ελλάδα`],
    ['next to nothing', 'Startseite Kontakt'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(isBaseLanguage(text)).toBe(true));
});

describe('every other language', () => {
  test.each([
    ['German', GERMAN],
    ['German with an English sentence', `${GERMAN.repeat(3)} The bridge is closed for the winter.`],
    ['Dutch, which shares words with English', DUTCH],
    ['Japanese', JAPANESE],
    ['Russian', RUSSIAN],
    ['Vietnamese', VIETNAMESE],
    ['German below a Chinese line', `${CHINESE}\n${GERMAN.repeat(3)}`],
  ])('%s', (_name, text) => expect(isBaseLanguage(text)).toBe(false));
});
