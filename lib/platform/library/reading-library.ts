// What reading leaves behind: where it stopped, and what the reader said the text of a page is.
import type { InTurn } from '../../in-turn';
import { forgetPlaces } from '../../library/forget-places';
import type { Kept } from '../../library/kept';
import {
  findChoice,
  forgetSiteChoice,
  listSiteChoices,
  type SiteChoice,
  setChoice,
} from '../../library/text-choices';
import type { Desk } from '../../library/write-records';
import type { HeldChoice, TextChoice } from '../../text-choice';
import type { LibraryMeans } from './library-means';
import { tryToWrite } from './try-to-write';

interface WantedChoice {
  /** Null: what is found by itself. */
  choice: TextChoice | null;
  isForSite: boolean;
}

/** What reading leaves behind. */
export interface ReadingLibrary {
  /** Forgets where reading stopped, everywhere. */
  forgetPlaces(): Promise<Kept>;
  /** What the reader said the text of the page at `url` is; null where the store cannot tell. */
  findChoice(url: string): Promise<HeldChoice | null>;
  setChoice(url: string, wanted: WantedChoice): Promise<Kept>;
  /** Rejects when the store cannot be read. */
  listSiteChoices(): Promise<SiteChoice[]>;
  forgetSiteChoice(host: string): Promise<Kept>;
}

export function openReadingLibrary({ base }: LibraryMeans, inTurn: InTurn): ReadingLibrary {
  const write = (work: (desk: Desk) => Promise<void>) => inTurn(() => tryToWrite(base, work));
  return {
    forgetPlaces: () => write((desk) => forgetPlaces(desk, 0)),
    findChoice: (url) => inTurn(() => base.read((one) => findChoice(one, url)).catch(() => null)),
    setChoice: (url, wanted) => write((desk) => setChoice(desk, url, wanted)),
    listSiteChoices: () => inTurn(() => base.read(listSiteChoices)),
    forgetSiteChoice: (host) => write((desk) => forgetSiteChoice(desk, host)),
  };
}
