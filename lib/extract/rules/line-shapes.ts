// Lines that are known by their shape, in whatever language.
import type { RemovalKind } from '../../article';

export interface LineShape {
  kind: RemovalKind;
  pattern: RegExp;
  /** Longest line, in UTF-16 units. */
  max: number;
  /** Only where most of the line is links. */
  linked?: boolean;
}

export const LINE_SHAPES: readonly LineShape[] = [
  {
    kind: 'end-mark',
    max: 16,
    pattern: /^[-—–=·•*~\s【[]{0,8}(?:#{3}|-30-)[-—–=·•*~\s】\].]{0,8}$/,
  },
  // “[Most read] Teachers ratify contract »”
  { kind: 'related', max: 200, linked: true, pattern: /^\[[^\]]{3,40}\]\s.{8,160}[»›>]$/ },
  // An address of e-mail alone.
  { kind: 'boilerplate', max: 60, pattern: /^[\w+-][\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,20}$/i },
  { kind: 'ad', max: 40, pattern: /^◤[^◢]{1,36}◢/ },
  { kind: 'pager', max: 60, pattern: /^(?:【\d{1,2}】\s?){2,20}$/ },
  // How long a clip is.
  { kind: 'player', max: 9, pattern: /^\d{1,2}:\d\d(?::\d\d)?$/ },
];

/** Where articles are shared, in what stands on the buttons of any page. */
export const NETWORKS =
  'facebook twitter x email e-mail linkedin whatsapp pinterest reddit telegram copy_link link_copied print share messenger tumblr flipboard threads bluesky weibo qq pocket'
    .split(' ')
    .map((name) => name.replace('_', ' '));
