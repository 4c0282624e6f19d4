// The type of `t`: every sentence a user reads has a key in public/_locales, and English is the list of keys.

export type MessageKey = keyof typeof import('../public/_locales/en/messages.json');

/** The sentence for a key, with $1…$9 filled in order. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;
