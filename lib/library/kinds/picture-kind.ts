// A picture of a saved article: its bytes, as the page had them. Its id is its address.
import { isRecord, isText } from '../../check';
import { type Kind, readWhole } from '../record';

export interface SavedPicture {
  type: string;
  /** Base64 (RFC 4648, clause 4): messages of Chromium know no bytes. */
  data: string;
}

/** Characters of base64 of one picture, and of all of an article together: about 6 MB. */
export const MAX_PICTURE = 4_000_000;
export const MAX_PICTURES = 8_000_000;

/** None that could hold a script. */
const TYPE = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const PICTURE_KIND: Kind<SavedPicture, never> = {
  name: 'picture',
  read: readWhole(readPicture),
  changes: {},
};

export function readPicture(value: unknown): SavedPicture | null {
  if (!isRecord(value) || !isText(value.type, 20) || !isText(value.data, MAX_PICTURE)) return null;
  const { type, data } = value;
  return TYPE.test(type) && BASE64.test(data) ? { type, data } : null;
}

/** As an `img` takes it. */
export const toDataUri = ({ type, data }: SavedPicture): string => `data:${type};base64,${data}`;
