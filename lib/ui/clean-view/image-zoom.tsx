// One image at full size over the view; a click, Enter or Esc puts it away.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate-context';

interface ImageZoomProps {
  image: HTMLImageElement;
  onClose(): void;
}

export function ImageZoom({ image, onClose }: ImageZoomProps) {
  const t = useTranslate();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    ref.current?.showModal();
  }, []);
  const caption = captionOf(image);
  return (
    <dialog class="zoom" ref={ref} aria-label={t('viewImageEnlarge')} onClose={onClose}>
      <button type="button" aria-label={t('viewClose')} onClick={onClose} autofocus>
        <img src={image.currentSrc || image.src} alt={image.alt} referrerpolicy="no-referrer" />
      </button>
      {caption && <p dir="auto">{caption}</p>}
    </dialog>
  );
}

/** A picture may stand in a figure of its own within the one that has the words. */
const captionOf = (image: Element) =>
  image.closest('figure:has(figcaption)')?.querySelector('figcaption')?.textContent ?? '';
