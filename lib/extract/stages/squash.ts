// A text by its letters and digits alone, for telling whether two lines say the same.

export const squash = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();
