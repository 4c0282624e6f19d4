// Looks of the outline tree, shared by popup and clean view; needs the theme's custom properties.
export const OUTLINE_TREE_CSS = `
.qy-tree{list-style:none;margin:0;padding:0}
.qy-tree-item{position:relative;display:flex;align-items:flex-start;gap:var(--qy-space-1);
  padding:5px var(--qy-space-2) 5px calc(var(--qy-space-1) + var(--level) * 16px);
  border-radius:var(--qy-radius-1);color:var(--qy-ink);font-size:var(--qy-text-3);line-height:1.45;cursor:default;outline:none}
.qy-tree-item:hover{background:var(--qy-sunken)}
.qy-tree-item:focus-visible{box-shadow:inset 0 0 0 var(--qy-focus-width) var(--qy-focus)}
.qy-tree-item[data-role=item]{color:var(--qy-ink-2);font-size:var(--qy-text-2)}
.qy-tree-item[aria-level="1"][data-role=heading]{font-weight:600}
.qy-tree-item[aria-current]{background:var(--qy-accent-soft);color:var(--qy-accent)}
.qy-tree-fold{flex:none;width:16px;height:20px;display:grid;place-items:center;color:var(--qy-ink-3)}
.qy-tree-fold::before{content:"";width:5px;height:5px;border:solid currentColor;border-width:0 1.5px 1.5px 0;
  transform:translate(-1px,-1px) rotate(45deg);transition:transform var(--qy-quick)}
.qy-tree-fold[data-state=closed]::before{transform:translate(-2px,0) rotate(-45deg)}
.qy-tree-fold[data-state=none]::before{border:0;width:4px;height:4px;border-radius:50%;background:currentColor;opacity:.45;transform:none}
.qy-tree-text{flex:1;min-width:0;cursor:pointer;overflow-wrap:anywhere}
.qy-tree-marker{margin-inline-end:2px}
.qy-tree-inferred{flex:none;padding-inline:4px;color:var(--qy-ink-3);font-size:11px;font-weight:400;line-height:20px;
  text-decoration:underline dotted;text-decoration-color:var(--qy-line-strong);text-underline-offset:3px;cursor:help}
.qy-tree-actions{position:absolute;inset-inline-end:var(--qy-space-1);top:3px;display:none;gap:2px;padding-inline-start:var(--qy-space-3);
  background:linear-gradient(to right,transparent,var(--qy-sunken) 12px)}
.qy-tree-item:hover>.qy-tree-actions,.qy-tree-item:focus-within>.qy-tree-actions{display:flex}
`;
