// Runs in the frame of the clean view: everything that is wrong with how it is set and laid out, as sentences. An empty list is well.

export interface Limits {
  /** Longest line of the article, in characters of its size. */
  lineLength: number;
}

export function inspectView({ lineLength }: Limits): string[] {
  const faults: string[] = [];
  const view = document.querySelector('.view') as HTMLElement;
  const CONTROLS = 'button, input, select, textarea, summary, [role=treeitem]';
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
    return `${element.localName}.${element.className || '-'} “${words.slice(0, 24)}”`;
  };
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const places = [
    ...view.querySelectorAll(
      '.bar, .outline, .panel, .notes-pane, .aloud-bar, .selection-bar, .find',
    ),
    ...view.querySelectorAll('.toast, .hiding-hint'),
  ].filter(isShown);

  function inspectWidths(): void {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`the view is ${scrollWidth - clientWidth} px too wide`);
    for (const place of places) {
      const { left, right } = place.getBoundingClientRect();
      if (left < -1 || right > clientWidth + 1) faults.push(`${nameOf(place)} leaves the window`);
      const isMeant =
        /auto|scroll/.test(getComputedStyle(place).overflowX) && place.matches('.selection-bar');
      if (!isMeant && place.scrollWidth > place.clientWidth + 1)
        faults.push(`${nameOf(place)} holds more than its width`);
    }
    const scroller = view.querySelector('.scroller') as Element;
    if (scroller.scrollWidth > scroller.clientWidth + 1) faults.push('the article is too wide');
  }

  function inspectOverlaps(): void {
    for (const place of places) {
      const own = [...place.querySelectorAll(CONTROLS)].filter(isShown);
      own.forEach((one, i) => {
        for (const other of own.slice(i + 1)) {
          if (one.contains(other) || other.contains(one)) continue;
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 1 && down > 1) faults.push(`${nameOf(one)} and ${nameOf(other)} overlap`);
        }
      });
    }
  }

  /** WCAG 2.2, 2.5.8: 24 by 24 px; what stands in a line of text, and what a label enlarges, is exempt. */
  function inspectTargets(): void {
    for (const control of view.querySelectorAll(
      `.bar button, ${places.length ? 'button, input' : ''}`,
    )) {
      if (!isShown(control) || control.closest('.article, .choice, .check')) continue;
      if (control.matches('.text-button, .guide button, input[type=range], .note-open')) continue;
      const { width, height } = control.getBoundingClientRect();
      if (Math.min(width, height) < 24)
        faults.push(`${nameOf(control)} is ${width} by ${height} px`);
    }
  }

  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: number[]) => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  function groundOf(element: Element): number[] {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 1) > 0.99) return colour;
    }
    return [255, 255, 255];
  }
  function inspectContrast(): void {
    const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || seen.has(element) || !(node as Text).data.trim() || !isShown(element))
        continue;
      seen.add(element);
      if (element.closest('svg, style, math, button:disabled, [aria-hidden=true]')) continue;
      const colour = channels(getComputedStyle(element).color);
      if (getComputedStyle(element).color.startsWith('color(')) continue;
      const [light = 0, dark = 0] = [luminance(colour), luminance(groundOf(element))].sort(
        (a, b) => b - a,
      );
      const contrast = (light + 0.05) / (dark + 0.05);
      const isBody = element.matches('.body > p, .body > p > mark');
      if (contrast < (isBody && !element.matches('mark') ? 7 : 4.5))
        faults.push(`${nameOf(element)} has a contrast of ${contrast.toFixed(1)}`);
    }
  }

  function inspectLines(): void {
    for (const paragraph of view.querySelectorAll<HTMLElement>(
      '.body > p:not(.post-head, .caption)',
    )) {
      if (!isShown(paragraph)) continue;
      const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
      const length = paragraph.clientWidth / size;
      if (length > lineLength + 0.5) faults.push(`a line holds ${length.toFixed(1)} characters`);
      const { lineHeight } = getComputedStyle(paragraph);
      const leading = Number.parseFloat(lineHeight) / size;
      if (leading < 1.35 || leading > 2.5) faults.push(`lines stand ${leading.toFixed(2)} apart`);
      break;
    }
  }

  /** After a key was pressed, so that the focus shows. */
  function inspectFocus(): void {
    const before = document.activeElement as HTMLElement | null;
    for (const control of view.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!isShown(control) || control.tabIndex < 0 || control.closest('.article')) continue;
      if (control.matches(':disabled')) continue;
      control.focus({ preventScroll: true });
      const shown = [
        control,
        control.nextElementSibling,
        control.closest('.find'),
        control.firstElementChild,
      ];
      const hasLine = shown.some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, borderColor, boxShadow } = getComputedStyle(one);
        const isLined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const isFramed = boxShadow.includes('inset');
        return isLined || isFramed || (one.matches('.find') && borderColor !== '');
      });
      if (!hasLine) faults.push(`${nameOf(control)} does not show its focus`);
    }
    before?.focus({ preventScroll: true });
    if (view.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])'))
      faults.push('something is out of the order of reading');
  }

  inspectWidths();
  inspectOverlaps();
  inspectTargets();
  inspectContrast();
  inspectLines();
  inspectFocus();
  return [...new Set(faults)];
}
