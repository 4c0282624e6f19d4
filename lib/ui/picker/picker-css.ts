// The picker: everything but the framed block is dimmed; a bar says what the keys do.
import { THEME_CSS } from '../theme/theme-css';

export const PICKER_CSS = `${THEME_CSS}
.picker{all:unset;position:fixed;inset:0;width:100%;height:100%;overflow:hidden;cursor:crosshair;font:var(--qy-text-3)/1.5 var(--qy-font);color:var(--qy-ink)}
.picker:not(:popover-open){display:none}
.frame{position:absolute;border-radius:4px;box-shadow:0 0 0 2px #2aa893,0 0 0 200vmax rgb(10 20 17/52%);pointer-events:none;transition:all 90ms ease-out}
.size{position:absolute;inset-inline-start:0;top:-28px;padding:2px 8px;border-radius:4px;background:#0b6b60;color:#fff;font-size:12px;line-height:18px;white-space:nowrap}
.frame.high .size{top:4px;inset-inline-start:4px}
.hint{position:absolute;left:50%;bottom:24px;transform:translateX(-50%);display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;box-sizing:border-box;width:max-content;max-width:min(720px,calc(100% - 32px));
padding:12px 12px 12px 18px;border-radius:var(--qy-radius-3);background:var(--qy-paper);border:1px solid var(--qy-line);box-shadow:0 10px 36px rgb(0 0 0/40%);cursor:default;user-select:none}
.hint p{flex:1 1 300px;margin:0}
.hint p.failed{color:var(--qy-danger)}
.hint div{display:flex;gap:8px;margin-inline-start:auto}
button{all:unset;padding:6px 14px;border-radius:var(--qy-radius-2);border:1px solid var(--qy-line-strong);cursor:pointer;white-space:nowrap}
button.take{background:var(--qy-accent);border-color:var(--qy-accent);color:var(--qy-on-accent)}
button:focus-visible{outline:2px solid var(--qy-focus);outline-offset:2px}
@media (prefers-reduced-motion:reduce){.frame{transition:none}}
`;
