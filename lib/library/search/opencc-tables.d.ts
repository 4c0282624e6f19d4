// OpenCC's tables as they come: “from to” pairs, one behind the other with | between them.
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
