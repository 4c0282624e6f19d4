// How inline scripts hold the time of publication: `var ct = "1715558400"`, `"pubtime":"2020-02-17 12:22:05"`, and how they write it
// into the page themselves: `innerText = "2020-02-17 12:22"`. The first group is the time: seconds or milliseconds since 1970, or a date.
export const SCRIPT_TIME =
  /\b(?:(?:var ct|ctime|create_?time|pub(?:lish)?(?:ed)?_?(?:time|date|at)|inner(?:html|text)|datepublished)["']?\s{0,3}[:=]|document\.write\()\s{0,3}["']?(\d{13}|\d{10}(?!\d)|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ T][\d:]{4,8}(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?)/gi;
