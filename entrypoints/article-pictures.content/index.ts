// What the page knows of the article's pictures, and their bytes, as a script of its own: put into a page when a whole article leaves it.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { listPictures } from '../../lib/export/pictures';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { forecast } from '../../lib/save/picture-source';
import { providePart } from '../../lib/ui/page-parts';
import { readPicture } from './read-picture';
import { surveyPictures } from './survey-pictures';

export default defineContentScript({
  ...ON_DEMAND,
  main: () =>
    providePart('article-pictures', {
      survey: surveyPictures,
      read: readPicture,
      forecast: (body, mayFetch) => forecast(surveyPictures(listPictures(body), mayFetch)),
    }),
});
