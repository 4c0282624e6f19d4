// The printed sheet: the article alone on A4, in ink, with its address.
export const PRINT_CSS = `
@media print{
@page{size:A4;margin:20mm 18mm}
html,body{height:auto;overflow:visible}
:host{all:initial!important;display:block!important}
.stage,.way-out,.qy-own,.bar,.progress,.outline,.panel,.selection-bar,.toast-place,.held-image,dialog.zoom,.note,.failed-image{display:none!important}
.around{position:static}
.view.qy-theme[data-theme]{color-scheme:light;position:static;display:block;background:none;--qy-ink:#000;--qy-ink-2:#333;--qy-ink-3:#555;--qy-line:#bbb;--qy-line-strong:#777;--qy-accent:#000;--qy-raised:none;--qy-sunken:none;--qy-mark:#eee;--qy-on-mark:#000}
.print-copy{display:block!important}
.scroller{overflow:visible;height:auto}
.article{max-width:none;padding:0;--size:11pt;font-size:11pt;line-height:1.7}
.head{margin-bottom:1.6em}
.head h1{font-size:18pt}
.facts,.foot,.body :is(figcaption,caption){font-size:9pt}
.body a{text-decoration:none;color:inherit}
.body p{orphans:2;widows:2}
.body :is(figure,table,pre,blockquote){break-inside:avoid}
.body img{max-height:150mm;width:auto}
.body pre{white-space:pre-wrap}
.table-frame{overflow:visible}
.restored{opacity:1}
}
`;
