// The article itself. Typesetting after clreq (Requirements for Chinese Text Layout): line gap 50–100 %, a whole number of
// characters to the line, indent or space between paragraphs but never both, marks trimmed at line starts.
export const ARTICLE_CSS = `
.article{max-width:var(--measure);margin:0 auto;padding:40px 0 96px;font-family:var(--body-font);font-size:var(--size);line-height:var(--leading);
line-break:strict;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:trim-start;hanging-punctuation:first allow-end;-webkit-user-select:text;user-select:text;box-sizing:content-box;padding-inline:32px}
.article ::selection{background:var(--qy-accent-soft)}
.justified .body{text-align:justify}
.head{margin:0 0 2.2em}
.head h1{margin:0 0 .5em;word-break:keep-all;overflow-wrap:anywhere;font-family:var(--title-font);font-size:1.72em;font-weight:700;line-height:1.36;letter-spacing:0;text-wrap:balance;text-align:start}
.facts{display:flex;flex-wrap:wrap;margin:0;color:var(--qy-ink-2);font:14px/1.7 var(--qy-font)}
.fact:not(:last-child)::after{content:"·";margin:0 .55em;color:var(--qy-ink-3)}
.body p{margin:0 0 1em}
.indented .body p{margin:0;text-indent:2em}
.indented .body :is(li,td,th,figcaption,figure,dd) p,.indented .body p:has(>img:only-child),.indented .body p.section{text-indent:0}
.body :is(h1,h2,h3,h4,h5,h6){margin:1.7em 0 .7em;font-family:var(--head-font);font-weight:700;line-height:1.45;text-align:start;text-indent:0;text-wrap:balance;break-after:avoid}
.body>:first-child{margin-top:0}
.body :is(h1,h2){font-size:1.24em}
.body h3{font-size:1.1em}
.body :is(h4,h5,h6){font-size:1em}
.body p.section{margin:1.5em 0 .6em;font-family:var(--head-font);font-weight:700;text-align:start;break-after:avoid}
.body :is(.section,h1,h2,h3,h4,h5,h6)+:is(.section,h1,h2,h3,h4,h5,h6){margin-top:.4em}
.article:lang(ko){word-break:keep-all}
.body :is(strong,b){font-weight:700}
.body a{color:var(--qy-accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.body a:hover{color:var(--qy-accent-hover);text-decoration-thickness:2px}
.body :is(ul,ol){margin:0 0 1em;padding-inline-start:2em}
.body li{margin:0 0 .35em;text-indent:0}
.body li::marker{color:var(--qy-ink-3)}
.body dl{margin:0 0 1em}
.body dt{font-weight:700}
.body dd{margin:0 0 .5em;margin-inline-start:2em}
.body blockquote{margin:1.2em 0;padding:.1em 0 .1em 1.2em;border-inline-start:3px solid var(--qy-line);color:var(--qy-ink-2);font-family:var(--quote-font)}
.body blockquote>:last-child{margin-bottom:0}
.body :is(pre,code,kbd,samp){font-family:ui-monospace,"SFMono-Regular",Consolas,"Noto Sans Mono CJK SC","Liberation Mono",monospace;font-size:.84em;text-autospace:no-autospace}
.body :is(p,li,td) code{padding:.1em .3em;border-radius:var(--qy-radius-1);background:var(--qy-sunken)}
.body pre{margin:1.2em 0;padding:14px 16px;overflow-x:auto;border-radius:var(--qy-radius-2);background:var(--qy-raised);line-height:1.6;text-align:start;white-space:pre;tab-size:2;overflow-wrap:normal}
.body pre code{font-size:1em}
.body figure{margin:1.6em 0;text-align:center}
.body figure figure{margin:0 0 .8em}
.body img{display:block;max-width:100%;height:auto;margin:1.2em auto;border-radius:var(--qy-radius-1);background:var(--qy-sunken)}
.body img[tabindex]{cursor:zoom-in}
.failed-image{display:block;margin:1em 0;padding:10px;border-radius:var(--qy-radius-1);background:var(--qy-raised);color:var(--qy-ink-3);font:13px/1.5 var(--qy-font);text-align:center;text-indent:0}
.body figure img{margin:0 auto}
.body :is(p,li,td) img[width]:is([width="16"],[width="20"],[width="24"],[width="32"]){display:inline;margin:0}
.body :is(figcaption,caption){margin:.6em auto 0;max-width:92%;color:var(--qy-ink-2);font-size:14px;line-height:1.6;text-align:center;text-indent:0}
.body :is(video,audio){max-width:100%}
.held-image{display:grid;place-items:center;width:100%;min-height:112px;margin:1em 0;padding:16px;border:1px dashed var(--qy-line-strong);border-radius:var(--qy-radius-2);color:var(--qy-ink-2);font:14px/1.5 var(--qy-font);text-indent:0;background:var(--qy-raised)}
.held-image:hover{border-color:var(--qy-accent);color:var(--qy-accent)}
.table-frame{margin:1.4em 0;overflow-x:auto;overscroll-behavior-x:contain;scrollbar-width:thin}
.body table{border-collapse:collapse;margin:0 auto;font-size:.84em;line-height:1.55;text-align:start;text-indent:0;overflow-wrap:normal}
.body :is(td,th){padding:.5em .7em;border:1px solid var(--qy-line);vertical-align:top;min-width:3em}
.body th{background:var(--qy-raised);font-weight:600}
.body :is(td,th) p{margin:0;text-indent:0}
.body hr{width:6em;margin:2.4em auto;border:0;border-top:1px solid var(--qy-line-strong)}
.body :is(sup,sub){line-height:1;font-size:.7em}
.body ruby rt{font-size:.5em}
mark.passage{border-radius:2px;background:var(--qy-mark);color:var(--qy-on-mark)}
mark.passage.collected{background:none;color:inherit;text-decoration:underline 2px var(--qy-mark);text-underline-offset:.25em;text-decoration-skip-ink:none}
.restored{margin:1em 0;padding:.4em 1em;border-inline-start:3px dotted var(--qy-line-strong);opacity:.86}
.seam{display:flex;align-items:center;gap:14px;margin:2.2em 0;color:var(--qy-ink-3);font:12px/1 var(--qy-font);text-indent:0;user-select:none}
.seam::before,.seam::after{content:"";flex:1;border-top:1px solid var(--qy-line)}
.flash{animation:qy-flash 1.6s ease-out}
@keyframes qy-flash{0%,40%{background:var(--qy-accent-soft);box-shadow:0 0 0 6px var(--qy-accent-soft)}100%{background:transparent;box-shadow:none}}
.foot{margin:3.2em 0 0;padding-top:1.2em;border-top:1px solid var(--qy-line);color:var(--qy-ink-2);font:14px/1.7 var(--qy-font)}
.credits{display:flex;flex-wrap:wrap;gap:2px 20px;margin:0 0 12px}
.credit{display:flex;gap:.5em;min-width:0}
.credit dt{flex:none;color:var(--qy-ink-3)}
.credit dd{margin:0;min-width:0}
.origin{display:flex;flex-wrap:wrap;gap:0 12px;margin:0}
.origin a{flex:none;color:var(--qy-accent);text-underline-offset:3px}
.address{min-width:0;color:var(--qy-ink-3);overflow-wrap:anywhere;font-size:12px;line-height:24px}
@media (max-width:560px){
.article{padding:20px 20px 80px}
.head h1{font-size:1.5em}
.body>figure,.body>p>img:only-child{margin-inline:-20px}
.body>figure img{border-radius:0}
.body>figure :is(figcaption){padding:0 20px}
}
@media (prefers-reduced-motion:reduce){.flash{animation-duration:.01s}}
`;
