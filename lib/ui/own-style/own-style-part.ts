// A reader's own CSS as a part that comes where there is some.
import type { LatePart } from '../late-part';
import type { OwnStyleProps } from './own-style-props';
import { scopeCss } from './scope-css';

export const OWN_STYLE_PART: LatePart<OwnStyleProps> = {
  sentences: [],
  render(container, props) {
    const style =
      container.querySelector('style') ?? container.ownerDocument.createElement('style');
    const text = props ? scopeCss(props.css, props.window) : '';
    if (style.textContent !== text) style.textContent = text;
    if (text) container.append(style);
    else style.remove();
  },
};
