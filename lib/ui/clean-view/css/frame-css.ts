// The frame: dialog, bar, outline, panels, selection bar, toast. Pixels and tokens only; logical where text runs.
export const FRAME_CSS = `
:host{color-scheme:light dark}
html,body{height:100%;margin:0}
.around{position:fixed;inset:0}
iframe.stage{display:block;width:100%;height:100%;border:0;background:var(--qy-paper)}
.way-out{position:absolute;z-index:8;top:6px;inset-inline-end:var(--qy-space-3);display:grid;place-items:center;width:36px;height:36px;border-radius:var(--qy-radius-2);color:var(--qy-ink-2)}
.way-out:hover{background:var(--qy-sunken);color:var(--qy-ink)}
.way-out:focus-visible{outline-offset:-2px}
.print-copy{display:none!important}
*,::before,::after{box-sizing:border-box}
.view{position:absolute;inset:0;display:grid;grid-template:48px minmax(0,1fr)/auto minmax(0,1fr);background:var(--qy-paper);color:var(--qy-ink);font:var(--qy-text-3)/var(--qy-leading-ui) var(--qy-font);
-webkit-font-smoothing:antialiased;text-size-adjust:100%}
button,input,select{font:inherit;color:inherit}
button{appearance:none;margin:0;padding:0;border:0;background:none;cursor:pointer}
:focus{outline:none}
:focus-visible{outline:var(--qy-focus-width) solid var(--qy-focus);outline-offset:2px}
.icon{display:block;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.bar{grid-area:1/1/2/3;display:flex;align-items:center;gap:2px;padding:0 var(--qy-space-3);padding-inline-end:calc(var(--qy-space-3) + 38px);user-select:none}
.tools{display:contents}
.bar-site{flex:1;min-width:0;padding:0 var(--qy-space-2);overflow:hidden;white-space:nowrap;text-overflow:ellipsis;color:var(--qy-ink-3);font-size:var(--qy-text-2)}
.tool{flex:none;display:grid;place-items:center;width:36px;height:36px;border-radius:var(--qy-radius-2);color:var(--qy-ink-2)}
.tool:hover{background:var(--qy-sunken);color:var(--qy-ink)}
.tool[aria-pressed=true]{background:var(--qy-accent-soft);color:var(--qy-accent)}
.tool:focus-visible{outline-offset:-2px}
.progress{position:absolute;top:0;left:0;right:0;height:2px;background:var(--qy-accent);transform:scaleX(var(--progress));transform-origin:left;pointer-events:none}
:dir(rtl)>.progress{transform-origin:right}
.outline{grid-area:2/1;width:288px;overflow-y:auto;overscroll-behavior:contain;padding:var(--qy-space-6) var(--qy-space-2) var(--qy-space-6) var(--qy-space-4);scrollbar-width:thin;scrollbar-color:var(--qy-line) transparent}
.outline h2,.panel h2{margin:0;font-size:var(--qy-text-2);font-weight:600;color:var(--qy-ink-3);letter-spacing:.04em}
.outline header{display:flex;align-items:center;justify-content:space-between;min-height:28px;margin-bottom:var(--qy-space-1);padding-inline:var(--qy-space-1)}
.tool.small{width:28px;height:28px}
.tool.small .icon{width:17px;height:17px}
.outline h3{margin:var(--qy-space-4) 0 var(--qy-space-1);padding:0 var(--qy-space-1);font-size:var(--qy-text-2);font-weight:600}
.outline h3 span{color:var(--qy-ink-3);font-weight:400}
.guide{margin:0;padding:0;list-style:none}
.guide button{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;width:100%;padding:5px var(--qy-space-1);border-radius:var(--qy-radius-1);color:var(--qy-ink-2);font-size:var(--qy-text-2);text-align:start}
.guide button:hover{background:var(--qy-sunken);color:var(--qy-ink)}
.read-so-far{margin:var(--qy-space-4) 0 0;padding:0 var(--qy-space-1);color:var(--qy-ink-3);font-size:var(--qy-text-1);font-variant-numeric:tabular-nums}
.quiet{margin:0;padding:var(--qy-space-1);color:var(--qy-ink-3)}
.scroller{grid-area:2/2;overflow-y:scroll;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--qy-line) transparent}
.scroller:focus-visible{outline:none}
@media (max-width:999px){
.outline{position:absolute;z-index:3;top:0;bottom:0;inset-inline-start:0;width:min(340px,88%);background:var(--qy-paper);box-shadow:0 12px 40px var(--qy-shadow);border-inline-end:1px solid var(--qy-line)}
}
.panel{position:absolute;z-index:4;top:52px;inset-inline-end:var(--qy-space-3);width:min(360px,calc(100% - 24px));max-height:calc(100% - 72px);display:flex;flex-direction:column;
background:var(--qy-paper);border:1px solid var(--qy-line);border-radius:var(--qy-radius-3);box-shadow:0 12px 40px var(--qy-shadow)}
.panel:focus-visible{outline:none}
.panel header{display:flex;align-items:center;justify-content:space-between;padding:var(--qy-space-2) var(--qy-space-2) 0 var(--qy-space-4)}
.panel-body{padding:var(--qy-space-2) var(--qy-space-4) var(--qy-space-4);overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin}
.settings{display:grid;gap:var(--qy-space-4)}
.choice{margin:0;padding:0;border:0;min-width:0}
.choice legend,.step-label{padding:0;color:var(--qy-ink-2);font-size:var(--qy-text-2)}
.segments{display:flex;flex-wrap:wrap;gap:var(--qy-space-1);margin-top:var(--qy-space-1)}
.segment{position:relative;flex:1 0 auto}
.segment input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.segment span{display:block;padding:5px 10px;border:1px solid var(--qy-line);border-radius:var(--qy-radius-2);text-align:center;white-space:nowrap}
.segment:hover span{border-color:var(--qy-line-strong)}
.segment input:checked+span{border-color:var(--qy-accent);background:var(--qy-accent-soft);color:var(--qy-accent);font-weight:600}
.segment input:focus-visible+span{outline:var(--qy-focus-width) solid var(--qy-focus);outline-offset:1px}
.theme-light span,.theme-sepia span,.theme-dark span{--dot:#fff}
.theme-sepia span{--dot:#f8f1e2}.theme-dark span{--dot:#171b1a}
.segment:is(.theme-light,.theme-sepia,.theme-dark) span::before{content:"";display:inline-block;width:11px;height:11px;margin-inline-end:6px;vertical-align:-1px;border-radius:50%;border:1px solid var(--qy-line-strong);background:var(--dot)}
.step{display:grid;grid-template-columns:64px 1fr 36px;align-items:center;gap:var(--qy-space-2)}
.step input{width:100%;min-width:0;margin:0;accent-color:var(--qy-accent)}
.step output{text-align:end;color:var(--qy-ink-2);font-variant-numeric:tabular-nums}
.removed details{border-top:1px solid var(--qy-line)}
.removed summary{display:flex;justify-content:space-between;gap:var(--qy-space-2);padding:var(--qy-space-2) 0;cursor:pointer;list-style:none}
.removed summary::-webkit-details-marker{display:none}
.removed summary:hover{color:var(--qy-accent)}
.count{color:var(--qy-ink-3);font-variant-numeric:tabular-nums}
.removed .quiet{padding:0 0 var(--qy-space-2)}
.removed ul{margin:0;padding:0 0 var(--qy-space-2);list-style:none}
.removed li{padding:var(--qy-space-2) var(--qy-space-3);margin-bottom:var(--qy-space-1);border-radius:var(--qy-radius-1);background:var(--qy-raised)}
.preview{display:block;color:var(--qy-ink-2);font-size:var(--qy-text-2);overflow-wrap:anywhere}
.row{display:flex;gap:var(--qy-space-3);justify-content:flex-end}
.text-button{padding:2px 0;color:var(--qy-accent);font-size:var(--qy-text-2);text-decoration:underline;text-underline-offset:3px;text-decoration-thickness:1px}
.text-button:hover{color:var(--qy-accent-hover)}
.keys{margin:0;display:grid;gap:var(--qy-space-2)}
.keys>div{display:grid;grid-template-columns:84px 1fr;align-items:baseline}
.keys dd{margin:0}
kbd{padding:1px 6px;border:1px solid var(--qy-line);border-bottom-width:2px;border-radius:var(--qy-radius-1);background:var(--qy-raised);font:var(--qy-text-1)/1.6 ui-monospace,Consolas,"Noto Sans Mono",monospace}
.selection-bar{position:absolute;z-index:5;transform:translateX(-50%);display:flex;padding:var(--qy-space-1);border-radius:var(--qy-radius-2);background:var(--qy-ink);color:var(--qy-paper);box-shadow:0 6px 24px var(--qy-shadow);user-select:none;white-space:nowrap}
.selection-bar button{display:flex;align-items:center;gap:6px;padding:5px 10px;border-radius:var(--qy-radius-1);font-size:var(--qy-text-2)}
.selection-bar .icon{width:17px;height:17px}
.selection-bar button:hover{background:color-mix(in srgb,var(--qy-paper) 18%,transparent)}
.selection-bar button:focus-visible{outline-color:var(--qy-paper);outline-offset:-2px}
.toast-place{position:absolute;z-index:6;left:0;right:0;bottom:32px;display:grid;justify-items:center;pointer-events:none}
.toast{pointer-events:auto;max-width:min(560px,calc(100% - 32px));padding:12px 18px;border-radius:var(--qy-radius-2);background:var(--qy-ink);color:var(--qy-paper);box-shadow:0 6px 24px var(--qy-shadow);overflow-wrap:anywhere}
.toast p{margin:0}
.toast .detail{margin-top:6px;padding-top:6px;border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);font-size:var(--qy-text-2);max-height:30vh;overflow:auto;white-space:pre-wrap}
/* Shown when nothing starts the animation anew any more: see lifeline.tsx. */
.lifeline{position:absolute;z-index:7;left:50%;bottom:32px;transform:translateX(-50%);visibility:hidden;width:max-content;max-width:min(560px,calc(100% - 32px));margin:0;padding:12px 18px;border-radius:var(--qy-radius-2);background:var(--qy-ink);color:var(--qy-paper);box-shadow:0 6px 24px var(--qy-shadow);animation:gone-0 1ms 6s forwards}
@keyframes gone-0{to{visibility:visible}}
@keyframes gone-1{to{visibility:visible}}
textarea.detail{display:block;box-sizing:border-box;width:520px;max-width:100%;padding:6px 0 0;border:0;border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);background:none;color:inherit;font:inherit;resize:none;user-select:text}
.note{position:absolute;z-index:4;left:50%;bottom:24px;transform:translateX(-50%);display:flex;gap:12px;width:max-content;max-width:min(600px,calc(100% - 32px));max-height:40%;padding:14px 8px 14px 18px;border:1px solid var(--qy-line);border-radius:var(--qy-radius-3);background:var(--qy-paper);box-shadow:0 12px 40px var(--qy-shadow);font-family:var(--body-font);font-size:15px;line-height:1.7}
.note p{margin:0;overflow:auto}
.stale,.notices,.pages{font:var(--qy-text-3)/1.6 var(--qy-font);text-align:start;text-indent:0}
.stale{position:sticky;z-index:2;top:0;display:flex;flex-wrap:wrap;gap:var(--qy-space-1) var(--qy-space-4);justify-content:center;padding:var(--qy-space-2) var(--qy-space-4);background:var(--qy-warn-soft);color:var(--qy-warn)}
.stale .text-button{color:inherit}
.notices{margin:0 0 28px;padding:10px 14px;border-inline-start:3px solid var(--qy-warn);border-radius:var(--qy-radius-1);background:var(--qy-warn-soft);color:var(--qy-warn)}
.article .notices p{margin:0;text-indent:0}
.pages{display:flex;flex-wrap:wrap;gap:var(--qy-space-1) var(--qy-space-4);margin:32px 0 0;padding:10px 14px;border-radius:var(--qy-radius-2);background:var(--qy-raised);color:var(--qy-ink-2)}
.warn{color:var(--qy-warn)}
dialog.zoom{all:unset;position:fixed;inset:0;display:grid;grid-template-rows:minmax(0,1fr) auto;background:rgb(12 15 14/94%);color:#e6eae7}
dialog.zoom button{display:grid;place-items:center;min-height:0;padding:24px;cursor:zoom-out}
dialog.zoom button:focus-visible{outline:none}
dialog.zoom img{max-width:100%;max-height:100%;min-height:0;object-fit:contain}
dialog.zoom p{margin:0 auto;padding:0 24px 24px;max-width:720px;text-align:center;font-size:var(--qy-text-3)}
@media (max-width:560px){
.bar{padding:0 var(--qy-space-1);padding-inline-end:42px}
.way-out{inset-inline-end:var(--qy-space-1)}
.selection-bar button{padding:5px 8px}
.tool-print{display:none}
}
`;
