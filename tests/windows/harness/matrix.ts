// `npm test` takes one case of each kind, `npm run soak -- windows` all of them.

export const IS_WHOLE = process.env.QINGYUE_MATRIX === 'whole';

/** All cases in the long form, those that `isTypical` names in the short one. */
export function pickCases<T>(cases: readonly T[], isTypical: (one: T) => boolean): T[] {
  return IS_WHOLE ? [...cases] : cases.filter(isTypical);
}
