// A place in the view for a part that comes when it is first used.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LatePart, LateParts } from '../late-part';
import { useTranslate } from '../translate-context';
import type { CleanViewActions } from './clean-view-props';

type PropsOf<K extends keyof LateParts> = LateParts[K] extends LatePart<infer P> ? P : never;

interface LateProps<K extends keyof LateParts> {
  name: K;
  load: CleanViewActions['loadPart'];
  of: PropsOf<K>;
  /** It cannot come. */
  onGone(): void;
}

export function Late<K extends keyof LateParts>({ name, load, of, onGone }: LateProps<K>) {
  const t = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<LatePart<PropsOf<K>> | null>(null);
  useEffect(() => {
    void load(name).then((found) => {
      if (found) setPart(found as LatePart<PropsOf<K>>);
      else onGone();
    });
  }, []);
  useLayoutEffect(() => {
    if (place.current) part?.render(place.current, Object.assign({ t }, of));
  });
  useLayoutEffect(() => {
    const { current } = place;
    return () => {
      if (current) part?.render(current, null);
    };
  }, [part]);
  return <div class={`late ${name} qy-own`} ref={place} />;
}
