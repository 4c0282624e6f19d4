// The grammar of the time of day: what stands between a day and its hour, the hour, the zone. Sticky: matched at a place of a text.

/** “ 10:24”, “ HKT · 10:24”, “（星期一）北京时间 10:24”, “, 10:24” */
export const LEAD =
  /(?:\s?(?:HKT|HKST|CST|JST|SGT)|\s?(?:[（(](?:星期|周|週)[一二三四五六日][）)])?\s?(?:北京|香港|台北|臺北|新加坡)?(?:时间|時間))?[\s\u2063T@,，·•|｜/—–-]{0,4}(?:[（(]?(?:星期|周|週|礼拜|禮拜)?[一二三四五六日天月火水木金土](?:曜日)?[）)]?[\s\u2063]{0,3})?(?:,\s)?/y;
/** “10:24”, “10:24:30”, “10点24分”, “10h24”, “10시 24분”, “10.24 Uhr” */
export const HOUR =
  /(\d{1,2})(?:\s?[:：時时点點시h]\s?|\.(?=\d\d(?:\s?(?:[ap]\.?m|[Uu]hr)\b)))(\d\d)(?!\d[:：])(?:\s?[分분])?(?:\s?[:：]\s?(\d\d))?(?:[.,]\d{1,9})?(?:\s?秒)?/y;
export const MERIDIEM = /\s?([ap])\.?\s?m\b\.?/iy;
export const ZONE =
  /\s?[（(]?(Z\b|(?:GMT|UTC)?\s?[+−-]\d\d?:?(?:\d\d)?(?!\d)|[A-Z]{2,4}\b)(?:\s\([\p{L}\s]{3,40}\))?[)）]?/uy;
/** “9:10 a.m. EDT, Fri ” directly before a day. */
export const CLOCK_BEFORE =
  /(?<!\d)(\d{1,2})[:.](\d\d)\s?(?:([ap])\.?m\.?)?\s?([A-Z]{1,4})?,?\s(?:on\s)?(?:\p{L}{3,9}\.?,?\s)?$/iu;
