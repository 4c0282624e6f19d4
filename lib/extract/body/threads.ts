// All that only threads need: a script of its own brings it to their pages.
import { findPosts } from './find-posts';
import { addPostHeads, keepPosts } from './keep-posts';

export const THREADS = { findPosts, keepPosts, addPostHeads };
