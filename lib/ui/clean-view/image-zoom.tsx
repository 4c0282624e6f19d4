// The pictures of the article one at a time over the view: arrows go on, a click, Enter or Esc puts them away.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { Icon } from './icons';

interface ImageZoomProps {
  image: HTMLImageElement;
  onClose(): void;
}

export function ImageZoom({ image, onClose }: ImageZoomProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(image);
  const all = listPictures(image);
  const at = all.indexOf(shown);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const go = (by: number) => setShown(all[at + by] ?? shown);
  const caption = captionOf(shown);
  const step = (name: 'back' | 'next', by: 1 | -1) => (
    <button
      type="button"
      class={`zoom-step ${name}`}
      aria-label={t(by > 0 ? 'viewImageNext' : 'viewImagePrevious')}
      disabled={!all[at + by]}
      onClick={() => go(by)}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <dialog
      class="zoom"
      ref={dialog}
      aria-label={t('viewImageEnlarge')}
      onClose={onClose}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') go(1);
        if (key === 'ArrowLeft') go(-1);
      }}
    >
      <button
        type="button"
        class="zoom-picture"
        aria-label={t('viewClose')}
        onClick={onClose}
        autofocus
      >
        <img src={shown.currentSrc || shown.src} alt={shown.alt} referrerpolicy="no-referrer" />
      </button>
      {all.length > 1 && step('back', -1)}
      {all.length > 1 && step('next', 1)}
      {(caption || all.length > 1) && (
        <p dir="auto">
          {caption}
          {all.length > 1 && <bdi class="zoom-count">{`${at + 1} / ${all.length}`}</bdi>}
        </p>
      )}
    </dialog>
  );
}

/** Those that can be enlarged, in reading order. */
const listPictures = (image: Element): HTMLImageElement[] => [
  ...(image.closest('.body')?.querySelectorAll<HTMLImageElement>('img[role=button]') ?? []),
];

/** A picture may stand in a figure of its own within the one that has the words; else what the page says of it. */
const captionOf = (image: HTMLImageElement): string =>
  image.closest('figure:has(figcaption)')?.querySelector('figcaption')?.textContent || image.alt;
