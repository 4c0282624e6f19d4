// What finds the posts of a thread as a script of its own: put into a page that says it is one.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findPosts } from '../../lib/extract/body/find-posts';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('threads', findPosts),
});
