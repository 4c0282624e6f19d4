// Few rules: a reading system has its own, and the reader theirs. Fonts by what systems have, none is brought along.

const CJK =
  '"Songti SC","Source Han Serif SC","Noto Serif CJK SC",STSong,SimSun,"Songti TC","Noto Serif CJK TC",PMingLiU,serif';

export const BOOK_CSS = `body{line-height:1.7}
:lang(zh){font-family:${CJK}}
:lang(zh) p{text-indent:2em;margin:0 0 .4em}
blockquote p,li p,td p,th p,.source p,.cover p{text-indent:0!important}
h1,h2,h3,h4{line-height:1.35;text-align:start;break-after:avoid}
img{max-width:100%;height:auto}
figure{margin:1em 0;text-align:center;break-inside:avoid}
figcaption{font-size:.85em;opacity:.75}
pre{white-space:pre-wrap;font-size:.85em}
table{border-collapse:collapse;max-width:100%}
td,th{border:1px solid;padding:.2em .5em}
.cover{text-align:center;margin-top:25%}
.cover p{margin:.4em 0}
.source{margin-top:2em;padding-top:.8em;border-top:1px solid;font-size:.85em}
.source p{text-indent:0;margin:0;overflow-wrap:anywhere}
`;
