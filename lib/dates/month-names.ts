// Names of the months and their short forms, lower case, in the languages news is read in most.

const NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene janeiro gennaio gen januari januarie stycznia ocak января янв січня leden ledna tammikuuta jänner ianuarie',
  'february feb februar février fevrier févr fevr febrero fevereiro fev febbraio februari lutego şubat subat февраля фев лютого února helmikuuta februarie',
  'march mar märz marz maerz mars marzo março marco maart maret marca mart марта мар березня března maaliskuuta martie mrz',
  'april apr avril avr abril abr aprile kwietnia nisan апреля апр квітня dubna huhtikuuta aprilie',
  'may mai mayo maio maggio mag mei maj maja mayıs mayis мая травня května toukokuuta',
  'june jun juni juin junio junho giugno giu juni czerwca haziran июня июн червня června kesäkuuta iunie',
  'july jul juli juillet juil julio julho luglio lug lipca temmuz июля июл липня července heinäkuuta iulie',
  'august aug août aout agosto ago augustus agustus augusti sierpnia ağustos agustos августа авг серпня srpna elokuuta',
  'september sep sept septembre septiembre setembro set settembre września eylül eylul сентября сен вересня září syyskuuta septembrie',
  'october oct oktober okt octobre octubre outubro out ottobre ott października ekim октября окт жовтня října lokakuuta octombrie',
  'november nov novembre noviembre novembro listopada kasım kasim ноября ноя листопада listopadu marraskuuta noiembrie',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember grudnia aralık aralik декабря дек грудня prosince joulukuuta decembrie',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);
