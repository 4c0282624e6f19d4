// Dates as newspapers of each language print them, with their months, the words between day and hour and those behind it.
import { expect, test } from 'vitest';
import { findShownDates } from '../../../lib/dates/find-shown-dates';

const show = (text: string, lang: string) =>
  findShownDates(text, lang).map(({ day, time }) => (time ? `${day} ${time}` : day));

const DAY = '2024-05-13';
const MINUTE = '2024-05-13 14:30';

test.each([
  ['af', '13 Mei 2024 om 14:30', MINUTE],
  ['ar', '13 مايو 2024 02:30 م', MINUTE],
  ['ar', '13 أيار 2024', DAY],
  ['ar', '13 مايو 2024 الساعة 14:30', MINUTE],
  ['ar', '13 مايو 2024 - 02:30 مساءً', MINUTE],
  ['ar', '13 مايو 2024 م 14:30', MINUTE],
  ['az', '13 may 2024, saat 14:30', MINUTE],
  ['bg', '13 май 2024 г. в 14:30', MINUTE],
  ['bg', '13.05.2024 г., 14:30 ч.', MINUTE],
  ['ca', '13 de maig de 2024 a les 14:30', MINUTE],
  ['cs', '13. květen 2024', DAY],
  ['cs', '13. května 2024 v 14:30', MINUTE],
  ['da', '13. maj 2024 kl. 14:30', MINUTE],
  ['da', 'den 13. maj 2024 kl 14:30', MINUTE],
  ['de', '13. Mai 2024 um 14:30 Uhr', MINUTE],
  ['el', '13 Μαΐου 2024, στις 14:30', MINUTE],
  ['el', 'Δευτέρα 13 Μάι 2024, 02:30 μ.μ.', MINUTE],
  ['es', '13 de mayo de 2024, 14:30h', MINUTE],
  ['es', '13 de mayo de 2024 a las 14:30', MINUTE],
  ['et', '12. märts 2024, 14:30', '2024-03-12 14:30'],
  ['et', '13. mai 2024 kell 14:30', MINUTE],
  ['fa', '13-05-2024 ساعت 14:30', MINUTE],
  ['fi', '13.5.2024 klo 14:30', MINUTE],
  ['fr', '13 mai 2024 à 14h30', MINUTE],
  ['gl', '13 de maio de 2024 ás 14:30', MINUTE],
  ['he', '13/05/2024, 14:30', MINUTE],
  ['he', '13 במאי 2024 בשעה 14:30', MINUTE],
  ['hi', '13-05-2024 शाम 02:30 बजे', MINUTE],
  ['hr', '13. svibanj 2024. 14:30', MINUTE],
  ['hr', '13.05.2024. u 14:30 sati', MINUTE],
  ['hr', '13. maja 2024. u 14:30', MINUTE],
  ['hr', '13. svibnja 2024. u 14:30', MINUTE],
  ['hu', '2024. 05. 13. 14:30', MINUTE],
  ['hy', '13 մայիսի 2024, ժամը 14:30', MINUTE],
  ['id', '13 Mei 2024 02:30 sore', MINUTE],
  ['id', '13 Mei 2024, pukul 14:30 WIB', MINUTE],
  ['is', '13. maí 2024 kl. 14:30', MINUTE],
  ['it', '13 Maggio 2024 alle ore 14:30', MINUTE],
  ['it', '13 maggio 2024, ore 14:30', MINUTE],
  ['ka', '13 მაისი 2024 14:30', MINUTE],
  ['kk', '13 мамыр 2024, 14:30', MINUTE],
  ['lt', '2024-05-13 14:30', MINUTE],
  ['lv', '13.05.2024, plkst. 14:30', MINUTE],
  ['mk', '13 мај 2024 во 14:30', MINUTE],
  ['ms', '13 Mei 2024, 02:30 petang', MINUTE],
  ['ms', '12 Ogos 2024', '2024-08-12'],
  ['nb', '13. mai 2024 kl. 14:30', MINUTE],
  ['nl', '13 mei 2024 om 14:30 uur', MINUTE],
  ['pl', '13 maja 2024, godz. 14:30', MINUTE],
  ['pl', '13 maj 2024, 14:30', MINUTE],
  ['pl', '13 maja 2024 r. o 14:30', MINUTE],
  ['pt', '13/05/2024 às 14:30', MINUTE],
  ['pt', '13 de maio de 2024 às 14h30', MINUTE],
  ['ro', '13 mai 2024, ora 14:30', MINUTE],
  ['ro', '13 mai 2024 la 14:30', MINUTE],
  ['ru', '13 мая 2024 г. в 14:30', MINUTE],
  ['ru', '13 мая 2024 года, 14:30', MINUTE],
  ['sk', '13. mája 2024 o 14:30', MINUTE],
  ['sk', '13. máj 2024', DAY],
  ['sl', '12. marec 2024', '2024-03-12'],
  ['sl', '13. maj 2024 ob 14:30', MINUTE],
  ['sq', '13 maj 2024, ora 14:30', MINUTE],
  ['sr', '13. мај 2024. у 14:30', MINUTE],
  ['sr', '12. јуна 2024. 14:30', '2024-06-12 14:30'],
  ['sv', '13 maj 2024 kl. 14:30', MINUTE],
  ['sw', '13 Mei 2024 saa 14:30', MINUTE],
  ['th', '13-05-2024 เวลา 14:30 น.', MINUTE],
  ['tl', '12 Hunyo 2024', '2024-06-12'],
  ['tr', '13 Mayıs 2024 saat 14:30', MINUTE],
  ['uk', '13 травня 2024 р. о 14:30', MINUTE],
  ['uk', '13 травня 2024 року, 14:30', MINUTE],
  ['ur', '13 مئی 2024', DAY],
  ['vi', '13/05/2024 02:30 chiều', MINUTE],
  ['vi', '13/05/2024 lúc 14:30', MINUTE],
])('%s: %s', (lang, text, expected) => {
  expect(show(text, lang)).toEqual([expected]);
});

test('a number behind a sentence that ends with a date is no hour', () => {
  expect(show('Otvoreno je 13. svibnja 2024. U 30 minuta došlo je 50 ljudi.', 'hr')).toEqual([DAY]);
});
