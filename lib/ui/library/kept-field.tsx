// A field whose text is kept when it is left. While the reader writes in it, it is the reader's: what is read anew meanwhile, or was
// changed in another window, takes nothing of what was typed.
import { useState } from 'preact/hooks';

interface KeptFieldProps {
  label: string;
  /** As it is kept. */
  value: string;
  /** Resolves with null where it was not kept: what was typed stays to be tried again. */
  onKeep(typed: string): Promise<object | null>;
  /** More than one makes it a field of lines. */
  rows?: number;
  maxLength?: number;
  /** Id of a `datalist`. */
  list?: string;
}

interface Typing {
  currentTarget: { value: string };
}

export function KeptField({ label, value, onKeep, rows = 1, maxLength, list }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async (words: string) => {
    // Written on meanwhile, it is the reader's again.
    if (await onKeep(words)) setTyped((now) => (now === words ? null : now));
  };
  const field = {
    class: 'field',
    dir: 'auto' as const,
    value: typed ?? value,
    ...(maxLength ? { maxLength } : {}),
    onInput: (event: Typing) => setTyped(event.currentTarget.value),
    onChange: (event: Typing) => void keep(event.currentTarget.value),
  };
  if (rows > 1)
    return (
      <label class="picker">
        <span>{label}</span>
        <textarea {...field} rows={rows} />
      </label>
    );
  return (
    <label class="picker">
      <span>{label}</span>
      <input type="text" autocomplete="off" {...field} {...(list ? { list } : {})} />
    </label>
  );
}
