// Keys, menu entries and calls reach the background here; nothing runs in any page before one of them.
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackgroundCalls } from '../lib/platform/answer-calls';
import { BACKGROUND_CHECKS, buildBackgroundHandlers } from '../lib/platform/background-calls';
import {
  closeStorageToContentScripts,
  forgetPrivateStates,
  openStores,
} from '../lib/platform/stores';

export default defineBackground(() => {
  const stores = openStores();
  answerBackgroundCalls(buildBackgroundHandlers(stores), BACKGROUND_CHECKS);
  void closeStorageToContentScripts();
  forgetPrivateStates();
});
