// The kinds of removed pieces in words, for popup and clean view.
import type { RemovalKind } from '../article';
import type { MessageKey } from '../message-key';

export const REMOVAL_WORDS: Record<RemovalKind, MessageKey> = {
  share: 'removedShare',
  'reading-bar': 'removedReadingBar',
  breadcrumb: 'removedBreadcrumb',
  expand: 'removedExpand',
  related: 'removedRelated',
  mood: 'removedMood',
  'hot-list': 'removedHotList',
  prompt: 'removedPrompt',
  player: 'removedPlayer',
  comments: 'removedComments',
  tags: 'removedTags',
  ad: 'removedAd',
  disclaimer: 'removedDisclaimer',
  'other-article': 'removedOtherArticle',
  navigation: 'removedNavigation',
  'repeated-title': 'removedRepeatedTitle',
  'meta-line': 'removedMetaLine',
  credit: 'removedCredit',
  'end-mark': 'removedEndMark',
  'tracking-pixel': 'removedTrackingPixel',
  gallery: 'removedGallery',
  pager: 'removedPager',
  form: 'removedForm',
  hidden: 'removedHidden',
  boilerplate: 'removedBoilerplate',
  other: 'removedOther',
};
