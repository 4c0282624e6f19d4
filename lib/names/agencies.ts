// Agencies by their names: those of the whole world. Those of a country are in its pack, and Chinese ones are media like others.
import { Matcher } from '../language/matcher';
import { says } from '../language/says';

const NEWS =
  'afp agence_france-presse anp ansa apa associated_press belga bloomberg bloomberg_news dpa efe epd kna lusa ntb reuters ritzau sda sid tass the_associated_press upi xinhua';
const PICTURES =
  'alamy ap ap_photo courtesy epa getty getty_images handout istock pa pixabay reuters_staff shutterstock unsplash';

const entries = (names: string) => names.split(' ').map((name) => name.replaceAll('_', ' '));

const newsNames: ReadonlySet<string> = new Set(entries(NEWS));
/** What may stand behind an agency's name: “AP Photo/Jane Doe”. */
const BEHIND = '{ ,/,，}…40';
let all: Matcher | undefined;

function allNames(): Matcher {
  const names = entries(`${NEWS} ${PICTURES}`);
  all ??= new Matcher([{ is: names.flatMap((name) => [name, name + BEHIND]).join('|') }]);
  return all;
}

/** An agency of news, and nothing else. */
export const isNewsAgency = (text: string): boolean => newsNames.has(text.toLowerCase());

/** The same, or one of a country: where a name stands it is nobody's. */
export const isAgencyName = (text: string): boolean =>
  isNewsAgency(text) || says('agency').test(text);

/** An agency of news or of pictures, with whom or what it names beside. */
export const isAgency = (text: string): boolean => allNames().test(text);
