// What marks the line that we put above a post.

/** Its class: the line says who wrote the post, and when. */
export const POST_HEAD = 'qy-post-head';
