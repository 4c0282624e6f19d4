// The keys of every sentence the clean view and the picker can show: kept while they can be had (a test holds the list complete).
import type { MessageKey } from '../message-key';

export const VIEW_SENTENCES = `
  removedShare removedReadingBar removedBreadcrumb removedExpand removedRelated removedMood
  removedHotList removedPrompt removedPlayer removedComments removedTags removedAd
  removedDisclaimer removedOtherArticle removedNavigation removedRepeatedTitle removedMetaLine
  removedCredit removedEndMark removedTrackingPixel removedGallery removedPager removedForm
  removedHidden removedBoilerplate removedOther removedNothing removedRestoreAll removedTakeOutAll removedShow removedStays removedPicture removedIntro removedMore
  removedRestore removedTakeOut removedNoWords viewClose viewBack viewLabel viewArticle viewTools
  viewOutline viewOutlineEmpty viewSettings viewRemoved viewPrint viewKeys viewSource viewMinutes
  viewOriginal viewProgress viewImageHeld viewImageEnlarge viewImageFailed viewImageOpen viewNoticePaywall
  viewNoticeTruncated viewNoticeBeginning viewNoticeFlattened viewNoticeMaybeLeftOut viewPages viewPagesJoining viewPagesJoin viewPagesRetry
  viewPagesFailed viewPageSeam viewCodeCopy viewCodeCopied viewEmbedVideo viewEmbedAudio viewEmbedPost
  viewEmbedMap viewEmbedChart viewEmbedFrame viewEmbedPlay viewEmbedOpen viewSelectionTools viewCopyQuote viewCollect viewHighlight viewWholeSentence
  fieldsToCheck fieldsToCheckJoint fieldTitle fieldAuthor fieldSource fieldTime
  viewQuoteCopied viewPlainLink viewCopyRefused viewCollected viewCollectedPrivate viewCollectedNever notKeptFailed notKeptNewer
  notKeptTooLong notKeptArticleFull notKeptSiteFull viewNotHanded viewHighlighted
  viewHighlightRemoved viewFailed viewNoArticle viewStale viewReread viewUpdated viewHostRemoved
  viewNothingSelected viewPageRewritten viewGone viewStillLoading viewMoreArrived viewReadAgain viewSaveOutline keySaveOutline settingTheme settingFont settingSize settingLeading settingMeasure
  settingParagraphs settingAlignment themeSystem themeLight themeSepia themeDark themeBlack themeContrast fontFangsong settingWeight viewMinutesLeft viewFind viewFindCount viewFindNone viewFindNext viewFindPrevious keyFind viewImageNext viewImagePrevious fontSong fontHei
  fontKai fontSerif fontSans paragraphsIndent paragraphsSpaced alignJustify alignStart keyClose
  keySections keyOutline keySettings keyRemoved keySize keyTheme keyPrint keyCopyQuote keyCollect
  keyHighlight keyHide keyUndo viewHidden viewHideHint viewNothingToUndo undo keySelectAll keyHelp pickHint pickTake pickCancel pickFailed pickSize languageTag
  guideTitle guideTag outlineInferred reasonNumbering reasonBold reasonCentred reasonLarger reasonShortLine
  saveToLibrary saveUndone saveAsFile
  exportTitle exportFormat exportQuotes exportNoQuotes exportPictures exportNoPictures exportPicturesLooking
  exportPicturesSure exportPicturesPerhaps exportPicturesLinked exportCopy exportSave exportMaking exportCopied
  formatMarkdown formatHtml formatText formatJson formatEpub
  markYellow markGreen markBlue markPink viewNotes viewNote keyColours keyNotes viewHighlightedPrivate viewHighlightedNever
  settingOwnCss settingOwnCssHint viewAloud keyAloud aloudNoVoice viewPlaceBack settingPlace settingPlaceHint choiceTitle choicePick choiceWhole choiceFound choiceIsPicked choiceIsWhole
  choiceForSite choiceForSiteHint choiceKept
  reasonRunIn reasonBoldLead reasonBracket reasonBullet reasonParallel reasonOther`
  .trim()
  .split(/\s+/) as MessageKey[];
