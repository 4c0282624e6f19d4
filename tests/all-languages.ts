// Tests of one part find the words of all languages, as whoever reads pages outside of the extension does.
import { FURTHER_PACKS } from '../lib/language/index';
import { addPacks } from '../lib/language/known-packs';

addPacks(FURTHER_PACKS);
